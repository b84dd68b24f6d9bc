package lantai.site.page;

import java.util.List;

/** What pages show of the differences between two versions. */
public final class ChangeViewModels {

  private ChangeViewModels() {}

  /**
   * @param words what says something else
   * @param form what says the same in another form
   */
  public record VersionChanges(
      List<ChangeCountView> counts,
      ChangedParts words,
      ChangedParts form,
      List<PageLayout.RetiredAddressView> addresses,
      List<SourceChangeView> sources) {}

  /** How many changes of each kind a table or the text has. */
  public record ChangeCountView(String label, List<String> counts) {}

  public record ChangedParts(
      List<ItemChangeView> targets,
      List<ItemChangeView> results,
      List<ItemChangeView> terms,
      List<TextChangeView> text) {}

  /** The side is {@code old}, {@code new}, or empty for both. */
  public record DiffSegmentView(String side, String text) {}

  /** A field with its key in the data files. */
  public record FieldChangeView(String key, List<DiffSegmentView> segments) {}

  /**
   * A target, a result or a term.
   *
   * @param kinds of change, as words for readers
   * @param anchor on the page of changes
   * @param href its own page, empty if it no longer has one
   */
  public record ItemChangeView(
      List<String> kinds, String anchor, String name, String href, List<FieldChangeView> fields) {}

  /**
   * A paragraph or the title of a chapter.
   *
   * @param kinds of change, as words for readers
   * @param number of the paragraph, 1-based; empty for a title
   * @param origin where it was before, if it was moved; else empty
   */
  public record TextChangeView(
      List<String> kinds,
      String chapter,
      String number,
      String href,
      String origin,
      List<DiffSegmentView> segments) {}

  public record SourceChangeView(String change, String path) {}
}
