package lantai.importer.draft;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lantai.chinese.SpacelessText;
import lantai.chinese.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * A proposed quotation.
 *
 * @param range of {@code text.plain()}
 * @param focus the part of the range that is meant; {@code null} if all of it is
 */
record ProposedQuote(NormalizedTextBlock text, TextRange range, @Nullable TextRange focus) {

  String printed() {
    return text.printed(range);
  }

  /** Returns a part of the quotation, given in half width, as the report prints it. */
  String asPrinted(String words) {
    int at = text.plain().indexOf(words, range.start());
    return at >= 0 && at + words.length() <= range.end()
        ? text.printed(new TextRange(at, at + words.length()))
        : words;
  }

  @Nullable String printedFocus() {
    return focus == null ? null : text.printed(focus);
  }

  /**
   * Returns this quotation, or the shortest longer one that occurs only once in its chapter; empty
   * if even the whole sentence occurs twice.
   *
   * @param chapter the paragraphs of the chapter
   */
  Optional<ProposedQuote> unique(List<NormalizedTextBlock> chapter) {
    if (isUnique(range, chapter)) {
      return Optional.of(this);
    }
    TextRange meant = focus == null ? range : focus;
    TextRange start = new TextRange(range.start(), range.start());
    return Stream.of(
            new TextRange(text.clause(start).start(), range.end()),
            text.clause(range),
            new TextRange(text.sentence(range).start(), range.end()),
            text.sentence(range))
        .filter(longer -> occurrences(meant, longer) == 1 && isUnique(longer, chapter))
        .findFirst()
        .map(longer -> new ProposedQuote(text, longer, meant));
  }

  private int occurrences(TextRange inner, TextRange outer) {
    return new SpacelessText(outer.of(text.plain())).find(inner.of(text.plain())).size();
  }

  private boolean isUnique(TextRange quote, List<NormalizedTextBlock> chapter) {
    String words = SpacelessText.fold(text.printed(quote));
    return chapter.stream()
            .mapToInt(each -> new SpacelessText(each.textBlock().text()).find(words).size())
            .sum()
        == 1;
  }
}
