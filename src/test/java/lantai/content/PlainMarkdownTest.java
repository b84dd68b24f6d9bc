package lantai.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lantai.diagnostics.Problem;
import lantai.diagnostics.Problems;
import lantai.diagnostics.Source;
import lantai.model.ChapterId;
import lantai.model.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The plain reading is never another than CommonMark's. */
class PlainMarkdownTest {

  private static final ChapterId CHAPTER = new ChapterId("1-1");

  /** Pieces of which every kind of block and of inline markup can come about. */
  private static final List<String> PIECES =
      List.of(
          "**",
          "**",
          "**",
          "*",
          "\n\n",
          "\n\n",
          "\n",
          " ",
          "　",
          "\t",
          "。",
          "，",
          "“",
          "”",
          "（",
          "）",
          "一",
          "二三四",
          "年",
          "PM",
          "2.5",
          "2024",
          "1.",
          "1)",
          "#",
          "-",
          "+",
          "> ",
          "=",
          "~~~",
          "```",
          "`",
          "_",
          "[",
          "]",
          "](term:a)",
          "<",
          ">",
          "&amp;",
          "&",
          ";",
          "&#39",
          "\\",
          "!",
          "|",
          ":",
          "\"",
          "'",
          "＊＊",
          "］（term：a）",
          "\u00A0",
          "\u2028",
          "\u0085",
          "\uFEFF",
          "\uD83C\uDF3E",
          "\uD842\uDFB7",
          "$",
          "^",
          "%",
          "/",
          "—",
          "…");

  /** Pieces of which most texts are plain. */
  private static final List<String> PLAIN_PIECES =
      List.of(
          "**", "**", "**一", "二**", "**。", "\n\n", "。", "，", "“", "”", "一", "二三四", "2024", "PM2.5",
          "％", " 5 ", "《", "》", "－", "-", "+", "＊＊", "a", "&", "R&D");

  private record MarkdownReading(
      List<Paragraph> paragraphs, List<List<String>> places, List<Problem> problems) {}

  static List<Path> chapters() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("content/chapters"))) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("chapters")
  void theChaptersOfTheReportArePlain(Path file) throws IOException {
    String text = Files.readString(file);

    assertTrue(isPlainAndTheSame(text, text.indexOf("\n---\n") + 5));
  }

  @Test
  void noTextThatCountsAsPlainMeansAnythingElse() {
    Random random = new Random(62);
    int plain = 0;
    for (int round = 0; round < 20_000; round++) {
      plain += isPlainAndTheSame(random(random, PIECES, 8), 0) ? 1 : 0;
      plain += isPlainAndTheSame(random(random, PLAIN_PIECES, 12), 0) ? 1 : 0;
    }

    assertTrue(plain > 4000, plain + " were plain");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n\n",
        "一。",
        "**一**。二",
        "**一“二”**。三",
        "**“一”二**\n\n三**四**五",
        "2024年\n\n\n5%、PM2.5\n"
      })
  void whatAChapterConsistsOfIsPlain(String text) {
    assertTrue(isPlainAndTheSame(text, 0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一\n二",
        "1. 一",
        "# 一",
        " 一",
        "　一",
        "一 ",
        "一\t二",
        "- 一",
        "[一](term:a)",
        "*一*",
        "***一***",
        "**一",
        "** 一**",
        "一**（二）**三",
        "<b>",
        "&amp;",
        "a_b_",
        "`一`",
        "\\*",
        "===",
        "***"
      })
  void whatMayBeAnythingElseIsNot(String text) {
    assertEquals(
        Optional.empty(), PlainMarkdown.read(new Source("x.md", text), 0, CHAPTER, new Problems()));
  }

  /** Compares both readings, where there are two. */
  private static boolean isPlainAndTheSame(String text, int body) {
    Source source = new Source("x.md", text);
    Problems problems = new Problems();
    Optional<List<Paragraph>> plain = PlainMarkdown.read(source, body, CHAPTER, problems);
    if (plain.isPresent()) {
      Problems wanted = new Problems();
      List<Paragraph> paragraphs = new MarkdownReader(source, wanted).read(body, CHAPTER);
      assertEquals(reading(paragraphs, wanted), reading(plain.get(), problems), text);
    }
    return plain.isPresent();
  }

  /** Where its characters were written stands for a paragraph's origins, which know no equality. */
  private static MarkdownReading reading(List<Paragraph> paragraphs, Problems problems) {
    List<Paragraph> bare = new ArrayList<>();
    List<List<String>> places = new ArrayList<>();
    for (Paragraph each : paragraphs) {
      bare.add(
          new Paragraph(
              each.id(), each.heading(), each.text(), each.emphasised(), each.links(), null));
      places.add(
          IntStream.rangeClosed(0, each.text().length())
              .mapToObj(offset -> each.origins().at(offset).toString())
              .toList());
    }
    return new MarkdownReading(bare, places, problems.sorted());
  }

  private static String random(Random random, List<String> pieces, int most) {
    StringBuilder text = new StringBuilder();
    for (int i = 1 + random.nextInt(most); i > 0; i--) {
      text.append(pieces.get(random.nextInt(pieces.size())));
    }
    return text.toString();
  }
}
