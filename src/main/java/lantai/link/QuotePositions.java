package lantai.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lantai.chinese.FoldedText;
import lantai.chinese.TextRange;
import lantai.model.TextBlock;

/** Where the quotes of one chapter stand in it, all of them found in one pass over its text. */
final class QuotePositions {

  /** An occurrence of a quote. */
  record QuotePosition(TextBlock textBlock, TextRange range) {}

  /** By quote without white space, in the order of the text. */
  private final Map<String, List<QuotePosition>> places = new HashMap<>();

  /**
   * @param quotes as they were written
   */
  QuotePositions(List<String> quotes, List<TextBlock> textBlocks) {
    List<String> sought =
        quotes.stream().map(FoldedText::fold).filter(quote -> !quote.isEmpty()).distinct().toList();
    PhraseAutomaton automaton = new PhraseAutomaton(sought);
    for (TextBlock textBlock : textBlocks) {
      FoldedText text = new FoldedText(textBlock.text());
      automaton.find(
          text.folded(),
          (number, end) -> {
            String quote = sought.get(number);
            TextRange range = text.unfold(new TextRange(end - quote.length(), end));
            places
                .computeIfAbsent(quote, key -> new ArrayList<>())
                .add(new QuotePosition(textBlock, range));
          });
    }
  }

  /**
   * @param quote one of those that were sought
   */
  List<QuotePosition> of(String quote) {
    return places.getOrDefault(FoldedText.fold(quote), List.of());
  }
}
