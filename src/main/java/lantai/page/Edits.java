package lantai.page;

import java.util.List;

/** What versions changed, as pages show it. */
public final class Edits {

  private Edits() {}

  /**
   * A version in the list of versions.
   *
   * @param day as a reader writes it
   * @param time as a machine does
   * @param changes the page of what it changed, or empty for the first
   * @param frozen where it can be read as it was, or empty
   * @param current whether it is the one that is being read
   */
  public record Line(
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
  public record Piece(String side, String text) {}

  /**
   * @param key the field's name in the data files
   */
  public record Field(String key, List<Piece> pieces) {

    public Field {
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
  public record Item(String change, String anchor, String name, String href, List<Field> fields) {

    public Item {
      fields = List.copyOf(fields);
    }
  }

  /**
   * A paragraph, or a chapter's title.
   *
   * @param number of the paragraph, 1-based, or empty for a title
   */
  public record Text(
      String change, String chapter, String number, String href, List<Piece> pieces) {

    public Text {
      pieces = List.copyOf(pieces);
    }
  }

  /** A file that a version was built from. */
  public record Source(String change, String path) {}

  /**
   * What a version did to one target.
   *
   * @param change as of an item, or {@code first} where the first version had it already
   * @param href the page of what else it changed, or empty
   */
  public record Past(String label, String day, String change, String href, List<Field> fields) {

    public Past {
      fields = List.copyOf(fields);
    }
  }

  /**
   * An entry of the feed.
   *
   * @param id an address that stays what it is (RFC 4287, 4.2.6)
   * @param time RFC 3339
   */
  public record Entry(String id, String href, String title, String time, String summary) {}

  /**
   * The list of versions, newest first.
   *
   * @param frozen whether they can be read as they were
   */
  public record Versions(Frame frame, boolean frozen, List<Line> versions) {

    public Versions {
      versions = List.copyOf(versions);
    }
  }

  /**
   * What one version changed against the one before it.
   *
   * @param before the label of that one
   */
  public record Page(
      Frame frame,
      Line version,
      String before,
      List<Item> targets,
      List<Item> results,
      List<Item> terms,
      List<Text> text,
      List<Source> sources) {

    public Page {
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
  public record Feed(String title, String owner, String base, String updated, List<Entry> entries) {

    public Feed {
      entries = List.copyOf(entries);
    }
  }
}
