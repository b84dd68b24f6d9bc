package lantai.importer.draft;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lantai.acceptance.GoldenSite;
import lantai.model.Commitment;
import lantai.model.Project;
import lantai.model.ReportRow;
import lantai.model.Result;
import lantai.model.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures how many of the rows that a person would write for fictitious sentences are drafted, and
 * drafted correctly.
 */
class MeasuredDraftsTest {

  @TempDir Path folder;

  /**
   * Drafted rows of some sentences.
   *
   * @param right the drafted rows that are expected, as {@code sentence: row}
   */
  private record Measured(List<String> expected, List<String> drafted, List<String> right) {

    static Measured of(List<String> expected, List<String> drafted) {
      List<String> right = new ArrayList<>(drafted);
      right.retainAll(expected);
      return new Measured(expected, drafted, right);
    }

    void assertAtLeast(double recall, double precision) {
      List<String> missing = new ArrayList<>(expected);
      missing.removeAll(right);
      List<String> wrong = new ArrayList<>(drafted);
      wrong.removeAll(right);
      double found = (double) right.size() / expected.size();
      double correct = (double) right.size() / drafted.size();
      assertTrue(
          found >= recall && correct >= precision,
          () ->
              String.format("recall %.3f of %d, precision %.3f%n", found, expected.size(), correct)
                  + "missing:\n"
                  + String.join("\n", missing)
                  + "\nwrong:\n"
                  + String.join("\n", wrong));
    }
  }

  @Test
  void targets() throws IOException {
    measure("figures.txt", "T", "2031年工作安排").assertAtLeast(.95, .95);
  }

  @Test
  void results() throws IOException {
    measure("figures.txt", "R", "2030年工作回顾").assertAtLeast(.95, .95);
  }

  @Test
  void commitments() throws IOException {
    measure("words.txt", "C", "2031年工作安排").assertAtLeast(.85, .9);
  }

  @Test
  void claims() throws IOException {
    measure("words.txt", "R", "2030年工作回顾").assertAtLeast(.85, .9);
  }

  @Test
  void projectsThatWereBuilt() throws IOException {
    measure("words.txt", "P", "2030年工作回顾").assertAtLeast(.85, .9);
  }

  @Test
  void projectsThatArePlanned() throws IOException {
    measure("words.txt", "F", "2031年工作安排").assertAtLeast(.85, .9);
  }

  /** Drafts all sentences of a kind as one chapter. */
  private Measured measure(String file, String kind, String title) throws IOException {
    Map<String, List<String>> sentences = sentences(file, kind);
    List<String> texts = List.copyOf(sentences.keySet());
    DraftRun run = DraftRun.of(folder, Map.of(title, String.join("\n\n", texts)));
    List<String> drafted =
        run.report().rows().stream()
            .map(
                row -> {
                  int paragraph = run.linked().quoteMatchOf(row).paragraph().number();
                  return texts.get(paragraph - 1) + " " + words(row);
                })
            .toList();
    List<String> expected =
        sentences.entrySet().stream()
            .flatMap(each -> each.getValue().stream().map(row -> each.getKey() + " " + row))
            .toList();
    return Measured.of(expected, drafted);
  }

  private static Map<String, List<String>> sentences(String file, String kind) throws IOException {
    Map<String, List<String>> sentences = new LinkedHashMap<>();
    List<String> rows = new ArrayList<>();
    for (String line : Files.readAllLines(GoldenSite.RESOURCES.resolve("drafts/" + file))) {
      if (line.startsWith("  ")) {
        rows.add(line.strip());
      } else {
        rows = new ArrayList<>();
      }
      if (line.startsWith(kind + " ")) {
        sentences.put(line.substring(2), rows);
      }
    }
    return sentences;
  }

  /** Returns a row in the notation of the files of sentences. */
  private static String words(ReportRow row) {
    if (row instanceof Commitment commitment) {
      return String.join(" ", row.name(), commitment.word().value(), commitment.nature().word());
    }
    if (row instanceof Project project) {
      String words = project.effort() + project.word().value();
      return String.join(" ", row.name(), words, project.stage().word());
    }
    if (row instanceof Result result && result.isClaim()) {
      return String.join(
          " ", row.name(), result.claim().judgement().value(), result.claim().kind().word());
    }
    String unit = row.figure().unit() == null ? "" : row.figure().unit().value();
    String value = row.figure().value().value();
    return row instanceof Target
        ? String.join(
            " ",
            row.name(),
            value,
            unit,
            row.figure().bound().value().word(),
            row.figure().nature().word())
        : String.join(
            " ",
            row.name(),
            value,
            unit,
            row.figure().nature().word(),
            ((Result) row).period().word());
  }
}
