package lantai.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lantai.diagnostics.OperationRefusedException;

/** File operations that {@link Files} lacks. */
public final class FileOperations {

  private FileOperations() {}

  /**
   * Forces the bytes of a file, or the entries of a folder, to disk. Has no effect on folders
   * except on POSIX systems; others do not support it.
   */
  public static void force(Path path) throws IOException {
    boolean folder = Files.isDirectory(path);
    if (folder && !path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return;
    }
    // Windows can force only a file that is open for writing. A read-only file was forced when it
    // was written.
    boolean writable = !folder && Files.isWritable(path);
    try (FileChannel channel =
        FileChannel.open(path, writable ? StandardOpenOption.WRITE : StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  /** Forces a folder with its whole content, and its entry in its parent, to disk. */
  public static void forceAll(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.toList()) {
        force(path);
      }
    }
    force(folder.getParent());
  }

  /**
   * Copies a file atomically and forces it to disk: readers see either the old or the new content.
   *
   * @param work path of the unfinished copy, on the file system of the target
   */
  public static void copyAtomically(Path source, Path target, Path work) throws IOException {
    Files.createDirectories(work);
    Path copy = Files.createTempFile(work, "replace-", ".tmp");
    Files.copy(source, copy, StandardCopyOption.REPLACE_EXISTING);
    force(copy);
    Files.move(copy, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    force(target.getParent());
  }

  /**
   * Replaces the bytes of a file atomically and forces them to disk, unless another program changed
   * the file. The file keeps its permissions; for a symbolic link, its target is replaced.
   *
   * @param expected the current bytes of the file; empty if it does not exist
   * @return false if the file has other bytes and was not replaced
   */
  public static boolean replaceIfUnchanged(Path file, byte[] expected, byte[] bytes)
      throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file;
    try (WorkFolder work = WorkFolder.hiddenBeside(target)) {
      Path copy = work.resolve("copy");
      if (Files.exists(target)) {
        Files.copy(target, copy, StandardCopyOption.COPY_ATTRIBUTES);
      }
      Files.write(copy, bytes);
      force(copy);
      byte[] now = Files.exists(target) ? Files.readAllBytes(target) : new byte[0];
      if (!Arrays.equals(now, expected)) {
        return false;
      }
      Files.move(copy, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
    force(target.getParent());
    return true;
  }

  /**
   * Rejects a symbolic link whose target is missing, for example because a disk is not mounted:
   * writing to it would replace the link.
   *
   * @throws OperationRefusedException if the path is such a link
   */
  public static void requireNoDanglingLink(Path path) throws IOException {
    if (Files.isSymbolicLink(path) && Files.notExists(path)) {
      String target = Files.readSymbolicLink(path).toString();
      throw new OperationRefusedException("link-dangling", path.toString(), target);
    }
  }

  /** Returns an exception that names the file; the one for a full disk, for example, does not. */
  public static IOException naming(Path path, IOException e) {
    return e instanceof OperationRefusedException
            || e instanceof FileSystemException named && named.getFile() != null
        ? e
        : new FileSystemException(path.toString(), null, e.getMessage());
  }

  /**
   * Rejects a file that is marked as read-only: the permissions of its folder could still allow
   * replacing it.
   *
   * @throws OperationRefusedException if the file exists and is read-only
   */
  public static void requireWritable(Path file) throws IOException {
    if (!Files.exists(file)) {
      return;
    }
    boolean writable = Files.isWritable(file);
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Set<PosixFilePermission> allowed = Files.getPosixFilePermissions(file);
      writable &= allowed.stream().anyMatch(each -> each.name().endsWith("_WRITE"));
    }
    if (!writable) {
      throw new OperationRefusedException("edit-read-only", file.toString());
    }
  }

  /**
   * Deletes a file, or a folder with its content; of a symbolic link, only the link. Does nothing
   * if the path does not exist.
   */
  public static void delete(Path path) throws IOException {
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> walk = Files.walk(path)) {
      all = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path each : all) {
      Files.delete(each);
    }
  }

  /**
   * Locks a file, which is created if missing. The lock is released when the channel is closed or
   * the process ends.
   *
   * @return empty if this or another process holds the lock
   */
  public static Optional<FileChannel> tryLock(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        return Optional.of(channel);
      }
    } catch (OverlappingFileLockException e) {
      // This process holds the lock.
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    channel.close();
    return Optional.empty();
  }

  /**
   * Lists the files below a folder, including symbolic links. Empty if the folder does not exist.
   *
   * @return paths relative to the folder, with {@code /} as separator, sorted
   */
  public static List<String> list(Path folder) throws IOException {
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
