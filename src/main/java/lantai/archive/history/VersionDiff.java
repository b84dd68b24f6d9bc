package lantai.archive.history;

import java.util.List;

/**
 * What one version changed against another.
 *
 * @param text in the order of the newer report; what was removed stands where it stood
 * @param sources the files that the versions were built from
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

  /** Compares two versions, the older one first. */
  public static VersionDiff between(VersionContent old, VersionContent fresh) {
    return new VersionDiff(
        ItemDiff.compare(old.targets(), fresh.targets()),
        ItemDiff.compare(old.results(), fresh.results()),
        ItemDiff.compare(old.terms(), fresh.terms()),
        ParagraphDiff.compare(old.chapters(), fresh.chapters()),
        FileChange.compare(old.sources(), fresh.sources()));
  }

  public boolean isEmpty() {
    return targets.isEmpty()
        && results.isEmpty()
        && terms.isEmpty()
        && text.isEmpty()
        && sources.isEmpty();
  }

  /**
   * @param url of what is there now; empty for what was removed
   * @param fields those that changed; for what was added or removed, all
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
  public record FieldChange(String field, List<DiffSegment> pieces) {

    public FieldChange {
      pieces = List.copyOf(pieces);
    }
  }

  /**
   * @param chapter the title of its chapter
   * @param paragraph its id in the version that has it, the newer one where both do; empty for a
   *     chapter's title
   * @param url of the paragraph now; empty for what was removed
   */
  public record ParagraphChange(
      ChangeType change, String chapter, String paragraph, String url, List<DiffSegment> pieces) {

    public ParagraphChange {
      pieces = List.copyOf(pieces);
    }
  }
}
