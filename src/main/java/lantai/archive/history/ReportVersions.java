package lantai.archive.history;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The versions of a report for a build: the earlier ones, and the one that it makes.
 *
 * @param history the versions published before
 * @param archivedAs the version that the build is archived as, to be published below its {@link
 *     VersionMetadata#mementoFolder}; {@code null} for a site at its own address
 * @param equalVersion the earlier version whose text and rows equal those of the build; {@code
 *     null} if none does
 * @param sources digests of the files that it is built from, by path; required if it is archived
 * @param includesMementos whether the earlier versions are published as well, unchanged, each in
 *     its {@link VersionMetadata#mementoFolder}; false if there are none
 */
public record ReportVersions(
    VersionHistory history,
    @Nullable VersionMetadata archivedAs,
    @Nullable VersionMetadata equalVersion,
    Map<String, String> sources,
    boolean includesMementos) {

  /** The folder of the mementos: earlier versions of pages (RFC 7089). */
  public static final String MEMENTO_FOLDER = "v/";

  /** The versions of a site that has no history and is not archived. */
  public static final ReportVersions NONE =
      new ReportVersions(VersionHistory.NONE, null, null, Map.of(), false);

  public ReportVersions {
    sources = Map.copyOf(sources);
    includesMementos = includesMementos && !history.isEmpty();
  }

  /** Returns the versions of a build that is not archived. */
  public static ReportVersions after(VersionHistory history, boolean includesMementos) {
    return new ReportVersions(history, null, null, Map.of(), includesMementos);
  }

  /**
   * Returns the versions of a build that is archived.
   *
   * @param sources digests of the files that it is built from, by path
   */
  public static ReportVersions ofArchivedBuild(
      VersionHistory history, VersionMetadata version, Map<String, String> sources) {
    return new ReportVersions(history, version, null, sources, false);
  }

  /** Returns these versions, for a build whose text and rows equal those of an earlier one. */
  public ReportVersions withEqualVersion(VersionMetadata earlier) {
    return new ReportVersions(history, archivedAs, earlier, sources, includesMementos);
  }

  /** Returns the version that the pages show; {@code null} if they show none. */
  public @Nullable VersionMetadata shownVersion() {
    return archivedAs == null ? equalVersion : archivedAs;
  }

  /** Returns the label of the version that the pages show, or empty. */
  public String label() {
    VersionMetadata shown = shownVersion();
    return shown == null ? "" : shown.label();
  }

  /**
   * Returns the address of the build's pages, ending in a slash; it contains the version if the
   * build is archived.
   */
  public String base(String site) {
    return archivedAs == null ? site : site + archivedAs.mementoFolder();
  }

  /**
   * Returns the path, relative to the site's root, of the style sheet that announces a newer
   * version on the pages of a version. A site publishes it only if it has a newer version.
   */
  public static String newerSheet(VersionMetadata version) {
    return "newer/" + version.label() + ".css";
  }

  /** Returns the paths of all mementos; empty if they are not published. */
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
  public Optional<String> mementoHome(VersionMetadata version) {
    return published().stream()
        .filter(known -> known.version().equals(version))
        .map(known -> version.mementoFolder() + "index.html")
        .findFirst();
  }

  private List<VersionContent> published() {
    return includesMementos ? history.versions() : List.of();
  }
}
