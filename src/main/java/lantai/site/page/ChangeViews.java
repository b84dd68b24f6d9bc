package lantai.site.page;

import java.util.List;

/** What versions changed, as pages show it. */
public final class ChangeViews {

  private ChangeViews() {}

  /**
   * A version in the list of versions.
   *
   * @param day as a reader writes it
   * @param time as a machine does
   * @param changes the page of what it changed, or empty for the first
   * @param frozen where it can be read as it was, or empty
   * @param current whether it is the one that is being read
   */
  public record VersionLine(
      String label,
      String kind,
      String day,
      String time,
      String message,
      String changes,
      String frozen,
      boolean current) {}

  /**
   * A piece of a text before and after.
   *
   * @param side {@code old}, {@code new}, or empty where both have it
   */
  public record DiffSegmentView(String side, String text) {}

  /**
   * @param key the field's name in the data files
   */
  public record FieldChangeView(String key, List<DiffSegmentView> pieces) {

    public FieldChangeView {
      pieces = List.copyOf(pieces);
    }
  }

  /**
   * A target, a result or a term.
   *
   * @param change {@code added}, {@code removed}, {@code changed}
   * @param anchor where it stands on the page of changes
   * @param href its own page, or empty where it has none any more
   */
  public record ItemChangeView(
      String change, String anchor, String name, String href, List<FieldChangeView> fields) {

    public ItemChangeView {
      fields = List.copyOf(fields);
    }
  }

  /**
   * A paragraph, or a chapter's title.
   *
   * @param number of the paragraph, 1-based, or empty for a title
   */
  public record TextChangeView(
      String change, String chapter, String number, String href, List<DiffSegmentView> pieces) {

    public TextChangeView {
      pieces = List.copyOf(pieces);
    }
  }

  /** A file that a version was built from. */
  public record SourceChangeView(String change, String path) {}

  /**
   * What a version did to one target.
   *
   * @param change as of an item, or {@code first} where the first version had it already
   * @param href the page of what else it changed, or empty
   */
  public record TargetHistoryEntry(
      String label, String day, String change, String href, List<FieldChangeView> fields) {

    public TargetHistoryEntry {
      fields = List.copyOf(fields);
    }
  }

  /**
   * An entry of the feed.
   *
   * @param id an address that stays what it is (RFC 4287, 4.2.6)
   * @param time RFC 3339
   */
  public record VersionEntry(String id, String href, String title, String time, String summary) {}

  /**
   * The list of versions, newest first.
   *
   * @param frozen whether they can be read as they were
   */
  public record VersionsPage(PageLayout frame, boolean frozen, List<VersionLine> versions) {

    public VersionsPage {
      versions = List.copyOf(versions);
    }
  }

  /**
   * What one version changed against the one before it.
   *
   * @param before the label of that one
   */
  public record ChangesPage(
      PageLayout frame,
      VersionLine version,
      String before,
      List<ItemChangeView> targets,
      List<ItemChangeView> results,
      List<ItemChangeView> terms,
      List<TextChangeView> text,
      List<SourceChangeView> sources) {

    public ChangesPage {
      targets = List.copyOf(targets);
      results = List.copyOf(results);
      terms = List.copyOf(terms);
      text = List.copyOf(text);
      sources = List.copyOf(sources);
    }
  }

  /**
   * The feed (RFC 4287).
   *
   * @param updated when the newest entry was published
   */
  public record FeedView(
      String title, String owner, String base, String updated, List<VersionEntry> entries) {

    public FeedView {
      entries = List.copyOf(entries);
    }
  }
}
