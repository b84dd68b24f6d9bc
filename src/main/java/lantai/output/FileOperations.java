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
   * Forces the bytes of a file or the entries of a folder to disk. Does nothing for a folder on
   * systems other than POSIX, which cannot force it and need not.
   */
  public static void force(Path path) throws IOException {
    boolean folder = Files.isDirectory(path);
    if (folder && !path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return;
    }
    // Windows forces only what is open for writing; a read-only file was forced when written.
    boolean writable = !folder && Files.isWritable(path);
    try (FileChannel channel =
        FileChannel.open(path, writable ? StandardOpenOption.WRITE : StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  /** Forces a folder with all its content, and its entry in its parent, to disk. */
  public static void forceAll(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.toList()) {
        force(path);
      }
    }
    force(folder.getParent());
  }

  /**
   * Copies a file atomically, and forces it to disk: a reader sees the old content or the new one.
   *
   * @param work for the unfinished copy; on the file system of the target
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
   * Replaces the bytes of a file atomically, and forces them to disk, unless another program wrote
   * it meanwhile. The file keeps its permissions; of a symbolic link, its target is replaced.
   *
   * @param expected the bytes that the file has; none if it does not exist
   * @return false if it has other bytes
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
   * Refuses a symbolic link to what is not there: on a disk that is not mounted, for example. To
   * write in its place would replace it.
   *
   * @throws OperationRefusedException if it is one
   */
  public static void requireNoDanglingLink(Path path) throws IOException {
    if (Files.isSymbolicLink(path) && Files.notExists(path)) {
      String target = Files.readSymbolicLink(path).toString();
      throw new OperationRefusedException("link-dangling", path.toString(), target);
    }
  }

  /** Returns an exception with the name of the file, which that of a full disk lacks. */
  public static IOException naming(Path path, IOException e) {
    return e instanceof OperationRefusedException
            || e instanceof FileSystemException named && named.getFile() != null
        ? e
        : new FileSystemException(path.toString(), null, e.getMessage());
  }

  /**
   * Refuses a file that is marked as read-only: its folder would still allow to replace it.
   *
   * @throws OperationRefusedException if it exists and is read-only
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
   * Deletes a file, or a folder with its content; of a symbolic link, the link alone. Does nothing
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
   * Locks a file, which is created if it is missing. Closing the channel releases the lock, and so
   * does the end of the process.
   *
   * @return empty if the lock is held already, by another process or by this one
   */
  public static Optional<FileChannel> tryLock(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        return Optional.of(channel);
      }
    } catch (OverlappingFileLockException e) {
      // Held by this process.
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    channel.close();
    return Optional.empty();
  }

  /**
   * Lists the files below a folder, symbolic links among them; none if it does not exist.
   *
   * @return paths relative to the folder, with {@code /} between folders, sorted
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
