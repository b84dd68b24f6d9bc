package lantai.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lantai.acceptance.GoldenSite;
import lantai.model.TableSchemas;
import lantai.model.table.Choice;
import lantai.model.table.Field;
import org.junit.jupiter.api.Test;

/**
 * Chinese messages contain only those Latin words that a user types or sees: keys and their values,
 * file names, options, names of formats.
 */
class ChineseWordingTest {

  private static final Path BUNDLES =
      GoldenSite.RESOURCES.resolve("../../main/resources/lantai").normalize();

  /** A word of at least two letters that is not part of a file name, an option or an address. */
  private static final Pattern WORD =
      Pattern.compile("(?<![A-Za-z0-9._/$-])[A-Za-z]{2,}(?:-[a-z]+)*(?![A-Za-z0-9_/$-]|\\.[a-z])");

  /** Placeholders, quotations and addresses. */
  private static final Pattern QUOTED =
      Pattern.compile(
          "\\{[0-9]\\}|“[^”]*”|https?://\\S+|s3://\\S+|&#?[A-Za-z0-9]+;|\\[[a-z0-9-]+\\]");

  /** Keys of settings and chapters, commands, variables. */
  private static final List<String> TYPED =
      List.of(
          ("site title base draft demonstration appendix label skipped archive secrecy related id"
                  + " owner true false term goal chapter check build serve import snapshot create"
                  + " verify restore templates sha512sum bm heading lantai zh Esc jiang xi own-line"
                  + " run-in supplied date domain government id-code published content-source"
                  + " description subtitle contact source url ffffff")
              .split(" "));

  /** Ids and folders of the fixtures. */
  private static final List<String> FIXTURES = List.of("closing", "content", "lv-dao", "te");

  private static final List<String> NAMES =
      List.of(
          ("YAML HTML Tab Word UTF SHA OCFL XML PDF EPUB JSON GB Big Ctrl Java Windows Linux GET"
                  + " HEAD POST HTTP PREMIS WACZ WARC BagIt ZIP Lantai FreeMarker AWS LC ALL")
              .split(" "));

  @Test
  void messagesHaveNoEnglishWords() throws IOException {
    Properties messages = new Properties();
    Path file = BUNDLES.resolve("messages_zh_CN.properties");
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      messages.load(reader);
    }
    Set<String> wrong = new TreeSet<>();
    for (String key : messages.stringPropertyNames()) {
      words(messages.getProperty(key)).forEach(word -> wrong.add(key + ": " + word));
    }

    assertEquals(Set.of(), wrong);
  }

  @Test
  void problemsAsShownHaveNoEnglishWords() throws IOException {
    Set<String> wrong = new TreeSet<>();
    try (Stream<Path> files = Files.walk(GoldenSite.RESOURCES.resolve("broken"))) {
      for (Path file : files.filter(each -> each.endsWith("problems.zh.txt")).toList()) {
        for (String line : Files.readAllLines(file)) {
          String message = line.replaceFirst("^\\S+:\\d+:\\d+: ", "");
          words(message).forEach(word -> wrong.add(file.getParent().getFileName() + ": " + word));
        }
      }
    }

    assertEquals(Set.of(), wrong);
  }

  private static List<String> words(String message) {
    Set<String> allowed = new HashSet<>(TYPED);
    allowed.addAll(NAMES);
    allowed.addAll(FIXTURES);
    TableSchemas.ALL.stream()
        .flatMap(table -> table.fields().stream())
        .forEach(field -> addKeys(field, allowed));
    return WORD.matcher(QUOTED.matcher(message).replaceAll(" "))
        .results()
        .map(found -> found.group())
        .filter(word -> !allowed.contains(word))
        .toList();
  }

  private static void addKeys(Field field, Set<String> keys) {
    keys.add(field.key());
    field.choices().stream().map(Choice::word).forEach(keys::add);
    field.parts().forEach(part -> addKeys(part, keys));
  }
}
