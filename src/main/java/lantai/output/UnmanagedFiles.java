package lantai.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What others put into a site's folder, all of which is taken along.
 *
 * @param paths relative to the folder
 */
record UnmanagedFiles(Set<String> paths) {

  /** How many are named. */
  private static final int NAMED = 5;

  /**
   * @param adopt whether what was not known before may stay
   * @throws PublishException where something is there that may not
   */
  static UnmanagedFiles in(Path site, boolean adopt) throws IOException {
    if (Files.exists(site) && !Files.isDirectory(site)) {
      throw new PublishException("not-a-site", site.toString());
    }
    Set<String> paths = new LinkedHashSet<>(all(site));
    ChecksumManifest list = ChecksumManifest.in(site);
    if (list == null && !adopt && !paths.stream().allMatch(UnmanagedFiles::isHosts)) {
      throw new PublishException("not-a-site", site.toString());
    }
    paths.removeIf(path -> list != null && list.isOurs(path));
    List<String> unknown =
        paths.stream()
            .filter(path -> !isHosts(path))
            .filter(path -> list == null || !list.adopted().contains(path))
            .toList();
    if (!unknown.isEmpty() && !adopt) {
      String names = String.join(", ", unknown.subList(0, Math.min(NAMED, unknown.size())));
      String more = unknown.size() > NAMED ? " …" : "";
      throw new PublishException("foreign-files", site.toString(), names + more);
    }
    return new UnmanagedFiles(paths);
  }

  /** Without what has the name of one of ours, which goes before it. */
  UnmanagedFiles without(List<SiteFile> ours) {
    Set<String> rest = new LinkedHashSet<>(paths);
    rest.remove(ChecksumManifest.NAME);
    ours.forEach(file -> rest.remove(file.path()));
    return new UnmanagedFiles(rest);
  }

  /** Those that somebody had to say yes to. */
  Set<String> adopted() {
    Set<String> adopted = new LinkedHashSet<>(paths);
    adopted.removeIf(UnmanagedFiles::isHosts);
    return adopted;
  }

  private static boolean isHosts(String path) {
    return path.startsWith(".");
  }

  /** Every file below a folder, symbolic links among them, relative to it and sorted. */
  static List<String> all(Path folder) throws IOException {
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
