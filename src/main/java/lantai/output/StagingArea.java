package lantai.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import lantai.diagnostics.OperationRefusedException;

/**
 * The folder {@code .NAME.lantai} beside a site, where the next site is prepared. Only one
 * publisher at a time can lock it. If a publisher was killed, its entries show at which step:
 *
 * <ul>
 *   <li>{@code new/} without {@code whole}: the old site is still in place;
 *   <li>{@code old/}, but no site: the old site was moved away, and the new one, which is complete,
 *       was not yet moved into place;
 *   <li>{@code old/} and a site: the new site is in place, and the old one was being deleted.
 * </ul>
 */
public final class StagingArea implements AutoCloseable {

  private final Path site;
  private final Path folder;
  private final FileChannel lock;
  private final boolean isNew;

  private StagingArea(Path site, Path folder, FileChannel lock, boolean isNew) {
    this.site = site;
    this.folder = folder;
    this.lock = lock;
    this.isNew = isNew;
  }

  /** Returns the folder for files about a site that are not part of it; it need not exist. */
  public static Path beside(Path site) throws IOException {
    return folder(realPath(site));
  }

  /**
   * Creates the area if it is missing, and locks it.
   *
   * @param site absolute; not a symbolic link
   * @throws OperationRefusedException if another publisher holds the lock
   */
  static StagingArea open(Path site) throws IOException {
    Path folder = folder(site);
    boolean isNew = !Files.exists(folder);
    Files.createDirectories(folder);
    FileChannel lock =
        FileOperations.tryLock(folder.resolve("lock"))
            .orElseThrow(() -> new OperationRefusedException("site-locked", site.toString()));
    return new StagingArea(site, folder, lock, isNew);
  }

  /**
   * Returns the real path of a site. If the site is a symbolic link, the link remains and its
   * target is replaced, so that a web server still finds the site.
   *
   * @throws OperationRefusedException if the target of the link is missing
   */
  static Path realPath(Path site) throws IOException {
    FileOperations.requireNoDanglingLink(site);
    return Files.exists(site) ? site.toRealPath() : site.toAbsolutePath().normalize();
  }

  static Path folder(Path site) {
    return site.resolveSibling("." + site.getFileName() + ".lantai");
  }

  Path newSite() {
    return folder.resolve("new");
  }

  private Path oldSite() {
    return folder.resolve("old");
  }

  private Path wholeMark() {
    return folder.resolve("whole");
  }

  /** Completes or undoes the swap of a killed publisher. */
  void repair() throws IOException {
    if (Files.exists(oldSite()) && !Files.exists(site)) {
      move(Files.exists(wholeMark()) ? newSite() : oldSite(), site);
    }
    clear();
  }

  /** Replaces the old site with the new one and deletes the old one. */
  void swap() throws IOException {
    Files.createFile(wholeMark());
    FileOperations.force(folder);
    if (Files.exists(site, LinkOption.NOFOLLOW_LINKS)) {
      move(site, oldSite());
      try {
        move(newSite(), site);
      } catch (IOException e) {
        move(oldSite(), site);
        throw e;
      }
    } else {
      move(newSite(), site);
    }
    try {
      clear();
    } catch (IOException e) {
      // The new site is published; the next publisher deletes the rest of the old one.
      return;
    }
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    FileOperations.force(to.getParent());
  }

  /** Deletes the entries in an order that {@link #repair} can resume after any step. */
  private void clear() throws IOException {
    rescueUnmanaged();
    FileOperations.delete(oldSite());
    Files.deleteIfExists(wholeMark());
    FileOperations.delete(newSite());
  }

  /** Keeps files that were added to the old site after the new one was completed. */
  private void rescueUnmanaged() throws IOException {
    if (!Files.exists(oldSite()) || !Files.isDirectory(site)) {
      return;
    }
    ChecksumManifest manifest = ChecksumManifest.read(oldSite());
    for (String path : FileOperations.list(oldSite())) {
      boolean managed = manifest == null || manifest.lists(path);
      Path target = site.resolve(path);
      if (!managed && !Files.exists(target) && Files.isDirectory(target.getParent())) {
        Files.move(oldSite().resolve(path), target);
      }
    }
  }

  /** Deletes the area if {@link #open} created it. The lock is held until {@link #close}. */
  void deleteIfNew() throws IOException {
    if (isNew) {
      FileOperations.delete(folder);
    }
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
