package lantai.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import lantai.importer.extract.RejectedFileException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged files are imported completely or rejected with a message. */
class ImportFuzzTest {

  private static final int ROUNDS = 24;

  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"txt", "gb.txt", "html", "docx", "pdf"})
  void truncatedFileIsImportedOrRejected(String kind) throws Exception {
    byte[] whole = file(kind);
    Random random = new Random(11);
    for (int i = 0; i < ROUNDS; i++) {
      isImported(kind, i, Arrays.copyOf(whole, random.nextInt(whole.length)));
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"txt", "gb.txt", "html", "docx", "pdf"})
  void fileWithChangedBytesIsImportedOrRejected(String kind) throws Exception {
    byte[] whole = file(kind);
    Random random = new Random(12);
    for (int i = 0; i < ROUNDS; i++) {
      byte[] changed = whole.clone();
      for (int k = 0; k <= i; k++) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
      }
      isImported(kind, i, changed);
    }
  }

  @ParameterizedTest(name = "every {0} characters or so")
  @ValueSource(ints = {2, 9, 40, 200})
  void textWithRandomLineBreaksIsImportedCompletely(int often) throws Exception {
    Random random = new Random(13);
    for (int i = 0; i < ROUNDS; i++) {
      StringBuilder broken = new StringBuilder();
      for (char c : SampleReport.text().toCharArray()) {
        broken.append(c);
        if (random.nextInt(often) == 0) {
          broken.append(List.of("\n", " ", "\n\n", "\u3000", "\r\n", "\f").get(random.nextInt(6)));
        }
      }
      assertTrue(
          isImported("txt", i, broken.toString().getBytes(StandardCharsets.UTF_8)),
          broken::toString);
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "*",
        "_",
        "[a](b)",
        "<b>",
        "&amp;",
        "#",
        "`",
        "\\",
        "~~~",
        "---",
        "1)",
        "|",
        "+ ",
        ": ",
        "'\"",
        "!",
        "\uD842\uDFB7",
        "\uE000",
        "\uFFFD"
      })
  void markupCharactersArePreserved(String sign) throws Exception {
    List<String> lines = new ArrayList<>();
    for (String line : SampleReport.lines()) {
      lines.add(
          line.length() > 40
              ? sign + line.substring(0, 9) + sign + line.substring(9) + sign
              : line);
    }
    lines.add("4." + sign + "甲" + sign + "乙：一" + sign + "二。");
    byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);

    assertTrue(isImported("txt", 0, bytes));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void shuffledLinesAreImportedCompletelyOrRejected(int seed) throws Exception {
    Random random = new Random(seed);
    for (int i = 0; i < ROUNDS; i++) {
      List<String> lines = new ArrayList<>(SampleReport.lines());
      java.util.Collections.shuffle(lines, random);
      isImported("txt", i, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Returns whether the file is imported. Any exception except a rejection is a failure. */
  private boolean isImported(String kind, int round, byte[] bytes) throws Exception {
    Path own = Files.createDirectories(folder.resolve(String.valueOf(round)));
    try {
      RoundTripResult roundTrip =
          new ImportRun(own).importFile("report." + kind, bytes).roundTrip();
      assertEquals(
          roundTrip.sourceCharacters(),
          roundTrip.importedCharacters() + roundTrip.excludedCharacters());
      return true;
    } catch (RejectedFileException rejected) {
      assertTrue(rejected.key().startsWith("import-"), rejected.key());
      assertTrue(!Files.exists(own.resolve("content")), "nothing is written");
      return false;
    }
  }

  private static byte[] file(String kind) {
    List<String> lines = SampleReport.lines();
    return switch (kind) {
      case "txt" -> SampleReport.text().getBytes(StandardCharsets.UTF_8);
      case "gb.txt" -> SampleReport.text().getBytes(Charset.forName("GB18030"));
      case "html" ->
          TestDocuments.html("<meta charset=utf-8>", lines, "<p>", "</p><p>", "</p>")
              .getBytes(StandardCharsets.UTF_8);
      case "docx" -> TestDocuments.word(lines);
      default -> TestPdf.of(SampleReport.wrapped(36, "\u3000\u3000"), 16, "云溪市政府文件");
    };
  }
}
