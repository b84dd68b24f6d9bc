package lantai.output;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lantai.diagnostics.OperationRefusedException;

/** Paths of the files in a site's folder that Lantai did not write. They are never deleted. */
record UnmanagedFiles(Set<String> paths) {

  private static final int NAMED_IN_MESSAGE = 5;

  /**
   * Finds the unmanaged files of a site.
   *
   * @param adopt whether further files may be adopted
   * @throws OperationRefusedException if there are files to adopt and {@code adopt} is false
   */
  static UnmanagedFiles of(Path site, boolean adopt) throws IOException {
    ChecksumManifest manifest = ChecksumManifest.read(site);
    Set<String> paths = new LinkedHashSet<>(FileOperations.list(site));
    boolean isSite =
        manifest != null || adopt || paths.stream().allMatch(path -> path.startsWith("."));
    if (Files.exists(site) && !Files.isDirectory(site) || !isSite) {
      throw new OperationRefusedException("not-a-site", site.toString());
    }
    paths.removeIf(path -> manifest != null && manifest.lists(path));
    UnmanagedFiles unmanaged = new UnmanagedFiles(paths);
    List<String> unknown = new ArrayList<>(unmanaged.adopted());
    unknown.removeIf(path -> manifest != null && manifest.adopted().contains(path));
    if (!unknown.isEmpty() && !adopt) {
      String names = unknown.stream().limit(NAMED_IN_MESSAGE).collect(joining(", "));
      String more = unknown.size() > NAMED_IN_MESSAGE ? " …" : "";
      throw new OperationRefusedException("foreign-files", site.toString(), names + more);
    }
    return unmanaged;
  }

  /** Returns these files except those that the given files replace. */
  UnmanagedFiles without(List<SiteFile> files) {
    Set<String> rest = new LinkedHashSet<>(paths);
    rest.remove(ChecksumManifest.NAME);
    files.stream().map(SiteFile::path).forEach(rest::remove);
    return new UnmanagedFiles(rest);
  }

  /** Returns the paths that are adopted: all except hidden ones, which need no adoption. */
  List<String> adopted() {
    return paths.stream().filter(path -> !path.startsWith(".")).toList();
  }
}
