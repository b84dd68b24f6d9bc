package lantai.diagnostics;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.acceptance.FileTree;
import lantai.acceptance.GoldenSite;
import lantai.addresses.RetirementReason;
import lantai.archive.history.ChangeKind;
import lantai.output.ResourceFileReader;
import org.junit.jupiter.api.Test;

/** Compares the message bundles with the codes, the sources and the messages in the fixtures. */
class MessagesTest {

  private static final Path MAIN = GoldenSite.RESOURCES.resolve("../../main").normalize();
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
  private static final Pattern GAP = Pattern.compile("\\{\\d+}");

  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

  private final Properties bundle = bundle("messages.properties");
  private final Properties chinese = bundle("messages_zh_CN.properties");
  private final String sources = texts(MAIN.resolve("java"), ".java");
  private final String shown = texts(GoldenSite.RESOURCES.resolve("broken"), "problems.txt");
  private final Set<String> codes =
      Arrays.stream(ProblemCode.values()).map(ProblemCode::id).collect(toCollection(TreeSet::new));

  @Test
  void everyCodeHasAMessage() {
    assertEquals(Set.of(), without(codes, bundle::containsKey));
    assertEquals(Set.of(), without(codes, code -> bundle.containsKey("meaning." + code)));
    assertEquals(Set.of(), without(codes, code -> bundle.containsKey("remedy." + code)));
  }

  @Test
  void everyHintKeyHasAMessage() {
    Matcher named = Pattern.compile("Hint\\.of\\(\\s*\"([^\"]*)\"\\s*[,)]").matcher(sources);
    Set<String> hints =
        named.results().map(found -> "hint." + found.group(1)).collect(toCollection(TreeSet::new));

    assertTrue(hints.contains("hint.did-you-mean"), "the pattern finds hints");
    assertEquals(Set.of(), without(hints, bundle::containsKey));
  }

  @Test
  void everyMessageIsUsed() {
    Set<String> literals =
        LITERAL
            .matcher(sources)
            .results()
            .map(found -> found.group(1))
            .collect(toCollection(TreeSet::new));
    Pattern.compile("\\{([a-z-]+)}")
        .matcher(ResourceFileReader.text("start/start.html"))
        .results()
        .forEach(found -> literals.add(found.group(1)));

    assertEquals(Set.of(), without(bundle.stringPropertyNames(), key -> isUsed(key, literals)));
  }

  /** So that a person has read each of them in the place where users read it. */
  @Test
  void everyProblemMessageIsShownByAFixture() {
    assertEquals(
        Set.of(), without(aboutProblems(), key -> sentence(key, bundle).matcher(shown).find()));
  }

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertEquals(bundle.stringPropertyNames(), chinese.stringPropertyNames());
  }

  /** The second would silently replace the first. */
  @Test
  void noKeyOccursTwice() throws IOException {
    for (String name : List.of("messages.properties", "messages_zh_CN.properties")) {
      Set<String> seen = new TreeSet<>();
      List<String> twice =
          Files.readAllLines(MAIN.resolve("resources/lantai").resolve(name)).stream()
              .filter(line -> line.contains(" = ") && !line.startsWith("#"))
              .map(line -> line.substring(0, line.indexOf(" = ")))
              .filter(key -> !seen.add(key))
              .toList();

      assertEquals(List.of(), twice, name);
    }
  }

  @Test
  void bothLanguagesHaveTheSameArguments() {
    assertEquals(
        Set.of(),
        without(
            bundle.stringPropertyNames(),
            key -> gaps(bundle.getProperty(key)).equals(gaps(chinese.getProperty(key)))));
  }

  /** A message that consists only of placeholders has no language. */
  @Test
  void everyChineseMessageIsChinese() {
    assertEquals(
        Set.of(),
        without(
            chinese.stringPropertyNames(),
            key ->
                CHINESE.matcher(chinese.getProperty(key)).find()
                    || bundle.getProperty(key).matches("(\\{\\d}|[^A-Za-z])*")));
  }

  /** English words in a Chinese sentence are those that are typed literally. */
  @Test
  void chineseMessagesUseChinesePunctuation() {
    Pattern latin = Pattern.compile("\\p{IsHan}(?:[,;!.](?: |$)|\\?$)");

    assertEquals(
        Set.of(),
        without(
            chinese.stringPropertyNames(),
            key -> !latin.matcher(chinese.getProperty(key).replaceAll("\\[.*?]", "")).find()));
  }

  @Test
  void everyChineseProblemMessageIsShownByAFixture() {
    String shown = texts(GoldenSite.RESOURCES.resolve("broken"), "problems.zh.txt");

    assertEquals(
        Set.of(), without(aboutProblems(), key -> sentence(key, chinese).matcher(shown).find()));
    assertEquals(0, GAP.matcher(shown).results().count());
  }

  private static Set<String> gaps(String sentence) {
    return GAP.matcher(sentence)
        .results()
        .map(java.util.regex.MatchResult::group)
        .collect(toCollection(TreeSet::new));
  }

  private Set<String> aboutProblems() {
    return without(
        bundle.stringPropertyNames(), key -> !key.startsWith("hint.") && !codes.contains(key));
  }

  @Test
  void noFixtureShowsAnUnfilledArgument() {
    assertEquals(0, GAP.matcher(shown).results().count(), shown);
  }

  private boolean isUsed(String key, Set<String> literals) {
    if (key.startsWith("severity.")) {
      return Arrays.stream(Severity.values())
          .anyMatch(severity -> key.equals("severity." + severity.name().toLowerCase(Locale.ROOT)));
    }
    if (key.startsWith("word.retired-")) {
      return Arrays.stream(RetirementReason.values())
          .anyMatch(reason -> key.equals("word.retired-" + reason.word()));
    }
    if (key.startsWith("word.change-")) {
      return Arrays.stream(ChangeKind.values())
          .anyMatch(kind -> key.equals("word.change-" + kind.word()));
    }
    if (key.startsWith("word.")) {
      return literals.contains(key) || shown.contains(bundle.getProperty(key));
    }
    String name = key.replaceFirst("^(hint|meaning|remedy)\\.", "");
    return codes.contains(name)
        || literals.contains(name)
        || literals.stream()
            .filter(literal -> literal.endsWith("-") && name.startsWith(literal))
            .anyMatch(literal -> literals.contains(name.substring(literal.length())));
  }

  /** Returns a pattern for a message with arguments. */
  private static Pattern sentence(String key, Properties bundle) {
    StringBuilder regex = new StringBuilder();
    for (String piece : GAP.split(bundle.getProperty(key), -1)) {
      regex.append(regex.isEmpty() ? "" : ".*").append(Pattern.quote(piece));
    }
    String before = key.startsWith("hint.") ? "\\(" : ": ";
    String after = key.startsWith("hint.") ? "\\)\n" : " \\[" + key + "]";
    return Pattern.compile(before + regex + after);
  }

  private static Set<String> without(Set<String> names, Predicate<String> covered) {
    return names.stream().filter(covered.negate()).collect(toCollection(TreeSet::new));
  }

  private static Properties bundle(String name) {
    Properties bundle = new Properties();
    Path file = MAIN.resolve("resources/lantai").resolve(name);
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      bundle.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bundle;
  }

  private static String texts(Path folder, String ending) {
    try {
      return FileTree.read(folder).entrySet().stream()
          .filter(file -> file.getKey().endsWith(ending))
          .map(file -> new String(file.getValue(), StandardCharsets.UTF_8))
          .collect(joining());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
