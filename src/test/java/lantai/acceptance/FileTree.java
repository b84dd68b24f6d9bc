package lantai.acceptance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The files of a folder by their paths within it, with {@code /} between folders. */
public final class FileTree {

  private FileTree() {}

  /** Empty where there is no such folder. */
  public static SortedMap<String, byte[]> read(Path root) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    if (Files.exists(root)) {
      try (Stream<Path> walk = Files.walk(root)) {
        for (Path file : walk.filter(Files::isRegularFile).toList()) {
          files.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
        }
      }
    }
    return files;
  }

  /** Adds files to a folder; one that is there already is replaced. */
  public static void write(SortedMap<String, byte[]> files, Path root) throws IOException {
    for (String path : files.keySet()) {
      Path file = root.resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, files.get(path));
    }
  }

  public static void delete(Path root) throws IOException {
    if (Files.exists(root)) {
      try (Stream<Path> walk = Files.walk(root)) {
        for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  /** Every file that differs, with the first line that does; empty if none does. */
  public static String difference(
      SortedMap<String, byte[]> expected, SortedMap<String, byte[]> actual) {
    StringBuilder differences = new StringBuilder();
    TreeSet<String> paths = new TreeSet<>(expected.keySet());
    paths.addAll(actual.keySet());
    for (String path : paths) {
      if (!actual.containsKey(path)) {
        differences.append("missing: ").append(path).append('\n');
      } else if (!expected.containsKey(path)) {
        differences.append("unexpected: ").append(path).append('\n');
      } else if (!Arrays.equals(expected.get(path), actual.get(path))) {
        differences.append(
            firstDifference(path, lines(expected.get(path)), lines(actual.get(path))));
      }
    }
    return differences.toString();
  }

  private static String firstDifference(String path, List<String> expected, List<String> actual) {
    int line = 0;
    while (line < Math.min(expected.size(), actual.size())
        && expected.get(line).equals(actual.get(line))) {
      line++;
    }
    return "different: "
        + path
        + ":"
        + (line + 1)
        + "\n  expected: "
        + at(line, expected)
        + "\n  actual:   "
        + at(line, actual)
        + "\n";
  }

  private static String at(int line, List<String> lines) {
    return line < lines.size() ? lines.get(line).replace("\r", "\\r") : "(end of file)";
  }

  /** Byte by byte, so that two files which differ differ in a line. */
  private static List<String> lines(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    boolean isText = Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes);
    return List.of(
        (isText ? text : new String(bytes, StandardCharsets.ISO_8859_1)).split("\n", -1));
  }
}
