package lantai.importer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import lantai.importer.ReportImporter.ImportTask;
import lantai.importer.extract.RejectedFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An import that would not end is rejected with a message and leaves no files. */
class ImportLimitsTest {

  private static final Duration LONG = Duration.ofMinutes(5);

  private static final String ODT =
      "<?xml version=\"1.0\"?><office:document"
          + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
          + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
          + " office:mimetype=\"application/vnd.oasis.opendocument.text\">"
          + "<office:body><office:text>%s</office:text></office:body></office:document>";

  @TempDir Path folder;

  /** Returns the sample in a format, inside elements or groups nested a number of times. */
  private static byte[] nested(String format, int times) {
    return switch (format) {
      case "div.html" -> html("<div>", times);
      case "bold.html" -> html("<b><i>", times);
      case "table.html" -> html("<table><tr><td>", times);
      case "list.html" -> html("<ol><li>", times);
      case "docx" -> {
        String text = lines("<w:p><w:r><w:t>", "</w:t></w:r></w:p>");
        String start = "<w:sdt><w:sdtContent>".repeat(times);
        String end = "</w:sdtContent></w:sdt>".repeat(times);
        yield TestDocuments.word(start + text + end, Map.of());
      }
      case "section.fodt" -> {
        String text = lines("<text:p>", "</text:p>");
        String end = "</text:section>".repeat(times);
        yield bytes(ODT.formatted("<text:section>".repeat(times) + text + end));
      }
      case "span.fodt" -> {
        String text =
            lines(
                "<text:p>" + "<text:span>".repeat(times),
                "</text:span>".repeat(times) + "</text:p>");
        yield bytes(ODT.formatted(text));
      }
      default -> {
        String text =
            lines("", "\\par ")
                .chars()
                .mapToObj(c -> c < 0x80 ? Character.toString(c) : "\\u" + (short) c + "?")
                .collect(Collectors.joining());
        yield bytes("{\\rtf1 " + "{".repeat(times) + text + "}".repeat(times) + "}");
      }
    };
  }

  private static byte[] html(String start, int times) {
    String text = TestDocuments.html("", SampleReport.lines(), "<p>", "</p><p>", "</p>");
    return bytes(text.replace("<body>", "<body>" + start.repeat(times)));
  }

  private static String lines(String before, String after) {
    return SampleReport.lines().stream()
        .map(line -> before + line + after)
        .collect(Collectors.joining());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource({
    "div.html, 100",
    "bold.html, 50",
    "table.html, 30",
    "list.html, 30",
    "docx, 50",
    "section.fodt, 100",
    "span.fodt, 100",
    "a.rtf, 100"
  })
  void fileNestedTenTimesDeeperThanAReportIsImported(String format, int times) throws Exception {
    ImportRun run = new ImportRun(folder);

    assertEquals(10, run.report(format, nested(format, times)).chapters().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "section.fodt", "span.fodt", "a.rtf"})
  void fileNestedDeeperThanAnyReportIsRejected(String format) {
    for (int times : new int[] {450, 20_000}) {
      assertEquals("import-too-deep", rejection(format, times));
    }
  }

  private String rejection(String format, int times) {
    ImportRun run = new ImportRun(folder);
    return assertThrows(
            RejectedFileException.class, () -> run.importFile(format, nested(format, times)))
        .key();
  }

  /** jsoup moves elements up that are nested too deeply. */
  @ParameterizedTest
  @ValueSource(strings = {"div.html", "bold.html", "table.html", "list.html"})
  void webPageNestedDeeperThanAnyReportIsImported(String format) throws Exception {
    ImportRun run = new ImportRun(folder);

    assertEquals(10, run.report(format, nested(format, 3_000)).chapters().size());
  }

  @Test
  void importThatTakesTooLongIsRejected() {
    CountDownLatch end = new CountDownLatch(1);
    ImportTask endless =
        into -> {
          while (end.getCount() > 0) {
            Thread.onSpinWait();
          }
          return null;
        };
    try {
      assertEquals("import-endless", refusal(Duration.ofMillis(1), endless));
    } finally {
      end.countDown();
    }
  }

  @Test
  void importThatExhaustsMemoryOrStackIsRejected() {
    assertEquals(
        "import-no-memory",
        refusal(
            LONG,
            into -> {
              throw new OutOfMemoryError();
            }));
    assertEquals(
        "import-too-deep",
        refusal(
            LONG,
            into -> {
              throw new StackOverflowError();
            }));
  }

  private String refusal(Duration limit, ImportTask task) {
    Path out = folder.resolve("content");
    RejectedFileException refusal =
        assertThrows(
            RejectedFileException.class,
            () -> ReportImporter.importWithin("x.pdf", out, limit, task));
    assertArrayEquals(new String[0], folder.toFile().list());
    assertEquals("x.pdf", refusal.arguments()[0]);
    return refusal.key();
  }
}
