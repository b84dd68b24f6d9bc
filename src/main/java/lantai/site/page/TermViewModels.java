package lantai.site.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the pages of terms show. */
public final class TermViewModels {

  private TermViewModels() {}

  /**
   * An entry of the glossary.
   *
   * @param href its page, or the sentence of its only occurrence
   * @param note absent for an entry that the editors added
   * @param uses number of occurrences in the text that are not within a longer term
   * @param nested number of the others
   */
  public record TermRow(
      String term,
      String href,
      @Nullable NoteView note,
      List<String> aliases,
      List<NavigationLink> see,
      int uses,
      int nested) {}

  /**
   * A printed note.
   *
   * @param anchor its id on pages, which another number does not change
   */
  public record NoteView(String anchor, String number, String definition) {}

  /** The report's own words about a term. */
  public record GlossView(String quote, SharedViewModels.SourceLink source) {}

  /** A longer term that contains another, and how often. */
  public record LongerTerm(String term, String href, int uses) {}

  /** The kind is {@code inside-name} or {@code out-of-order}. */
  public record TermWarningView(String term, String kind, SharedViewModels.ContextView context) {}
}
