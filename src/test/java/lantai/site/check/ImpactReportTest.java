package lantai.site.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lantai.archive.history.VersionDiff.FieldChange;
import lantai.archive.history.VersionDiff.ItemChange;
import lantai.model.ReportRow.RowKind;
import lantai.output.SiteFile;
import org.junit.jupiter.api.Test;

class ImpactReportTest {

  private final Map<String, String> old = site();
  private final Map<String, String> fresh = site();

  private static Map<String, String> site() {
    Map<String, String> site = new TreeMap<>();
    site.put("data/report.json", "{\"chapters\": []}");
    for (String table : List.of("targets", "results", "glossary")) {
      site.put("data/" + table + ".json", "[]");
    }
    return site;
  }

  @Test
  void anEqualSiteHasNoImpact() throws IOException {
    old.put("b.html", "<p id=p1>");
    fresh.putAll(old);

    assertTrue(report().isEmpty());
  }

  @Test
  void removedPagesAreListedByPath() throws IOException {
    old.putAll(Map.of("b.html", "<p id=p1>", "a.html", "", "c.css", "p{}", "v/1/d.html", ""));

    assertEquals(List.of("a.html", "b.html"), report().pages());
    assertEquals(List.of(), report().anchors());
    assertFalse(report().isEmpty());
  }

  @Test
  void removedAnchorsOfChangedPagesAreListedByAddress() throws IOException {
    old.put("b.html", "<p id=p2><p id=p1><p id=p3>");
    fresh.put("b.html", "<p id=p3><p id=p4>");
    old.put("a.html", "<p id=p9>");
    fresh.put("a.html", "<p>");
    old.put("e.xml", "<p id=p9>");
    fresh.put("e.xml", "<p>");

    assertEquals(List.of("a.html#p9", "b.html#p1", "b.html#p2"), report().anchors());
    assertEquals(List.of(), report().pages());
    assertFalse(report().isEmpty());
  }

  @Test
  void changesOfARowAreListedWithoutItsQuote() throws IOException {
    old.put("data/targets.json", targets("5", "旧引文", "5"));
    fresh.put("data/targets.json", targets("6", "新引文", "5"));

    List<ItemChange> targets = report().rows().get(RowKind.TARGET);

    assertEquals(List.of("gdp"), targets.stream().map(ItemChange::id).toList());
    assertEquals("生产总值", targets.get(0).name());
    assertEquals(
        List.of("value"), targets.get(0).fields().stream().map(FieldChange::field).toList());
    assertFalse(report().isEmpty());
  }

  @Test
  void changesOfEveryTableAreListed() throws IOException {
    old.put("data/results.json", targets("5", "旧引文", "5"));
    fresh.put("data/results.json", targets("6", "新引文", "5"));
    old.put("data/commitments.json", "[{\"id\": \"a\", \"name\": \"甲\", \"word\": \"办\"}]");
    fresh.put("data/commitments.json", "[{\"id\": \"a\", \"name\": \"甲\", \"word\": \"做\"}]");

    assertEquals("gdp", report().rows().get(RowKind.RESULT).get(0).id());
    assertEquals("a", report().rows().get(RowKind.COMMITMENT).get(0).id());
  }

  @Test
  void changeOfFormIsNotListed() throws IOException {
    old.put("data/cities.json", "[{\"id\": \"a\", \"name\": \"甲\", \"role\": \"“枢纽”\"}]");
    fresh.put("data/cities.json", "[{\"id\": \"a\", \"name\": \"甲\", \"role\": \"「枢纽」\"}]");

    assertTrue(report().isEmpty());
  }

  private static String targets(String gdp, String quote, String grain) {
    return """
    [{"id": "gdp", "name": "生产总值", "value": "%s", "quote": "%s"},
     {"id": "grain", "name": "粮食", "value": "%s", "quote": "%s"}]
    """
        .replaceFirst("%s", gdp)
        .replaceFirst("%s", quote)
        .replaceFirst("%s", grain)
        .replaceFirst("%s", quote);
  }

  @Test
  void termsThatAreNoLongerUsedAreListedByName() throws IOException {
    old.put("data/glossary.json", glossary("[1]", "[1]", "[]", "[1]"));
    fresh.put("data/glossary.json", glossary("[]", "[1]", "[]", "[]"));

    assertEquals(List.of("一老一小", "三大高地"), report().terms());
    assertFalse(report().isEmpty());
  }

  private static String glossary(String... uses) {
    List<String> names = List.of("三大高地", "五大战略", "新引擎", "一老一小");
    List<String> terms =
        new ArrayList<>(List.of("\"no term\"", "{\"id\": \"x\", \"term\": \"甲\"}"));
    for (int i = 0; i < uses.length; i++) {
      terms.add(
          "{\"id\":\"t" + i + "\",\"term\":\"" + names.get(i) + "\",\"uses\":" + uses[i] + "}");
    }
    return terms.toString();
  }

  @Test
  void aGlossaryThatIsNotAListHasNoTerms() throws IOException {
    old.put("data/glossary.json", "{}");

    assertEquals(List.of(), report().terms());
  }

  @Test
  void aSiteWithoutDataFilesCannotBeCompared() {
    old.remove("data/results.json");

    assertThrows(FileNotFoundException.class, this::report);
  }

  private ImpactReport report() throws IOException {
    return ImpactReport.of(files(old), files(fresh));
  }

  private static List<SiteFile> files(Map<String, String> site) {
    return site.entrySet().stream()
        .map(file -> SiteFile.of(file.getKey(), file.getValue()))
        .toList();
  }
}
