package lantai.site.data;

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
import lantai.archive.history.DiffSegment;
import lantai.archive.history.Version;
import lantai.archive.history.VersionContent;
import lantai.archive.history.VersionDiff;
import lantai.archive.history.VersionKind;
import lantai.json.Json;
import org.junit.jupiter.api.Test;

class VersionContentReaderTest {

  private static final Version VERSION =
      new Version(
          "2032-01-10", VersionKind.FIRST, "", OffsetDateTime.parse("2032-01-10T09:00+08:00"), "");

  @Test
  void aCorrectedTitleAndLineUnderItAreChangesOfTheText() throws IOException {
    VersionContent old = edition("2032年工作报告", "1月9日在代表大会上");
    VersionContent fresh = edition("2032年政府工作报告", "1月9日在县代表大会上");

    List<VersionDiff.ParagraphChange> text = VersionDiff.between(old, fresh).text();

    assertEquals(2, text.size());
    assertEquals(
        List.of(
            new DiffSegment(DiffSegment.DiffSide.BOTH, "2032年"),
            new DiffSegment(DiffSegment.DiffSide.NEW, "政府"),
            new DiffSegment(DiffSegment.DiffSide.BOTH, "工作报告")),
        text.get(0).segments());
    assertEquals("index.html", text.get(1).url());
    assertTrue(text.get(1).segments().contains(new DiffSegment(DiffSegment.DiffSide.NEW, "县")));
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
            VersionContentReader.read(
                VERSION,
                path -> {
                  throw new FileNotFoundException(path);
                },
                Map.of()));
  }

  @Test
  void anotherUpperEndOfARangeIsAnotherTarget() throws IOException {
    VersionDiff widened = VersionDiff.between(target("5.5"), target("6"));
    VersionDiff narrowed = VersionDiff.between(target("5.5"), target(null));

    assertEquals(
        List.of(
            new VersionDiff.FieldChange(
                "to",
                List.of(
                    new DiffSegment(DiffSegment.DiffSide.OLD, "5.5"),
                    new DiffSegment(DiffSegment.DiffSide.NEW, "6")))),
        widened.targets().get(0).fields());
    assertEquals("to", narrowed.targets().get(0).fields().get(0).field());
  }

  private static VersionContent target(String to) throws IOException {
    Map<String, Object> row = new HashMap<>(Map.of("id", "gdp", "name", "生产总值", "value", "5"));
    row.put("to", to);
    Map<String, String> files =
        Map.of(
            "data/targets.json", Json.pretty(List.of(row)),
            "data/report.json", Json.pretty(Map.of("chapters", List.of())));
    return VersionContentReader.read(
        VERSION, path -> files.getOrDefault(path, "[]").getBytes(StandardCharsets.UTF_8), Map.of());
  }

  private static VersionContent edition(String title, String subtitle) throws IOException {
    String report =
        Json.pretty(Map.of("title", title, "subtitle", subtitle, "chapters", List.of()));
    return VersionContentReader.read(
        VERSION,
        path -> (path.equals("data/report.json") ? report : "[]").getBytes(StandardCharsets.UTF_8),
        Map.of());
  }
}
