package lantai.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What a site was built from and what came of it, by sizes and times alone, kept beside it: where
 * nothing of that has changed there is no need to build. It is no part of the site, and without it
 * a site is simply built.
 *
 * <p>It says itself which files it goes by, so that whoever asks need know nothing but the order.
 */
public final class Receipt {

  /**
   * An input that was changed so shortly before a build may be changed once more within the same
   * tick of the file system's clock, and look the same; the coarsest clock ticks every two seconds
   * (FAT). Of such a build there is no receipt.
   */
  private static final long TICK = TimeUnit.SECONDS.toMillis(2);

  private static final String ATTRIBUTES = "size,lastModifiedTime,isDirectory";
  private static final LinkOption[] FOLLOW_NONE = {LinkOption.NOFOLLOW_LINKS};

  private Receipt() {}

  /**
   * What a build goes by.
   *
   * @param path a file or a folder; counts where it is not there, too
   * @param depth how deep to look into a folder
   * @param name of the files that count, or empty for all
   */
  public record Input(Path path, int depth, String name) {

    public Input {
      path = path.toAbsolutePath();
    }

    /** A file, or all that lies in a folder. */
    public static Input of(Path path) {
      return new Input(path, Integer.MAX_VALUE, "");
    }

    private String line() {
      return path + "\t" + depth + "\t" + name;
    }

    private static Input parse(String line) {
      String[] parts = line.split("\t", -1);
      if (parts.length != 3) {
        throw new IllegalArgumentException(line);
      }
      return new Input(Path.of(parts[0]), Integer.parseInt(parts[1]), parts[2]);
    }
  }

  /**
   * Asks for what was said of a build.
   *
   * @param folder the site's
   * @param order who builds what, and how, on one line
   * @return nothing where there is no receipt of that order, or it is not good any more
   */
  public static Optional<String> said(Path folder, String order) throws IOException {
    Path site = Workshop.site(folder);
    Path file = file(site);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    String kept = Files.readString(file, StandardCharsets.UTF_8);
    List<String> lines = kept.lines().takeWhile(line -> !line.isEmpty()).toList();
    if (lines.size() < 2 || !lines.get(1).equals(order)) {
      return Optional.empty();
    }
    try {
      List<Input> inputs = lines.subList(2, lines.size()).stream().map(Input::parse).toList();
      String now = text(lines.get(0), order, inputs, site);
      return kept.equals(now) ? Optional.of(lines.get(0)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      // Not as it was kept, or of a path that no line can hold.
      return Optional.empty();
    }
  }

  /**
   * Keeps what a build came to.
   *
   * @param folder the site's
   * @param order as it will be asked for
   * @param said of it, on one line, not empty
   * @param began when it began to read, in milliseconds since 1970
   */
  public static void keep(Path folder, String order, List<Input> inputs, String said, long began)
      throws IOException {
    Path site = Workshop.site(folder);
    Path file = file(site);
    Files.deleteIfExists(file);
    if (Files.isDirectory(file.getParent()) && newest(inputs) < began - TICK) {
      Path fresh = file.resolveSibling("receipt.new");
      Files.writeString(fresh, text(said, order, inputs, site), StandardCharsets.UTF_8);
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private static Path file(Path site) {
    return Workshop.of(site, "receipt");
  }

  private static String text(String said, String order, List<Input> inputs, Path site)
      throws IOException {
    StringBuilder text = new StringBuilder(said).append('\n').append(order).append('\n');
    inputs.forEach(input -> text.append(input.line()).append('\n'));
    for (Input input : inputs) {
      append(input, text);
    }
    append(Input.of(site), text);
    return text.toString();
  }

  private static void append(Input input, StringBuilder text) throws IOException {
    text.append('\n');
    for (Seen seen : seen(input)) {
      text.append(seen.path)
          .append('\t')
          .append(seen.size)
          .append('\t')
          .append(seen.modified.to(TimeUnit.NANOSECONDS))
          .append('\t')
          .append(seen.changed.to(TimeUnit.NANOSECONDS))
          .append('\n');
    }
  }

  private static long newest(List<Input> inputs) throws IOException {
    long newest = 0;
    for (Input input : inputs) {
      for (Seen seen : seen(input)) {
        newest = Math.max(newest, Math.max(seen.modified.toMillis(), seen.changed.toMillis()));
      }
    }
    return newest;
  }

  /**
   * @param path what follows the input's own
   * @param changed when anything of the file was changed, its time of modification too, where the
   *     system tells (POSIX: st_ctime); else the time of modification again
   */
  private record Seen(String path, long size, FileTime modified, FileTime changed)
      implements Comparable<Seen> {

    @Override
    public int compareTo(Seen other) {
      return path.compareTo(other.path);
    }
  }

  /** The files of an input, sorted. */
  private static List<Seen> seen(Input input) throws IOException {
    List<Seen> seen = new ArrayList<>();
    if (Files.exists(input.path)) {
      boolean told = input.path.getFileSystem().supportedFileAttributeViews().contains("unix");
      look(input.path, told ? "unix:ctime," + ATTRIBUTES : ATTRIBUTES, input, input.depth, seen);
      seen.sort(null);
    }
    return seen;
  }

  private static void look(Path path, String wanted, Input input, int depth, List<Seen> seen)
      throws IOException {
    LinkOption[] links = path.equals(input.path) ? new LinkOption[0] : FOLLOW_NONE;
    Map<String, Object> found = Files.readAttributes(path, wanted, links);
    if (found.get("isDirectory").equals(true)) {
      if (depth > 0) {
        try (DirectoryStream<Path> folder = Files.newDirectoryStream(path)) {
          for (Path each : folder) {
            look(each, wanted, input, depth - 1, seen);
          }
        }
      }
    } else if (input.name.isEmpty() || path.endsWith(input.name)) {
      int root = input.path.toString().length();
      FileTime modified = (FileTime) found.get("lastModifiedTime");
      FileTime changed = (FileTime) found.getOrDefault("ctime", modified);
      seen.add(
          new Seen(path.toString().substring(root), (long) found.get("size"), modified, changed));
    }
  }
}
