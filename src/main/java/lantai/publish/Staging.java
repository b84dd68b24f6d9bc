package lantai.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lantai.text.Disk;
import lantai.text.SiteFile;

/**
 * A new site on its way, of the old one's files where they are the same: they keep their times, and
 * nothing is written for them.
 *
 * @param site the old one
 * @param same the paths of the files that are there already, byte for byte
 */
record Staging(List<SiteFile> files, Path site, Set<String> same) {

  static Staging of(List<SiteFile> files, Path site) {
    Set<String> same =
        files.parallelStream()
            .filter(file -> isThere(file, site))
            .map(SiteFile::path)
            .collect(Collectors.toSet());
    return new Staging(files, site, same);
  }

  private static boolean isThere(SiteFile file, Path site) {
    Path there = site.resolve(file.path());
    try {
      return Files.isRegularFile(there, LinkOption.NOFOLLOW_LINKS)
          && Files.size(there) == file.bytes().length
          && Arrays.equals(Files.readAllBytes(there), file.bytes());
    } catch (IOException e) {
      // What cannot be read is written anew.
      return false;
    }
  }

  /** Whether the site is as it would be; a file of its that is no more would be a change. */
  boolean changesNothing() throws IOException {
    if (same.size() < files.size()) {
      return false;
    }
    SiteList list = SiteList.in(site);
    Set<String> stale = new HashSet<>(list == null ? Set.of() : list.digests().keySet());
    files.forEach(file -> stale.remove(file.path()));
    return stale.isEmpty();
  }

  /**
   * @param foreign paths of what others put into the old site
   */
  void make(Path fresh, Set<String> foreign) throws IOException {
    Files.createDirectory(fresh);
    // A first site has nothing that could be lost by it.
    boolean forced = Files.isDirectory(site);
    Set<Path> folders = new LinkedHashSet<>(List.of(fresh));
    for (SiteFile file : files) {
      folders.add(target(fresh, file).getParent());
    }
    for (Path folder : folders) {
      Files.createDirectories(folder);
    }
    try {
      files.parallelStream().forEach(file -> put(file, fresh, forced));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    for (String path : foreign) {
      folders.add(Files.createDirectories(fresh.resolve(path).getParent()));
      link(site.resolve(path), fresh.resolve(path));
    }
    if (forced) {
      for (Path folder : folders) {
        Disk.force(folder);
      }
    }
  }

  /**
   * @throws IOException where the file would lie elsewhere
   */
  private static Path target(Path fresh, SiteFile file) throws IOException {
    Path target = fresh.resolve(file.path()).normalize();
    if (!target.startsWith(fresh) || target.equals(fresh)) {
      throw new IOException("path leaves the site: " + file.path());
    }
    return target;
  }

  private void put(SiteFile file, Path fresh, boolean forced) {
    try {
      Path target = target(fresh, file);
      if (same.contains(file.path())) {
        link(site.resolve(file.path()), target);
      } else {
        write(target, file.bytes(), forced);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, byte[] bytes, boolean forced) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      if (forced) {
        channel.force(true);
      }
    }
  }

  /** The same file under another name; a copy where the file system has but one name for each. */
  private static void link(Path file, Path name) throws IOException {
    try {
      Files.createLink(name, file);
    } catch (UnsupportedOperationException | IOException e) {
      Files.copy(file, name, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
    }
  }
}
