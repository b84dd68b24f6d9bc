package lantai;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A source file as the rules of the house see it.
 *
 * @param room the package below {@code lantai}, empty for the root
 * @param code its text without comments and without what stands in quotation marks
 */
public record JavaFile(String room, String name, String code, int lines) {

  private static final Pattern NOT_CODE =
      Pattern.compile(
          "\"\"\"(?s:.*?)\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\"|'(?:\\\\.|[^'\\\\\n])+'"
              + "|//[^\n]*|/\\*(?s:.*?)\\*/");

  public static List<JavaFile> under(Path root) {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .map(file -> read(root.resolve("lantai"), file))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JavaFile read(Path base, Path file) {
    try {
      String text = Files.readString(file);
      String room =
          base.relativize(file.getParent()).toString().replace('\\', '.').replace('/', '.');
      String name = file.getFileName().toString().replace(".java", "");
      return new JavaFile(room, name, code(text), (int) text.lines().count());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String code(String text) {
    return NOT_CODE
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(blank(found.group())));
  }

  private static String blank(String found) {
    return found.startsWith("/") ? " " : "\"\"";
  }

  @Override
  public String toString() {
    return "lantai" + (room.isEmpty() ? "" : "." + room) + "." + name;
  }
}
