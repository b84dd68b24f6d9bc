package lantai.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What a site was built from and what came of it, by sizes and times alone, kept beside it: where
 * nothing of that has changed there is no need to build. It is no part of the site, and without it
 * a site is simply built.
 *
 * <p>It says itself which files it goes by, so that whoever asks need know nothing but the order.
 */
public final class BuildStamp {

  /**
   * An input that was changed so shortly before a build may be changed once more within the same
   * tick of the file system's clock, and look the same; the coarsest clock ticks every two seconds
   * (FAT). Of such a build there is no receipt.
   */
  private static final long TICK = TimeUnit.SECONDS.toMillis(2);

  private BuildStamp() {}

  /**
   * Asks for what was said of a build.
   *
   * @param folder the site's
   * @param order who builds what, and how, on one line
   * @return nothing where there is no receipt of that order, or it is not good any more
   */
  public static Optional<String> said(Path folder, String order) throws IOException {
    Path site = StagingArea.site(folder);
    Path file = file(site);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    String kept = Files.readString(file, StandardCharsets.UTF_8);
    String[] lines = kept.substring(0, Math.max(0, kept.indexOf("\n\n"))).split("\n");
    if (lines.length < 2 || !lines[1].equals(order)) {
      return Optional.empty();
    }
    try {
      List<TrackedInput> inputs = new ArrayList<>();
      for (String line : Arrays.asList(lines).subList(2, lines.length)) {
        inputs.add(TrackedInput.parse(line));
      }
      String now = text(lines[0], order, inputs, stamps(inputs), site);
      return kept.equals(now) ? Optional.of(lines[0]) : Optional.empty();
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
  public static void keep(
      Path folder, String order, List<TrackedInput> inputs, String said, long began)
      throws IOException {
    Path site = StagingArea.site(folder);
    Path file = file(site);
    Files.deleteIfExists(file);
    // Looked at once: what is saved from now on is newer than what is kept here.
    List<List<FileSignature>> stamps = stamps(inputs);
    if (Files.isDirectory(file.getParent()) && newest(stamps) < began - TICK) {
      Path fresh = file.resolveSibling("receipt.new");
      Files.writeString(fresh, text(said, order, inputs, stamps, site), StandardCharsets.UTF_8);
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private static Path file(Path site) {
    return StagingArea.of(site, "receipt");
  }

  private static List<List<FileSignature>> stamps(List<TrackedInput> inputs) throws IOException {
    List<List<FileSignature>> stamps = new ArrayList<>();
    for (TrackedInput input : inputs) {
      stamps.add(input.stamps());
    }
    return stamps;
  }

  private static String text(
      String said,
      String order,
      List<TrackedInput> inputs,
      List<List<FileSignature>> stamps,
      Path site)
      throws IOException {
    StringBuilder text = new StringBuilder(said).append('\n').append(order).append('\n');
    for (TrackedInput input : inputs) {
      text.append(input.line()).append('\n');
    }
    for (List<FileSignature> each : stamps) {
      append(each, text);
    }
    append(TrackedInput.of(site).stamps(), text);
    return text.toString();
  }

  private static void append(List<FileSignature> stamps, StringBuilder text) {
    text.append('\n');
    for (FileSignature stamp : stamps) {
      text.append(stamp.path())
          .append('\t')
          .append(stamp.size())
          .append('\t')
          .append(stamp.changed().to(TimeUnit.NANOSECONDS))
          .append('\n');
    }
  }

  private static long newest(List<List<FileSignature>> stamps) {
    long newest = 0;
    for (List<FileSignature> each : stamps) {
      for (FileSignature stamp : each) {
        newest = Math.max(newest, stamp.changed().toMillis());
      }
    }
    return newest;
  }
}
