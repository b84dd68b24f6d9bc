package lantai.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * A new site on its way. What is put is written at once, unless the old site has it already, byte
 * for byte: that file is taken over at the end, keeps its times, and nothing is written for it.
 */
final class StagedSite implements OutputSink {

  private static final int BUFFER = 1 << 16;

  private final Path site;
  private final Path fresh;

  /** A first site has nothing that could be lost by it. */
  private final boolean forced;

  private final Set<String> claimed = ConcurrentHashMap.newKeySet();
  private final Map<String, DiskContent> contents = new ConcurrentHashMap<>();
  private final Set<Path> folders = ConcurrentHashMap.newKeySet();

  /** Several may put at once; nobody may when it is closed. */
  private final ReadWriteLock lock = new ReentrantReadWriteLock();

  private boolean closed;

  /**
   * @param site the old one
   * @param fresh the folder of the new one; made with its first file
   */
  StagedSite(Path site, Path fresh) {
    this.site = site;
    this.fresh = fresh;
    this.forced = Files.isDirectory(site);
  }

  @Override
  public SiteFile write(SiteFile file) throws IOException {
    return claimed.add(file.path())
        ? stage(file.path(), out -> out.write(file.bytes()), false)
        // Two files of one path are told as a mistake of the site's, which is never published.
        : file;
  }

  @Override
  public SiteFile write(String path, BodyWriter body) throws IOException {
    return claimed.add(path) ? stage(path, body, true) : OutputSink.super.write(path, body);
  }

  private SiteFile stage(String path, BodyWriter body, boolean buffered) throws IOException {
    lock.readLock().lock();
    try {
      if (closed) {
        throw new IOException("nobody waits for it any more: " + path);
      }
      Path target = target(path);
      folder(target.getParent());
      try (SkipUnchangedOutputStream sheet =
          new SkipUnchangedOutputStream(site.resolve(path), target)) {
        OutputStream out = buffered ? new BufferedOutputStream(sheet, BUFFER) : sheet;
        body.writeTo(out);
        out.flush();
        DiskContent content = sheet.finish(forced);
        contents.put(path, content);
        return new SiteFile(path, content);
      }
    } finally {
      lock.readLock().unlock();
    }
  }

  private void folder(Path folder) throws IOException {
    if (!folders.contains(folder)) {
      Files.createDirectories(folder);
      folders.add(folder);
    }
  }

  /**
   * @throws IOException where the file would lie elsewhere
   */
  private Path target(String path) throws IOException {
    Path target = fresh.resolve(path).normalize();
    if (!target.startsWith(fresh) || target.equals(fresh)) {
      throw new IOException("path leaves the site: " + path);
    }
    return target;
  }

  /**
   * Puts what was not put yet.
   *
   * @return all of them, as they were put
   */
  List<SiteFile> all(List<SiteFile> files) throws IOException {
    try {
      return files.parallelStream().map(this::late).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private SiteFile late(SiteFile file) {
    if (file.content().equals(contents.get(file.path()))) {
      return file;
    }
    try {
      if (claimed.contains(file.path())) {
        throw new FileAlreadyExistsException(file.path());
      }
      return write(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the site is as it would be; a file of its that is no more would be a change. */
  boolean changesNothing() throws IOException {
    if (!contents.values().stream().allMatch(this::isOld)) {
      return false;
    }
    ChecksumManifest list = ChecksumManifest.in(site);
    Set<String> stale = new HashSet<>(list == null ? Set.of() : list.digests().keySet());
    stale.removeAll(contents.keySet());
    return stale.isEmpty();
  }

  private boolean isOld(DiskContent content) {
    return content.file().startsWith(site);
  }

  /**
   * Makes the new site whole.
   *
   * @param foreign paths of what others put into the old one
   */
  void complete(Set<String> foreign) throws IOException {
    try {
      contents.entrySet().parallelStream()
          .filter(each -> isOld(each.getValue()))
          .forEach(each -> take(each.getKey()));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    for (String path : foreign) {
      folder(fresh.resolve(path).getParent());
      link(site.resolve(path), fresh.resolve(path));
    }
    if (forced) {
      for (Path folder : folders) {
        FileOperations.force(folder);
      }
    }
  }

  private void take(String path) {
    try {
      link(site.resolve(path), target(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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

  /** Waits for what is being put; nothing can be put from now on. */
  void close() {
    lock.writeLock().lock();
    closed = true;
    lock.writeLock().unlock();
  }
}
