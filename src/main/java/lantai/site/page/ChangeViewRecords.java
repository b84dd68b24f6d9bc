package lantai.site.page;

import java.util.List;

/** The views of differences between two versions. */
public final class ChangeViewRecords {

  private ChangeViewRecords() {}

  /**
   * @param words what says something else
   * @param form what says the same in another form
   * @param uncompared titles of tables that only one version has
   */
  public record VersionChanges(
      List<ChangeCountView> counts,
      ChangedParts words,
      ChangedParts form,
      List<String> uncompared,
      List<PageLayout.RetiredAddressView> addresses,
      List<SourceChangeView> sources) {}

  /** The number of changes of each kind in a table or the text. */
  public record ChangeCountView(String label, List<String> counts) {}

  /**
   * @param tables those that have changes, the terms among them
   */
  public record ChangedParts(List<ChangedTable> tables, List<TextChangeView> text) {}

  /**
   * @param id anchor
   */
  public record ChangedTable(String id, String title, List<ItemChangeView> rows) {}

  /**
   * A piece of text.
   *
   * @param side {@code old}, {@code new}, or empty for both
   */
  public record DiffSegmentView(String side, String text) {}

  /** A field with its key in the data files. */
  public record FieldChangeView(String key, List<DiffSegmentView> segments) {}

  /**
   * A row of a table, or a term.
   *
   * @param kinds of change, in Chinese
   * @param anchor on the page of changes
   * @param href its own page; empty if it has none any more
   */
  public record ItemChangeView(
      List<String> kinds, String anchor, String name, String href, List<FieldChangeView> fields) {}

  /**
   * A paragraph or the title of a chapter.
   *
   * @param kinds of change, in Chinese
   * @param number of the paragraph, 1-based; empty for a title
   * @param origin its previous place if it was moved; otherwise empty
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
