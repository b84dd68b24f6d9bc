package lantai.archive.history;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a build is told of its report's versions.
 *
 * @param past the versions that were published before
 * @param next what this one is to be published as; {@code null} for a build that is kept as none
 * @param sources the files that it is built from, by path, with a digest of each; needed where
 *     there is a next version
 * @param frozen whether the past versions are published, too, each under {@code v/LABEL/}
 */
public record Publication(
    VersionHistory past, Version next, Map<String, String> sources, boolean frozen) {

  /** Where past versions are published as they were, each in a folder of its label. */
  public static final String FOLDER = "v/";

  /** A site of its own, of which nothing was kept yet. */
  public static final Publication NONE =
      new Publication(VersionHistory.NONE, null, Map.of(), false);

  public Publication {
    sources = Map.copyOf(sources);
  }

  /** A build that is kept as none. */
  public static Publication after(VersionHistory past, boolean frozen) {
    return new Publication(past, null, Map.of(), frozen);
  }

  /** The same without the past versions themselves: what is kept of it. */
  public Publication unfrozen() {
    return new Publication(past, next, sources, false);
  }

  /**
   * The pages of the past versions that are surely there, as far as they are published; by path.
   */
  public List<String> frozenPages() {
    return frozen
        ? past.editions().stream()
            .flatMap(
                edition -> edition.pages().stream().map(page -> edition.version().folder() + page))
            .toList()
        : List.of();
  }

  /** Where a page can be read as it was in the past versions that had it; by path, oldest first. */
  public List<String> mementos(String page) {
    return frozen
        ? past.editions().stream()
            .filter(edition -> edition.pages().contains(page))
            .map(edition -> edition.version().folder() + page)
            .toList()
        : List.of();
  }

  /** The first page of a version as it was, by path; nothing where it is not published so. */
  public Optional<String> frozenHome(Version version) {
    return frozen
        ? past.editions().stream()
            .map(VersionContent::version)
            .filter(version::equals)
            .map(known -> known.folder() + "index.html")
            .findFirst()
        : Optional.empty();
  }
}
