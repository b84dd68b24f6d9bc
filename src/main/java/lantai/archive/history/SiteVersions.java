package lantai.archive.history;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The versions of a site: those published before a build, and the one that it makes.
 *
 * @param history the versions published before
 * @param current the version that the build is archived as; {@code null} if it is not archived
 * @param sources digests of the files that it is built from, by path; required if it is archived
 * @param includesMementos whether the earlier versions are published as well, unchanged, each in
 *     its {@link Version#mementoFolder}
 */
public record SiteVersions(
    VersionHistory history,
    @Nullable Version current,
    Map<String, String> sources,
    boolean includesMementos) {

  /** The folder of the mementos: earlier versions of pages (RFC 7089). */
  public static final String MEMENTO_FOLDER = "v/";

  /** The versions of a site that has no history and is not archived. */
  public static final SiteVersions NONE =
      new SiteVersions(VersionHistory.NONE, null, Map.of(), false);

  public SiteVersions {
    sources = Map.copyOf(sources);
  }

  /** Returns the versions of a build that is not archived. */
  public static SiteVersions after(VersionHistory history, boolean includesMementos) {
    return new SiteVersions(history, null, Map.of(), includesMementos);
  }

  /** Returns the versions for the build that is archived, which has no mementos. */
  public SiteVersions withoutMementos() {
    return new SiteVersions(history, current, sources, false);
  }

  /** Returns the paths of all mementos; none if they are not published. */
  public List<String> mementos() {
    return published().stream()
        .flatMap(known -> known.pages().stream().map(known.version().mementoFolder()::concat))
        .toList();
  }

  /** Returns the paths of a page's mementos, oldest first. */
  public List<String> mementos(String page) {
    return published().stream()
        .filter(known -> known.pages().contains(page))
        .map(known -> known.version().mementoFolder() + page)
        .toList();
  }

  /** Returns the path of a version's home page as a memento, if it is published. */
  public Optional<String> mementoHome(Version version) {
    return published().stream()
        .filter(known -> known.version().equals(version))
        .map(known -> version.mementoFolder() + "index.html")
        .findFirst();
  }

  private List<VersionContent> published() {
    return includesMementos ? history.versions() : List.of();
  }
}
