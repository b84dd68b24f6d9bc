package lantai.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What a site was built from and what came of it, by sizes and times alone, kept beside it: where
 * nothing of that has changed there is no need to build. It is no part of the site, and without it
 * a site is simply built.
 */
public final class Receipt {

  /**
   * An input that was changed so shortly before a build may be changed once more within the same
   * tick of the file system's clock, and look the same; the coarsest clock ticks every two seconds
   * (FAT). Of such a build there is no receipt.
   */
  private static final long TICK = TimeUnit.SECONDS.toMillis(2);

  private final Path file;
  private final Path site;
  private final String order;
  private final List<Path> inputs;

  private Receipt(Path file, Path site, String order, List<Path> inputs) {
    this.file = file;
    this.site = site;
    this.order = order;
    this.inputs = inputs;
  }

  /**
   * @param order who builds what, and how, on one line
   * @param inputs files and folders; those that are not there count as such
   */
  public static Receipt of(Path folder, String order, List<Path> inputs) throws IOException {
    Path site = Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath().normalize();
    return new Receipt(Workshop.of(site, "receipt"), site, order, List.copyOf(inputs));
  }

  /**
   * @return what was said of the build that is still good; nothing where there is none
   */
  public Optional<String> stillGood() throws IOException {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    String kept = Files.readString(file, StandardCharsets.UTF_8);
    int end = kept.indexOf('\n');
    return end >= 0 && kept.substring(end + 1).equals(state())
        ? Optional.of(kept.substring(0, end))
        : Optional.empty();
  }

  /**
   * Keeps what a build came to.
   *
   * @param said of it, on one line
   * @param began when it began to read, in milliseconds since 1970
   */
  public void keep(String said, long began) throws IOException {
    Files.deleteIfExists(file);
    if (Files.isDirectory(file.getParent()) && newest() < began - TICK) {
      Path fresh = file.resolveSibling("receipt.new");
      Files.writeString(fresh, said + "\n" + state(), StandardCharsets.UTF_8);
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private long newest() throws IOException {
    long newest = 0;
    for (Path input : inputs) {
      for (Seen seen : seen(input)) {
        newest = Math.max(newest, Math.max(seen.modified.toMillis(), seen.changed.toMillis()));
      }
    }
    return newest;
  }

  private String state() throws IOException {
    StringBuilder state = new StringBuilder(order).append('\n');
    for (Path input : inputs) {
      append(input, state);
    }
    append(site, state);
    return state.toString();
  }

  private static void append(Path root, StringBuilder state) throws IOException {
    state.append(root.toAbsolutePath()).append('\n');
    for (Seen seen : seen(root)) {
      state
          .append(root.relativize(seen.path))
          .append('\t')
          .append(seen.size)
          .append('\t')
          .append(seen.modified.to(TimeUnit.NANOSECONDS))
          .append('\t')
          .append(seen.changed.to(TimeUnit.NANOSECONDS))
          .append('\n');
    }
  }

  /**
   * @param changed when anything of the file was changed, its time of modification too, where the
   *     system tells (POSIX: st_ctime); else the time of modification again
   */
  private record Seen(Path path, long size, FileTime modified, FileTime changed) {}

  /** Every file below a folder, or the file itself; sorted. */
  private static List<Seen> seen(Path root) throws IOException {
    List<Seen> seen = new ArrayList<>();
    if (!Files.exists(root)) {
      return seen;
    }
    boolean told = root.getFileSystem().supportedFileAttributeViews().contains("unix");
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path path, BasicFileAttributes found) {
            FileTime changed = told ? changed(path) : found.lastModifiedTime();
            seen.add(new Seen(path, found.size(), found.lastModifiedTime(), changed));
            return FileVisitResult.CONTINUE;
          }
        });
    seen.sort((a, b) -> a.path.compareTo(b.path));
    return seen;
  }

  private static FileTime changed(Path path) {
    try {
      return (FileTime) Files.getAttribute(path, "unix:ctime");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
