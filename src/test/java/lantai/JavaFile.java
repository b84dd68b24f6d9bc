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
 * A source file.
 *
 * @param packageName from {@link #shortName}
 * @param code its text, with comments replaced by a space and literals by an empty string literal
 */
public record JavaFile(Path path, String packageName, String name, String code, int lines) {

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
      String folder = base.getParent().relativize(file.getParent()).toString();
      String packageName = shortName(folder.replace('\\', '.').replace('/', '.'));
      String name = file.getFileName().toString().replace(".java", "");
      return new JavaFile(file, packageName, name, code(text), (int) text.lines().count());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a package name without {@code lantai.}; {@code root} for the root package. */
  static String shortName(String packageName) {
    return packageName.equals("lantai") ? "root" : packageName.substring("lantai.".length());
  }

  private static String code(String text) {
    return NOT_CODE
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(blank(found.group())));
  }

  private static String blank(String found) {
    return found.startsWith("/") ? " " : "\"\"";
  }

  /** Whether the code has a match of a regular expression. */
  public boolean has(String pattern) {
    return Pattern.compile(pattern).matcher(code).find();
  }

  /** Returns the first group of each match in the code. */
  public List<String> find(String pattern) {
    return Pattern.compile(pattern).matcher(code).results().map(match -> match.group(1)).toList();
  }

  @Override
  public String toString() {
    return (packageName.equals("root") ? "lantai." : "lantai." + packageName + ".") + name;
  }
}
