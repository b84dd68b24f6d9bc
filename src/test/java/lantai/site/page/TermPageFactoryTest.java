package lantai.site.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import lantai.archive.history.ReportVersions;
import lantai.archive.history.VersionHistory;
import lantai.diagnostics.Located;
import lantai.diagnostics.Problems;
import lantai.link.Linker;
import lantai.model.ReportBuilder;
import lantai.model.TermId;
import lantai.model.TermKind;
import lantai.model.table.RecordBuilder;
import org.junit.jupiter.api.Test;

class TermPageFactoryTest {

  private ReportBuilder given = ReportBuilder.of("甲。", "乙，甲乙。");

  @Test
  void indexIsInTheOrderOfPinyinAndNumbersInThatOfTheirSize() {
    entry("a", "甲", "10 jian", null);
    entry("b", "乙", "5+2 jiu", null);
    entry("c", "甲乙", "xi an", null);
    entry("d", "丁", "xian", null);
    entry("e", "戊", "Xi", null);

    assertEquals(List.of("0–9 乙甲", "X 戊甲乙丁"), groups(index().letters()));
  }

  @Test
  void entriesWithAKindAreListedByItInTheOrderOfTheKinds() {
    entry("a", "甲", "jia", TermKind.PLACE);
    entry("b", "乙", "yi", null);
    entry("c", "甲乙", "bing", TermKind.PLACE);
    entry("d", "丁", "ding", TermKind.PLAN);

    assertEquals(List.of("规划、政策 丁", "地方 甲乙甲"), groups(index().kinds()));
  }

  @Test
  void singleUseIsLinkedToItsSentence() {
    entry("c", "甲乙", "jia yi", null);
    entry("d", "甲", "jia", null);

    List<TermViewRecords.TermRow> rows = index().letters().get(0).rows();
    assertEquals(
        List.of("terms/d.html", "1-1.html#p2s1"), rows.stream().map(row -> row.href()).toList());
    assertEquals(
        List.of("1 1", "1 0"), rows.stream().map(row -> row.uses() + " " + row.nested()).toList());
  }

  @Test
  void longerTermsThatContainATermAreCounted() {
    given = ReportBuilder.of("甲乙甲，甲乙，甲丙。");
    entry("a", "甲", "jia", null);
    entry("b", "甲乙", "jia yi", null);
    entry("c", "甲丙", "jia bing", null);

    TermViewRecords.LongerTerm first = term("a").longer().get(0);
    assertEquals(new TermViewRecords.LongerTerm("甲乙", "../terms/b.html", 2), first);
    assertEquals(1, term("a").longer().get(1).uses());
    assertEquals(1, term("a").uses().size());
  }

  @Test
  void quoteThatExplainsATermIsShownWithItsSource() {
    given.gloss("g", "甲乙", "1-1", "乙，甲乙");

    PageViewRecords.TermPage page = term("g");
    assertEquals("乙，甲乙", page.gloss().quote());
    assertEquals("../1-1.html#p2s1", page.gloss().source().href());
    assertEquals("甲乙：乙，甲乙", page.layout().description());
  }

  @Test
  void printedNotesAreListedInTheirOrderAndDescribed() {
    given.note("b", 2, List.of("乙"), "之二").note("a", 1, List.of("甲"), "之一");

    assertEquals(
        List.of("甲 1", "乙 2"),
        index().notes().stream().map(note -> note.term() + " " + note.note().number()).toList());
    assertEquals("乙：之二", term("b").layout().description());
  }

  @Test
  void termsWithTheSamePinyinAreInTheOrderOfTheirCharacters() {
    entry("b", "乙", "a", null);
    entry("c", "甲乙", "a", null);
    entry("d", "丁", "a", null);

    assertEquals(List.of("A 丁乙甲乙"), groups(index().letters()));
  }

  @Test
  void termWithoutAnExplanationHasNone() {
    entry("a", "甲", "jia", null);
    entry("b", "丁", "ding", null);

    assertNull(term("b").gloss());
    assertEquals("丁：在报告中的出处", term("b").layout().description());
  }

  @Test
  void relatedTermsAreLinked() {
    given = ReportBuilder.of("甲。");
    entry("a", "甲", "jia", null);
    given.entry(
        RecordBuilder.from(ReportBuilder.term("b", List.of("丁"), List.of()))
            .with("see", List.of(new Located<>(new TermId("a"), ReportBuilder.PLACE)))
            .build());

    assertEquals(List.of(new LabelledLink("甲", "../1-1.html#p1s1")), term("b").term().see());
  }

  @Test
  void neighboursAreTermsWithPages() {
    given = ReportBuilder.of("甲甲。乙。丙丙。");
    entry("a", "甲", "jia", null);
    entry("b", "乙", "ku", null);
    entry("c", "丙", "lin", null);

    assertEquals("../terms/c.html", term("a").neighbours().next().href());
  }

  private void entry(String id, String wording, String pinyin, TermKind kind) {
    given.entry(
        RecordBuilder.from(ReportBuilder.term(id, List.of(wording), List.of()))
            .with("pinyin", pinyin)
            .with("kind", kind)
            .build());
  }

  private static List<String> groups(
      List<SharedViewRecords.RowGroup<TermViewRecords.TermRow>> groups) {
    return groups.stream()
        .map(
            group ->
                group.heading()
                    + " "
                    + String.join(
                        "", group.rows().stream().map(TermViewRecords.TermRow::term).toList()))
        .toList();
  }

  private PageViewRecords.TermsPage index() {
    return (PageViewRecords.TermsPage) page("terms.html");
  }

  private PageViewRecords.TermPage term(String id) {
    return (PageViewRecords.TermPage) page("terms/" + id + ".html");
  }

  private Object page(String path) {
    return PageFactory.of(
            Linker.link(given.report(), new Problems()),
            VersionHistory.NONE,
            ReportVersions.NONE,
            new Problems())
        .stream()
        .filter(page -> page.path().equals(path))
        .findFirst()
        .orElseThrow()
        .view();
  }
}
