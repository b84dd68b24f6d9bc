package lantai.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import lantai.diagnostics.Problems;
import lantai.diagnostics.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The plain reading is never another than the engine's. */
class PlainYamlTest {

  /** Of these every kind of token, of structure and of scalar can come about. */
  private static final String[] PIECES =
      """
      - |- |-|key|k|id|value|: |: |:|:
      |
      |
      |
        |
          |
       |  | |"|"|'|'|[|]|, |,|{|}|#| #|# 一|
      ---
      |---|...|?|? |&a |*a|!t |%|@|`|>|~|null|Null|true|false|True|yes|No|on|y|n|1|12|0|007|1.5|4.1|2024-01-23
      |1-1|27-closing|1e5|1e-5|0x1f|1_000|12:30|+1|-1|.5|.inf|一|二三|，|“|《|（|％|PM2.5|a b|\\|\\n|\t|=|<<|<|/"""
          .split("\\|");

  static List<Path> contentFiles() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("content"))) {
      return files.filter(PlainYamlTest::holdsYaml).sorted().toList();
    }
  }

  private static boolean holdsYaml(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".yaml") || name.endsWith(".md");
  }

  @ParameterizedTest
  @MethodSource("contentFiles")
  void theFilesOfTheReportArePlain(Path file) throws IOException {
    assertTrue(isPlainAndTheSame(yaml(file)));
  }

  @Test
  void theFilesOfEveryFixtureMeanTheSame() throws IOException {
    int plain = 0;
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources"))) {
      for (Path file : files.filter(PlainYamlTest::holdsYaml).toList()) {
        plain += isPlainAndTheSame(yaml(file)) ? 1 : 0;
      }
    }

    assertTrue(plain > 20, plain + " were plain");
  }

  @Test
  void aRealFileWithAnyPieceInItMeansTheSame() throws IOException {
    Random random = new Random(31);
    List<String> texts = new ArrayList<>();
    for (Path file : contentFiles()) {
      texts.add(yaml(file));
    }
    int plain = 0;
    for (int round = 0; round < 20_000; round++) {
      String whole = texts.get(random.nextInt(texts.size()));
      // A few lines, some of them cut at the wrong end.
      int from = random.nextInt(whole.length());
      String text = whole.substring(from, Math.min(whole.length(), from + random.nextInt(300)));
      StringBuilder changed = new StringBuilder(random.nextBoolean() ? text : fromLine(text));
      for (int i = random.nextInt(3); i > 0; i--) {
        int at = random.nextInt(changed.length() + 1);
        changed.insert(at, PIECES[random.nextInt(PIECES.length)]);
      }
      plain += isPlainAndTheSame(changed.toString()) ? 1 : 0;
    }

    assertTrue(plain > 4000, plain + " were plain");
  }

  private static String fromLine(String text) {
    int row = text.indexOf("\n- ");
    return row < 0 ? text.substring(text.indexOf('\n') + 1) : text.substring(row + 1);
  }

  @Test
  void noTextThatCountsAsPlainMeansAnythingElse() {
    Random random = new Random(32);
    int plain = 0;
    for (int round = 0; round < 50_000; round++) {
      StringBuilder text = new StringBuilder(random.nextBoolean() ? "- a: 一\n" : "k: ");
      for (int i = 1 + random.nextInt(8); i > 0; i--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      plain += isPlainAndTheSame(text.toString()) ? 1 : 0;
    }

    assertTrue(plain > 1000, plain + " were plain");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: 一",
        "---\na: 一\n",
        "# 一\n\n- a: 一\n  b: '二'\n\n# 二\n  # 三\n- a: \"三：“四”\"\n",
        "a:\n  b:\n  - 一\n  - 二\n  c:\n    - d: true\ne: 12\n",
        "a: []\nb: [一, 1-1, 12, b c]\n",
        "a: 2024-01-23\nb: 2024-01-23 00:00\nc: 27-closing\nd: 5%左右\ne: \"\"\n",
        "a:   一 二\n",
        "a: 一:二#三\n",
        "null: no way\nyes: n-y\n",
        "a: { b: c, d-e: 12 }\nf: {}\ng: [ 一 ]\n",
        "a: 10%\nb: 10 jian\n"
      })
  void whatAFileConsistsOfIsPlain(String text) {
    assertTrue(isPlainAndTheSame(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "# 一\n",
        "a:\n",
        "a: 一\n  二\n",
        "a: 一\na: 二\n",
        "a: *b\n",
        "a: &b 一\n",
        "a: !b 一\n",
        "a: |\n  一\n",
        "a: {b: [c]}\n",
        "a: {b:c}\n",
        "a: {b: c, b: d}\n",
        "a: {b: 一, c}\n",
        "a: 1e5\n",
        "a: 4.1\n",
        "a: null\n",
        "a: yes\n",
        "a: \"一\\n\"\n",
        "a: 'it''s'\n",
        "a: \"一\n  二\"\n",
        "a: 一 # 二\n",
        "a: 一: 二\n",
        "a:\t一\n",
        "a: [一, [二]]\n",
        "a: [一,二]\n",
        "- a: 一\n b: 二\n",
        "- a: 一\n   b: 二\n",
        "-  a: 一\n",
        "a: 一\n---\nb: 二\n",
        "a: \uD83C\uDF3E\n",
        "a: 一\u2028b: 二\n",
        "a: \u0007\n"
      })
  void whatMayBeAnythingElseIsNot(String text) {
    assertEquals(Optional.empty(), PlainYaml.read(new Source("x.yaml", text), text));
  }

  /** Compares both readings, where there are two. */
  private static boolean isPlainAndTheSame(String text) {
    Source source = new Source("x.yaml", text);
    Optional<YamlNode> plain = PlainYaml.read(source, text);
    if (plain.isPresent()) {
      Problems problems = new Problems();
      Optional<YamlNode> wanted = YamlParser.read(source, text, problems);
      assertEquals(List.of(), problems.sorted(), text);
      assertEquals(wanted, plain, text);
    }
    return plain.isPresent();
  }

  /** A whole file, or the front matter of a chapter as its reader cuts it out. */
  private static String yaml(Path file) throws IOException {
    String text;
    try {
      text = Files.readString(file).replace("\r\n", "\n");
    } catch (MalformedInputException e) {
      return "";
    }
    int end = text.indexOf("\n---", 3);
    return file.toString().endsWith(".md") && end >= 0 ? text.substring(0, end + 1) : text;
  }
}
