package lantai.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import lantai.text.Code;
import lantai.text.Place;
import lantai.text.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuotedLineTest {

  @TempDir Path folder;

  @Test
  void theCharacterAtTheColumnIsMarked() {
    assertEquals(new QuotedLine("全省", "生", "产总值"), QuotedLine.of("全省生产总值", 3));
    assertEquals(new QuotedLine("", "全", "省"), QuotedLine.of("全省", 1));
  }

  @Test
  void aCharacterOfTwoUnitsIsMarkedWhole() {
    assertEquals(new QuotedLine("a", "𠮷", "b"), QuotedLine.of("a𠮷b", 2));
  }

  @Test
  void atTheEndOfALineAndBeyondItNothingIsMarked() {
    assertEquals(new QuotedLine("ab", "", ""), QuotedLine.of("ab", 3));
    assertEquals(new QuotedLine("ab", "", ""), QuotedLine.of("ab", 30));
  }

  @Test
  void ofALongLineOnlyWhatStandsAroundIsShown() {
    QuotedLine quote = QuotedLine.of("前".repeat(100) + "误" + "后".repeat(100), 101);

    assertEquals("…" + "前".repeat(60), quote.before());
    assertEquals("误", quote.marked());
    assertEquals("后".repeat(60) + "…", quote.after());
  }

  @Test
  void linesAreCountedAsTheyAreRead() throws IOException {
    Path file = folder.resolve("site.yaml");
    Files.writeString(file, "\uFEFFfirst: 1\r\nsecond: 2\r\n");
    Place first = new Place(file.toString(), 1, 1);
    Place second = new Place(file.toString(), 2, 9);
    Place blank = new Place(file.toString(), 3, 1);
    Place beyond = new Place(file.toString(), 9, 1);

    assertEquals(
        Map.of(
            first, new QuotedLine("", "f", "irst: 1"), second, new QuotedLine("second: ", "2", "")),
        QuotedLine.of(List.of(at(first), at(second), at(blank), at(beyond))));
  }

  @Test
  void aFileThatIsNotThereHasNoLines() {
    Place nowhere = Place.startOf(folder.resolve("none") + "/chapters/*.md");

    assertEquals(Map.of(), QuotedLine.of(List.of(at(nowhere))));
  }

  private static Problem at(Place place) {
    return new Problem(place, Code.UNKNOWN_KEY, List.of("x"), null);
  }
}
