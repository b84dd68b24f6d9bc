package lantai.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lantai.text.Digest;
import lantai.text.SiteFile;

/**
 * Puts a site into its folder. The new site is written whole beside the old one, then the two
 * change places; whatever goes wrong before that leaves the old one as it was.
 *
 * <p>{@code SHA256SUMS} lists the files of a site with their digests, in the form that {@code
 * sha256sum -c} reads. By it the next run knows which files are Lantai's: those are replaced or
 * removed, others (such as a host's {@code CNAME}) are carried over.
 */
public final class Publisher {

  public static final String SUMS = "SHA256SUMS";

  /** The list's first line, by which a site is known; sha256sum passes over it. */
  private static final String HEAD = "# The files of a site that Lantai wrote.";

  private Publisher() {}

  /**
   * @param folder the site's folder; made where there is none
   * @throws NotASiteException where the folder holds files and none of Lantai's making
   * @throws IOException where the disk refuses; the old site is then in its place
   */
  public static void publish(List<SiteFile> files, Path folder) throws IOException {
    // A link to the folder stays a link, so that a web server goes on reading what it points at.
    Path site = Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath().normalize();
    List<Path> foreign = foreign(site);
    Files.createDirectories(site.getParent());
    Path fresh = Files.createTempDirectory(site.getParent(), site.getFileName() + ".new-");
    try {
      for (SiteFile file : listed(files)) {
        write(fresh, file);
      }
      for (Path kept : foreign) {
        carryOver(site, fresh, kept);
      }
      swap(site, fresh);
    } finally {
      delete(fresh);
    }
  }

  /** The files with their list, as they are published. */
  public static List<SiteFile> listed(List<SiteFile> files) {
    List<SiteFile> all = new ArrayList<>(files);
    all.add(SiteFile.of(SUMS, sums(files)));
    return List.copyOf(all);
  }

  /**
   * The files of a published site that are not as they were published, or are gone: somebody
   * changed them by hand. None where there is no site.
   *
   * @throws NotASiteException where the folder holds files and none of Lantai's making
   */
  public static List<String> altered(Path site) throws IOException {
    foreign(site);
    Path list = site.resolve(SUMS);
    List<String> altered = new ArrayList<>();
    if (Files.isRegularFile(list)) {
      for (String line : Files.readAllLines(list, StandardCharsets.UTF_8)) {
        if (line.length() > 66 && !line.startsWith("#")) {
          Path file = site.resolve(line.substring(66));
          if (!Files.isRegularFile(file)
              || !Digest.hex(Files.readAllBytes(file)).equals(line.substring(0, 64))) {
            altered.add(line.substring(66));
          }
        }
      }
    }
    return altered;
  }

  /** The list of a site's files: digest, two spaces, path; sorted by path. */
  static String sums(List<SiteFile> files) {
    return files.stream()
        .sorted(Comparator.comparing(SiteFile::path))
        .map(file -> Digest.hex(file.bytes()) + "  " + file.path() + "\n")
        .collect(Collectors.joining("", HEAD + "\n", ""));
  }

  private static void write(Path root, SiteFile file) throws IOException {
    Path target = root.resolve(file.path()).normalize();
    if (!target.startsWith(root)) {
      throw new IOException("path leaves the site: " + file.path());
    }
    Files.createDirectories(target.getParent());
    Files.write(target, file.bytes());
  }

  private static void carryOver(Path site, Path fresh, Path file) throws IOException {
    Path target = fresh.resolve(file);
    if (!Files.exists(target)) {
      Files.createDirectories(target.getParent());
      Files.copy(site.resolve(file), target);
    }
  }

  private static void swap(Path site, Path fresh) throws IOException {
    openToReaders(fresh);
    if (!Files.exists(site)) {
      Files.move(fresh, site);
      return;
    }
    Path old = Files.createTempDirectory(site.getParent(), site.getFileName() + ".old-");
    Files.delete(old);
    Files.move(site, old);
    try {
      Files.move(fresh, site);
    } catch (IOException e) {
      Files.move(old, site);
      throw e;
    }
    delete(old);
  }

  /** A temporary folder is its owner's alone; a web server must be able to read the site. */
  private static void openToReaders(Path fresh) throws IOException {
    if (fresh.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(
          fresh, java.nio.file.attribute.PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  /** The files of a folder that are not on its own list. */
  private static List<Path> foreign(Path site) throws IOException {
    if (!Files.exists(site)) {
      return List.of();
    }
    List<Path> all = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(site)) {
      walk.filter(Files::isRegularFile).map(site::relativize).sorted().forEach(all::add);
    }
    if (all.isEmpty()) {
      return all;
    }
    Path list = site.resolve(SUMS);
    List<String> lines =
        Files.isRegularFile(list)
            ? Files.readString(list, StandardCharsets.UTF_8).lines().toList()
            : List.of();
    if (lines.isEmpty() || !lines.get(0).equals(HEAD)) {
      throw new NotASiteException(site);
    }
    List<Path> ours =
        lines.stream()
            .filter(line -> line.length() > 66)
            .map(line -> site.getFileSystem().getPath(line.substring(66)))
            .toList();
    all.removeAll(ours);
    all.remove(site.relativize(list));
    return all;
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> walk = Files.walk(folder)) {
        for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
