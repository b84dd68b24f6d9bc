package lantai.site.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The views on the pages of terms. */
public final class TermViewRecords {

  private TermViewRecords() {}

  /**
   * An entry of the glossary.
   *
   * @param href its page, or the sentence of its only occurrence
   * @param note absent for an entry that the editors added
   * @param uses number of occurrences in the text that are not within a longer term
   * @param nested number of occurrences within longer terms
   */
  public record TermRow(
      String term,
      String href,
      @Nullable NoteView note,
      List<String> aliases,
      List<LabelledLink> see,
      int uses,
      int nested) {}

  /**
   * A printed note.
   *
   * @param anchor its id on pages, which does not change if the number does
   */
  public record NoteView(String anchor, String number, String definition) {}

  /** The report's explanation of a term in its text. */
  public record GlossView(String quote, SharedViewRecords.SourceLink source) {}

  /** A longer term that contains another one, with its number of occurrences. */
  public record LongerTerm(String term, String href, int uses) {}

  /**
   * An occurrence to be checked.
   *
   * @param kind {@code inside-name} or {@code out-of-order}
   */
  public record TermWarningView(String term, String kind, SharedViewRecords.ContextView context) {}
}
