package lantai.archive.history;

import java.util.List;

/**
 * The differences between two versions.
 *
 * @param text in the order of the newer version; removed paragraphs at their old positions
 * @param sources the changed files that the versions were built from
 */
public record VersionDiff(
    List<ItemChange> targets,
    List<ItemChange> results,
    List<ItemChange> terms,
    List<ParagraphChange> text,
    List<FileChange> sources) {

  public VersionDiff {
    targets = List.copyOf(targets);
    results = List.copyOf(results);
    terms = List.copyOf(terms);
    text = List.copyOf(text);
    sources = List.copyOf(sources);
  }

  public static VersionDiff between(VersionContent before, VersionContent after) {
    return new VersionDiff(
        ItemDiff.compare(before.targets(), after.targets()),
        ItemDiff.compare(before.results(), after.results()),
        ItemDiff.compare(before.terms(), after.terms()),
        ParagraphDiff.compare(before.chapters(), after.chapters()),
        FileChange.compare(before.sources(), after.sources()));
  }

  public boolean isEmpty() {
    return targets.isEmpty()
        && results.isEmpty()
        && terms.isEmpty()
        && text.isEmpty()
        && sources.isEmpty();
  }

  /**
   * @param url in the newer version; empty if removed
   * @param fields the changed fields; all fields if added or removed
   */
  public record ItemChange(
      ChangeType change, String id, String name, String url, List<FieldChange> fields) {

    public ItemChange {
      fields = List.copyOf(fields);
    }
  }

  /**
   * @param field its key in the data files
   */
  public record FieldChange(String field, List<DiffSegment> segments) {

    public FieldChange {
      segments = List.copyOf(segments);
    }
  }

  /**
   * A changed paragraph or chapter title.
   *
   * @param chapter the title of its chapter
   * @param paragraph its id in the newer version that contains it; empty for a chapter title
   * @param url in the newer version; empty if removed
   */
  public record ParagraphChange(
      ChangeType change, String chapter, String paragraph, String url, List<DiffSegment> segments) {

    public ParagraphChange {
      segments = List.copyOf(segments);
    }
  }
}
