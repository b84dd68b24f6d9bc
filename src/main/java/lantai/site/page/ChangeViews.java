package lantai.site.page;

import java.util.List;

/** Versions and their differences. */
public final class ChangeViews {

  private ChangeViews() {}

  /**
   * @param changes page of the changes, empty for the first version
   * @param memento its home page as it was, or empty
   * @param current whether it is the newest
   */
  public record VersionView(
      String label,
      String kind,
      PublicationTime published,
      String message,
      String changes,
      String memento,
      boolean current) {}

  /**
   * @param day for readers
   * @param timestamp RFC 3339
   */
  public record PublicationTime(String day, String timestamp) {}

  /**
   * @param side {@code old}, {@code new}, or empty for both
   */
  public record DiffSegmentView(String side, String text) {}

  /**
   * @param key in the data files
   */
  public record FieldChangeView(String key, List<DiffSegmentView> segments) {}

  /**
   * A target, a result or a term.
   *
   * @param change {@code added}, {@code removed} or {@code changed}
   * @param anchor on the page of changes
   * @param href its own page, empty if it no longer has one
   */
  public record ItemChangeView(
      String change, String anchor, String name, String href, List<FieldChangeView> fields) {}

  /**
   * A paragraph or the title of a chapter.
   *
   * @param number of the paragraph, 1-based; empty for a title
   */
  public record TextChangeView(
      String change, String chapter, String number, String href, List<DiffSegmentView> segments) {}

  public record SourceChangeView(String change, String path) {}

  /**
   * What a version changed about a target.
   *
   * @param change as of an item, or {@code first} if the first version has the target
   * @param href page of all changes of the version, or empty
   */
  public record TargetHistoryEntry(
      String label, String day, String change, String href, List<FieldChangeView> fields) {}

  /**
   * @param id permanent (RFC 4287, 4.2.6)
   * @param time RFC 3339
   */
  public record FeedEntry(String id, String href, String title, String time, String summary) {}
}
