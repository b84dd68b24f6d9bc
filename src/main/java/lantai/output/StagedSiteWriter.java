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
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import lantai.output.SiteFile.DiskContent;

/**
 * A new site in the staging area. A file with the same bytes in the old site is not stored again:
 * {@link #complete} links the old one, which keeps its modification time.
 */
final class StagedSiteWriter implements OutputSink {

  private static final int BUFFER = 1 << 16;

  private final Path site;
  private final Path staging;

  /** Whether files are forced to disk, which is needed only if they replace an old site. */
  private final boolean durable;

  private final Set<String> claimed = ConcurrentHashMap.newKeySet();
  private final Map<String, DiskContent> contents = new ConcurrentHashMap<>();
  private final Set<Path> folders = ConcurrentHashMap.newKeySet();

  /** Writers hold the read lock; {@link #close} waits for them with the write lock. */
  private final ReadWriteLock lock = new ReentrantReadWriteLock();

  private boolean closed;

  /** Writes the content of a file to the staging area, unless the old site has it. */
  private interface Stage {
    DiskContent write(Path old, Path target) throws IOException;
  }

  StagedSiteWriter(Path site, Path staging) {
    this.site = site;
    this.staging = staging;
    this.durable = Files.isDirectory(site);
  }

  /**
   * Writes a file. A second file with the same path is ignored here; {@link #writeAll} reports it.
   */
  @Override
  public SiteFile write(SiteFile file) throws IOException {
    return claimed.add(file.path())
        ? stage(file.path(), (old, target) -> write(file.bytes(), old, target))
        : file;
  }

  @Override
  public SiteFile write(String path, BodyWriter body) throws IOException {
    return claimed.add(path)
        ? stage(path, (old, target) -> write(body, old, target))
        : OutputSink.super.write(path, body);
  }

  private SiteFile stage(String path, Stage stage) throws IOException {
    lock.readLock().lock();
    try {
      if (closed) {
        throw new IOException("the staging area is closed: " + path);
      }
      Path target = target(path);
      createFolder(target.getParent());
      DiskContent content = stage.write(site.resolve(path), target);
      contents.put(path, content);
      return new SiteFile(path, content);
    } catch (IOException e) {
      throw FileOperations.naming(site.resolve(path), e);
    } finally {
      lock.readLock().unlock();
    }
  }

  private DiskContent write(byte[] bytes, Path old, Path target) throws IOException {
    boolean same =
        isFile(old)
            && Files.size(old) == bytes.length
            && Arrays.equals(Files.readAllBytes(old), bytes);
    if (!same) {
      Files.write(target, bytes, StandardOpenOption.CREATE_NEW);
      force(target);
    }
    return new DiskContent(same ? old : target, bytes.length, Sha2.hex(bytes));
  }

  private DiskContent write(BodyWriter body, Path old, Path target) throws IOException {
    MessageDigest digest = Sha2.sha256();
    try (OutputStream file = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW);
        OutputStream out = new BufferedOutputStream(new DigestOutputStream(file, digest), BUFFER)) {
      body.writeTo(out);
    }
    boolean same = isFile(old) && Files.mismatch(old, target) < 0;
    if (same) {
      Files.delete(target);
    } else {
      force(target);
    }
    Path content = same ? old : target;
    return new DiskContent(content, Files.size(content), Sha2.hex(digest));
  }

  private static boolean isFile(Path path) {
    return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
  }

  private void force(Path file) throws IOException {
    if (durable) {
      FileOperations.force(file);
    }
  }

  private void createFolder(Path folder) throws IOException {
    if (!folders.contains(folder)) {
      Files.createDirectories(folder);
      folders.add(folder);
    }
  }

  private Path target(String path) throws IOException {
    Path target = staging.resolve(path).normalize();
    if (!target.startsWith(staging) || target.equals(staging)) {
      throw new IOException("path leaves the site: " + path);
    }
    return target;
  }

  /** Writes the files that were not written yet, and returns all of them as stored on disk. */
  List<SiteFile> writeAll(List<SiteFile> files) throws IOException {
    try {
      return files.parallelStream().map(this::written).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private SiteFile written(SiteFile file) {
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

  /** Whether every file, including {@code SHA256SUMS}, is the same in the old site. */
  boolean isUnchanged() {
    return contents.values().stream().allMatch(this::isOld);
  }

  private boolean isOld(DiskContent content) {
    return content.file().startsWith(site);
  }

  /** Adds the unchanged files of the old site, and those that Lantai did not write. */
  void complete(Set<String> unmanaged) throws IOException {
    for (Map.Entry<String, DiskContent> file : contents.entrySet()) {
      if (isOld(file.getValue())) {
        link(file.getValue().file(), target(file.getKey()));
      }
    }
    for (String path : unmanaged) {
      createFolder(staging.resolve(path).getParent());
      link(site.resolve(path), staging.resolve(path));
    }
    if (durable) {
      for (Path folder : folders) {
        FileOperations.force(folder);
      }
    }
  }

  /** Links a file, or copies it if the file system has no hard links. */
  private static void link(Path file, Path name) throws IOException {
    try {
      Files.createLink(name, file);
    } catch (UnsupportedOperationException | IOException e) {
      Files.copy(file, name, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
    }
  }

  /** Waits for current writers; later ones fail. */
  void close() {
    lock.writeLock().lock();
    closed = true;
    lock.writeLock().unlock();
  }
}
