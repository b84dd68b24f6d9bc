package lantai.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceExcerptReaderTest {

  @TempDir Path folder;

  /** The line and the pointer below it. */
  private Optional<List<String>> quote(String text, int line, int column, int width)
      throws IOException {
    Path file = Files.writeString(folder.resolve("a"), text);
    return new SourceExcerptReader()
        .quote(new Place(file.toString(), line, column), width)
        .map(quote -> List.of(quote.text(), quote.pointer()));
  }

  private static Optional<List<String>> of(String text, String pointer) {
    return Optional.of(List.of(text, pointer));
  }

  @Test
  void characterAtThePlaceIsMarked() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "a𠮷b");
    SourceExcerptReader lines = new SourceExcerptReader();

    assertEquals(
        Optional.of(new SourceExcerptReader.QuotedLine("a", "𠮷", "b")),
        lines.quote(new Place(file.toString(), 1, 2), 70));
    assertEquals(
        Optional.of(new SourceExcerptReader.QuotedLine("a𠮷b", "", "")),
        lines.quote(new Place(file.toString(), 1, 5), 70));
  }

  @Test
  void pointerIsBelowTheColumn() throws IOException {
    assertEquals(of("bcd", "  ^"), quote("a\nbcd\n", 2, 3, 70));
    assertEquals(of("bcd", "^"), quote("bcd", 1, 1, 70));
    assertEquals(of("bcd", "   ^"), quote("bcd", 1, 4, 70));
  }

  @Test
  void wideSpaceIsBelowAWideCharacter() throws IOException {
    assertEquals(of("一a，二", "\u3000 \u3000^"), quote("一a，二", 1, 4, 70));
  }

  @Test
  void supplementaryCharacterIsOneWideCharacter() throws IOException {
    assertEquals(of("𠮷a", "\u3000^"), quote("𠮷a", 1, 3, 70));
  }

  @Test
  void tabIsKeptAndCombiningMarkTakesNoColumn() throws IOException {
    assertEquals(of("\tu\u0308x", "\t ^"), quote("\tu\u0308x", 1, 4, 70));
  }

  @Test
  void longLineIsCutOnBothSides() throws IOException {
    String line = "甲".repeat(100) + "错" + "乙".repeat(100);

    assertEquals(
        of(
            "..." + "甲".repeat(18) + "错" + "乙".repeat(19) + "...",
            "   " + "\u3000".repeat(18) + "^"),
        quote(line, 1, 101, 76));
  }

  @Test
  void controlCharactersAreReplaced() throws IOException {
    assertEquals(of("a\uFFFD[31mb", "  ^"), quote("a\u001B[31mb", 1, 3, 70));
  }

  @Test
  void emptyOrMissingLineIsNotQuoted() throws IOException {
    assertEquals(Optional.empty(), quote("a\n \nb", 2, 1, 70));
    assertEquals(Optional.empty(), quote("a", 7, 1, 70));
    assertEquals(
        Optional.empty(), new SourceExcerptReader().quote(Place.startOf("no/*\u0000"), 70));
  }

  @Test
  void fileThatIsNotUtf8IsNotQuoted() throws IOException {
    Path file = Files.write(folder.resolve("b"), "绿道".getBytes(StandardCharsets.UTF_16));

    assertEquals(
        Optional.empty(), new SourceExcerptReader().quote(Place.startOf(file.toString()), 70));
  }
}
