package lantai.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lantai.chinese.FoldedText;
import lantai.chinese.TextRange;
import lantai.model.TextBlock;

/** The occurrences of the quotes of one chapter, found in one pass; white space is ignored. */
final class QuotePositions {

  /** An occurrence of a quote. */
  record QuotePosition(TextBlock textBlock, TextRange range) {}

  /** By quote without white space, in the order of the text. */
  private final Map<String, List<QuotePosition>> positions = new HashMap<>();

  /**
   * @param quotes as written
   */
  QuotePositions(List<String> quotes, List<TextBlock> textBlocks) {
    PhraseIndex index =
        new PhraseIndex(
            quotes.stream().map(FoldedText::fold).filter(quote -> !quote.isEmpty()).toList());
    for (TextBlock textBlock : textBlocks) {
      FoldedText text = new FoldedText(textBlock.text());
      for (PhraseIndex.PhraseMatch found : index.find(text.folded())) {
        positions
            .computeIfAbsent(found.phrase(), key -> new ArrayList<>())
            .add(new QuotePosition(textBlock, text.unfold(found.range())));
      }
    }
  }

  /**
   * @param quote one of those given to the constructor
   */
  List<QuotePosition> of(String quote) {
    return positions.getOrDefault(FoldedText.fold(quote), List.of());
  }
}
