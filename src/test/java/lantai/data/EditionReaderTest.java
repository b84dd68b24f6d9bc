package lantai.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lantai.history.Changes;
import lantai.history.Edition;
import lantai.history.Kind;
import lantai.history.Piece;
import lantai.history.Version;
import org.junit.jupiter.api.Test;

class EditionReaderTest {

  private static final Version VERSION =
      new Version("2032-01-10", Kind.FIRST, "", OffsetDateTime.parse("2032-01-10T09:00+08:00"), "");

  @Test
  void aCorrectedTitleAndLineUnderItAreChangesOfTheText() throws IOException {
    Edition old = edition("2032年工作报告", "1月9日在代表大会上");
    Edition fresh = edition("2032年政府工作报告", "1月9日在县代表大会上");

    List<Changes.ParagraphChange> text = Changes.between(old, fresh).text();

    assertEquals(2, text.size());
    assertEquals(
        List.of(
            new Piece(Piece.Side.BOTH, "2032年"),
            new Piece(Piece.Side.NEW, "政府"),
            new Piece(Piece.Side.BOTH, "工作报告")),
        text.get(0).pieces());
    assertEquals("index.html", text.get(1).url());
    assertTrue(text.get(1).pieces().contains(new Piece(Piece.Side.NEW, "县")));
  }

  @Test
  void theFirstPageIsAPageOfEveryVersion() throws IOException {
    assertTrue(edition("题", "").pages().contains("index.html"));
  }

  @Test
  void aVersionWithoutItsDataFilesCannotBeRead() {
    assertThrows(
        IOException.class,
        () ->
            EditionReader.read(
                VERSION,
                path -> {
                  throw new FileNotFoundException(path);
                },
                Map.of()));
  }

  @Test
  void anotherUpperEndOfARangeIsAnotherTarget() throws IOException {
    Changes widened = Changes.between(target("5.5"), target("6"));
    Changes narrowed = Changes.between(target("5.5"), target(null));

    assertEquals(
        List.of(
            new Changes.FieldChange(
                "to", List.of(new Piece(Piece.Side.OLD, "5.5"), new Piece(Piece.Side.NEW, "6")))),
        widened.targets().get(0).fields());
    assertEquals("to", narrowed.targets().get(0).fields().get(0).field());
  }

  private static Edition target(String to) throws IOException {
    Map<String, Object> row = new HashMap<>(Map.of("id", "gdp", "name", "生产总值", "value", "5"));
    row.put("to", to);
    Map<String, String> files =
        Map.of(
            "data/targets.json", Json.pretty(List.of(row)),
            "data/report.json", Json.pretty(Map.of("chapters", List.of())));
    return EditionReader.read(
        VERSION, path -> files.getOrDefault(path, "[]").getBytes(StandardCharsets.UTF_8), Map.of());
  }

  private static Edition edition(String title, String subtitle) throws IOException {
    String report =
        Json.pretty(Map.of("title", title, "subtitle", subtitle, "chapters", List.of()));
    return EditionReader.read(
        VERSION,
        path -> (path.equals("data/report.json") ? report : "[]").getBytes(StandardCharsets.UTF_8),
        Map.of());
  }
}
