package lantai.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lantai.model.Passage;
import lantai.text.FoldedText;
import lantai.text.Range;

/** Where the quotes of one chapter stand in it, all of them found in one pass over its text. */
final class QuotePlaces {

  /** An occurrence of a quote. */
  record Place(Passage passage, Range range) {}

  /** By quote without white space, in the order of the text. */
  private final Map<String, List<Place>> places = new HashMap<>();

  /**
   * @param quotes as they were written
   */
  QuotePlaces(List<String> quotes, List<Passage> passages) {
    List<String> sought =
        quotes.stream().map(FoldedText::fold).filter(quote -> !quote.isEmpty()).distinct().toList();
    PhraseAutomaton automaton = new PhraseAutomaton(sought);
    for (Passage passage : passages) {
      FoldedText text = new FoldedText(passage.text());
      automaton.find(
          text.folded(),
          (number, end) -> {
            String quote = sought.get(number);
            Range range = text.unfold(new Range(end - quote.length(), end));
            places.computeIfAbsent(quote, key -> new ArrayList<>()).add(new Place(passage, range));
          });
    }
  }

  /**
   * @param quote one of those that were sought
   */
  List<Place> of(String quote) {
    return places.getOrDefault(FoldedText.fold(quote), List.of());
  }
}
