package lantai.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lantai.diagnostics.OperationRefusedException;

/**
 * The files in a site's folder that Lantai did not write. They become part of the new site.
 *
 * @param paths relative to the folder
 */
record UnmanagedFiles(Set<String> paths) {

  /** How many files a message names. */
  private static final int NAMED = 5;

  /**
   * @param adopt whether files may be kept that were not adopted before
   * @throws OperationRefusedException if there are such files and they may not
   */
  static UnmanagedFiles of(Path site, boolean adopt) throws IOException {
    ChecksumManifest manifest = ChecksumManifest.read(site);
    Set<String> paths = new LinkedHashSet<>(list(site));
    boolean isSite = manifest != null || adopt || paths.stream().allMatch(UnmanagedFiles::isHidden);
    if (Files.exists(site) && !Files.isDirectory(site) || !isSite) {
      throw new OperationRefusedException("not-a-site", site.toString());
    }
    paths.removeIf(path -> manifest != null && manifest.lists(path));
    List<String> unknown =
        paths.stream()
            .filter(path -> !isHidden(path))
            .filter(path -> manifest == null || !manifest.adopted().contains(path))
            .toList();
    if (!unknown.isEmpty() && !adopt) {
      String names = String.join(", ", unknown.subList(0, Math.min(NAMED, unknown.size())));
      String more = unknown.size() > NAMED ? " …" : "";
      throw new OperationRefusedException("foreign-files", site.toString(), names + more);
    }
    return new UnmanagedFiles(paths);
  }

  /** All but those that have the path of one of these files. */
  UnmanagedFiles without(List<SiteFile> files) {
    Set<String> rest = new LinkedHashSet<>(paths);
    rest.remove(ChecksumManifest.NAME);
    files.forEach(file -> rest.remove(file.path()));
    return new UnmanagedFiles(rest);
  }

  /** All but hidden ones, which need not be adopted. */
  Set<String> adopted() {
    Set<String> adopted = new LinkedHashSet<>(paths);
    adopted.removeIf(UnmanagedFiles::isHidden);
    return adopted;
  }

  private static boolean isHidden(String path) {
    return path.startsWith(".");
  }

  /** The relative paths of all files below a folder, symbolic links among them, sorted. */
  static List<String> list(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
          .map(path -> folder.relativize(path).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
