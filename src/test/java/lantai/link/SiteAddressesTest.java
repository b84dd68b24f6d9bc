package lantai.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import lantai.chinese.TextRange;
import lantai.diagnostics.Problems;
import lantai.model.Bound;
import lantai.model.Chapter;
import lantai.model.ChapterId;
import lantai.model.ParagraphAndSentenceAnchors;
import lantai.model.ParagraphId;
import lantai.model.Report;
import lantai.model.ReportBuilder;
import lantai.model.ReportRow.RowKind;
import lantai.model.RowId;
import lantai.model.TableSchemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteAddressesTest {

  private final Report report =
      ReportBuilder.of("增长5%。", "再增长5%。")
          .target("gdp", "再增长5%", "5", "%", Bound.NONE)
          .result("gdp-2023", "增长5%", "5", "%", Bound.NONE, null)
          .term("gaodi", List.of("高地"))
          .report();
  private final LinkedReport linked = Linker.link(report, new Problems());

  @Test
  void namesAreThoseThatLinksMayHave() {
    List<String> names = SiteAddresses.names(report);

    assertEquals(
        List.of(
            "chapter:1-1",
            "chapter:1-1#p1",
            "chapter:1-1#p2",
            "goal:gdp",
            "goal:gdp-2023",
            "term:gaodi"),
        names);
    names.forEach(name -> assertTrue(SiteAddresses.resolve(name, linked).isPresent(), name));
  }

  @ParameterizedTest
  @CsvSource({
    "chapter:1-1, 1-1.html",
    "chapter:1-1#p2, 1-1.html#p2",
    "goal:gdp, targets/gdp.html",
    "term:gaodi, terms/gaodi.html",
    "https://www.example.org/?a=1#b, https://www.example.org/?a=1#b",
    "http://www.example.org/, http://www.example.org/",
    "mailto:a@example.org, mailto:a@example.org"
  })
  void namesInLinksAreResolved(String destination, String address) {
    assertEquals(Optional.of(address), SiteAddresses.resolve(destination, linked));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "#p1",
        "1-1.html",
        "/index.html",
        "../x",
        "//www.example.org/",
        "chapter:",
        "chapter:9-9",
        "chapter:1-1#",
        "chapter:1-1#p0",
        "chapter:1-1#p3",
        "chapter:1-1#p02",
        "chapter:1-1#p1#p2",
        "chapter: 1-1",
        "goal:unknown",
        "term:unknown",
        "term:",
        "javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "ftp://example.org/"
      })
  void unknownNamesAreNotResolved(String destination) {
    assertEquals(Optional.empty(), SiteAddresses.resolve(destination, linked));
  }

  @Test
  void targetHasPageAndOtherRowsHaveRows() {
    Report all =
        ReportBuilder.of("南昌增长5%。")
            .target("t", "增长5%", "5", "%", Bound.NONE)
            .result("r", "增长5%", "5", "%", Bound.NONE, null)
            .commitment("c", "增长", null, null, null)
            .project("p", "增长", "增长")
            .livelihood("l", 1, "增长")
            .city("n", "南昌增长", "南昌")
            .report();

    assertEquals(
        List.of(
            "targets/t.html",
            "results.html#g-r",
            "commitments.html#g-c",
            "projects.html#g-p",
            "livelihood.html#g-l",
            "cities.html#g-n"),
        all.rows().stream().map(SiteAddresses::of).toList());
    assertEquals("g-n", SiteAddresses.anchor(new RowId("n")));
    assertEquals("t-n", SiteAddresses.textAnchor(new RowId("n")));
  }

  @Test
  void tableHasThePageOfItsName() {
    assertEquals("continuity.html", SiteAddresses.of(RowKind.CONTINUITY));
    for (RowKind kind : RowKind.values()) {
      assertEquals(TableSchemas.of(kind).name() + ".html", SiteAddresses.of(kind));
    }
  }

  @Test
  void entryThatOccursOnceHasTheAddressOfItsSentence() {
    assertEquals("1-1.html#p1s2", address(ReportBuilder.of("一。建设高地。").entry("g", "高地")));
  }

  @Test
  void entryHasAPageUnlessItOccursOnceWithoutExplanation() {
    assertEquals("terms/g.html", address(ReportBuilder.of("高地。高地。").entry("g", "高地")));
    assertEquals("terms/g.html", address(ReportBuilder.of("一。").entry("g", "高地")));
    assertEquals("terms/g.html", address(ReportBuilder.of("高地。").term("g", List.of("高地"))));
    assertEquals(
        "terms/g.html", address(ReportBuilder.of("高地，新高地。").entry("g", "高地").entry("new", "新高地")));
    assertEquals(
        "terms/g.html", address(ReportBuilder.of("建设高地，即平台。").gloss("g", "高地", "1-1", "高地，即平台")));
  }

  @Test
  void occurrenceInTwoSentencesHasTheAddressOfItsParagraph() {
    assertEquals("1-1.html#p1", address(ReportBuilder.of("建设高地。再建。").entry("g", "高地。再")));
  }

  private static String address(ReportBuilder given) {
    LinkedReport linked = Linker.link(given.report(), new Problems());
    return SiteAddresses.of(linked.report().terms().get(0), linked);
  }

  @Test
  void noteIsOnTermsPageAndParagraphOnChapterPage() {
    assertEquals(
        "terms.html#note-7", SiteAddresses.of(new ParagraphId(ChapterId.NOTES, 7), report));
    ParagraphId second = new ParagraphId(new ChapterId("1-1"), 2);
    assertEquals("1-1.html#p2", SiteAddresses.of(second, report));
  }

  @Test
  void paragraphsAndSentencesAreNamedByTheirIdsNotTheirPlaces() {
    ChapterId id = new ChapterId("1-1");
    Chapter chapter =
        report
            .chapter(id)
            .orElseThrow()
            .withAnchors(
                List.of(
                    new ParagraphAndSentenceAnchors("p1", List.of("p1s1")),
                    new ParagraphAndSentenceAnchors("p9", List.of("p4s2"))));
    Report moved = new ReportBuilder().chapter("1-1", chapter.paragraphs()).report();
    LinkedReport linkedMoved = Linker.link(moved, new Problems());
    ParagraphId second = new ParagraphId(id, 2);

    assertEquals("1-1.html#p9", SiteAddresses.of(second, moved));
    assertEquals("1-1.html#p4s2", SiteAddresses.of(second, new TextRange(1, 3), moved));
    for (String anchor : List.of("p9", "p4s2")) {
      assertEquals(
          Optional.of("1-1.html#" + anchor),
          SiteAddresses.resolve("chapter:1-1#" + anchor, linkedMoved));
    }
    assertEquals(Optional.empty(), SiteAddresses.resolve("chapter:1-1#p2", linkedMoved));
  }

  @Test
  void rootIsOneStepUpPerFolder() {
    assertEquals("", SiteAddresses.root("index.html"));
    assertEquals("../", SiteAddresses.root("targets/gdp.html"));
    assertEquals("../../", SiteAddresses.root("a/b/c.html"));
  }

  @Test
  void addressWithSchemeIsExternal() {
    assertTrue(SiteAddresses.isExternal("https://www.example.org/"));
    assertTrue(SiteAddresses.isExternal("mailto:a@example.org"));
    assertFalse(SiteAddresses.isExternal("targets/gdp.html"));
    assertFalse(SiteAddresses.isExternal("1-1.html#p1:2"));
  }
}
