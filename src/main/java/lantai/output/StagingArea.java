package lantai.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * The folder beside a site, {@code .NAME.lantai}, in which the next one is made, held by one
 * publisher at a time. What a publisher that was stopped left in it tells how far it had come:
 *
 * <ul>
 *   <li>{@code new/} without {@code whole}: nothing had happened to the site yet;
 *   <li>{@code old/} and no site: the old one had been taken away, and the new one, which is whole,
 *       not yet put in its place;
 *   <li>{@code old/} and a site: the new one is there, and the old one was being cleared away.
 * </ul>
 */
final class StagingArea implements AutoCloseable {

  private final Path site;
  private final Path folder;
  private final FileChannel lock;
  private final boolean isNew;

  private StagingArea(Path site, Path folder, FileChannel lock, boolean isNew) {
    this.isNew = isNew;
    this.site = site;
    this.folder = folder;
    this.lock = lock;
  }

  /**
   * @param site absolute; no symbolic link
   * @throws PublishException where somebody else is publishing there
   */
  static StagingArea of(Path site) throws IOException {
    Path folder = folder(site);
    boolean isNew = !Files.exists(folder);
    Files.createDirectories(folder);
    FileChannel channel =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock held = channel.tryLock();
      if (held != null) {
        return new StagingArea(site, folder, channel, isNew);
      }
    } catch (OverlappingFileLockException e) {
      // Held by this very process, which is no different.
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    channel.close();
    throw new PublishException("site-locked", site.toString());
  }

  /**
   * Where a site really lies: a link to it stays a link, so that a web server goes on reading what
   * it points at.
   */
  static Path site(Path folder) throws IOException {
    return Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath().normalize();
  }

  private static Path folder(Path site) {
    return site.resolveSibling("." + site.getFileName() + ".lantai");
  }

  /** Where something is kept beside a site that is no part of it. */
  static Path of(Path site, String name) {
    return folder(site).resolve(name);
  }

  /** Where the new site is made. */
  Path fresh() {
    return folder.resolve("new");
  }

  private Path old() {
    return folder.resolve("old");
  }

  private Path whole() {
    return folder.resolve("whole");
  }

  /** Brings to an end, or undoes, what a publisher that was stopped had begun. */
  void repair() throws IOException {
    if (Files.exists(old()) && !Files.exists(site)) {
      move(Files.exists(whole()) ? fresh() : old(), site);
    }
    clear();
  }

  /** The new site takes the old one's place, and the old one goes. */
  void swap() throws IOException {
    Files.createFile(whole());
    FileOperations.force(folder);
    if (Files.exists(site, LinkOption.NOFOLLOW_LINKS)) {
      move(site, old());
      try {
        move(fresh(), site);
      } catch (IOException e) {
        move(old(), site);
        throw e;
      }
    } else {
      move(fresh(), site);
    }
    clear();
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    FileOperations.force(to.getParent());
  }

  /** In this order: each state on the way is one that the repair knows. */
  void clear() throws IOException {
    rescue();
    FileOperations.delete(old());
    Files.deleteIfExists(whole());
    FileOperations.delete(fresh());
  }

  /** What somebody put into the old site while the new one was being made is taken along. */
  private void rescue() throws IOException {
    if (!Files.exists(old()) || !Files.isDirectory(site)) {
      return;
    }
    ChecksumManifest list = ChecksumManifest.in(old());
    for (String path : UnmanagedFiles.all(old())) {
      boolean ours = list == null || list.isOurs(path);
      Path target = site.resolve(path);
      if (!ours && !Files.exists(target) && Files.isDirectory(target.getParent())) {
        Files.move(old().resolve(path), target);
      }
    }
  }

  /** Where nothing was published, and it was not there before, it goes, too. */
  void leave() throws IOException {
    if (isNew) {
      // While it is held: whoever comes now is refused, and whoever comes later makes another.
      FileOperations.delete(folder);
    }
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
