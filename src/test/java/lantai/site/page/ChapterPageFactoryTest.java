package lantai.site.page;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import lantai.archive.history.ReportVersions;
import lantai.archive.history.VersionHistory;
import lantai.diagnostics.Located;
import lantai.diagnostics.Problems;
import lantai.link.Linker;
import lantai.model.Bound;
import lantai.model.Chapter;
import lantai.model.Chapter.ChapterHeading;
import lantai.model.ChapterId;
import lantai.model.Paragraph;
import lantai.model.ParagraphId;
import lantai.model.Report;
import lantai.model.ReportBuilder;
import lantai.site.page.SharedViewRecords.ChapterLink;
import lantai.site.page.SharedViewRecords.LinkGroup;
import lantai.site.page.SharedViewRecords.PartLink;
import org.junit.jupiter.api.Test;

class ChapterPageFactoryTest {

  /** Its rows quote the first chapter. */
  private ReportBuilder rows = new ReportBuilder().chapter("1-0", "总述，增长6%。守住底线。上年增长5%。");

  private List<Chapter> chapters =
      List.of(
          chapter("1-0", "一、", "回顾", List.of("总述，增长6%。守住底线。上年增长5%。")),
          chapter("1-1", "", "农业", List.of("农业丰收。"), "2-1"),
          chapter("1-2", "", "工业", List.of("工业增产。"), "1-1"),
          chapter("2-0", "二、", "安排", List.of("总的要求。")),
          chapter("2-1", "", "种田", List.of("种好田。")),
          chapter("2-2", "", "办学", List.of("办好学。")),
          chapter("closing", "", "结语", List.of("谢谢。")));

  private static Chapter chapter(
      String id, String number, String title, List<String> paragraphs, String... related) {
    List<Paragraph> made = new ArrayList<>();
    for (String text : paragraphs) {
      ParagraphId name = new ParagraphId(new ChapterId(id), made.size() + 1);
      made.add(new Paragraph(name, null, text, List.of(), List.of(), ReportBuilder.origins(text)));
    }
    return new Chapter(
        new ChapterId(id),
        number,
        title,
        id.endsWith("-0") ? ChapterHeading.OWN_LINE : ChapterHeading.SUPPLIED,
        made,
        Stream.of(related)
            .map(other -> new Located<>(new ChapterId(other), ReportBuilder.PLACE))
            .toList(),
        null,
        ReportBuilder.PLACE);
  }

  @Test
  void contentsListEachChapterBelowTheHeadingOfItsPart() {
    PageViewRecords.SitemapPage page = view("sitemap.html", PageViewRecords.SitemapPage.class);

    assertEquals("一、回顾: 农业 工业 | 二、安排: 种田 办学 | -: 结语", shown(page.parts()));
    ChapterLink heading = page.parts().get(0).heading();
    assertEquals(
        "1-0 一、 回顾 1-0.html",
        String.join(" ", heading.id(), heading.number(), heading.title(), heading.href()));
  }

  @Test
  void onlyTheFirstOpeningOfAPartIsItsHeading() {
    chapters =
        List.of(
            chapter("1-1", "", "农业", List.of("农业丰收。")), chapter("1-0", "一、", "回顾", List.of("总述。")));
    rows = ReportBuilder.of("农业丰收。");

    assertEquals(
        "-: 农业 一、回顾", shown(view("sitemap.html", PageViewRecords.SitemapPage.class).parts()));
  }

  @Test
  void contentsMarkTheChapterOfThePage() {
    List<PartLink> contents = page("2-1").navigation().contents();

    assertEquals("一、回顾: 农业 工业 | 二、安排: 种田 办学 | -: 结语", shown(contents));
    assertEquals(
        List.of("2-1"),
        contents.stream()
            .flatMap(part -> Stream.concat(Stream.of(part), part.chapters().stream()))
            .map(each -> each instanceof PartLink part ? part.heading() : (ChapterLink) each)
            .filter(Objects::nonNull)
            .filter(ChapterLink::current)
            .map(ChapterLink::id)
            .toList());
  }

  private static String shown(List<PartLink> parts) {
    return parts.stream()
        .map(part -> label(part.heading()) + ": " + labels(part.chapters()))
        .collect(joining(" | "));
  }

  private static String labels(List<ChapterLink> links) {
    return links.stream().map(ChapterPageFactoryTest::label).collect(joining(" "));
  }

  private static String label(ChapterLink link) {
    return link == null ? "-" : link.number() + link.title();
  }

  /** A page of a longer report lists only its own part. */
  @Test
  void contentsOfAHundredAndTwentyChaptersAreListedCompletely() {
    List<Chapter> many = new ArrayList<>();
    for (int part = 1; part <= 12; part++) {
      for (int chapter = 1; chapter <= 10; chapter++) {
        many.add(chapter(part + "-" + chapter, "", "章", List.of("文。")));
      }
    }
    rows = ReportBuilder.of("文。");
    chapters = many;
    assertEquals(12, page("3-1").navigation().contents().size());

    many.add(chapter("13-1", "", "章", List.of("文。")));
    assertEquals(1, page("3-1").navigation().contents().size());
  }

  @Test
  void contentsCountTheRowsOfEachChapter() {
    withRows();
    ChapterLink first =
        view("sitemap.html", PageViewRecords.SitemapPage.class).parts().get(0).heading();

    assertEquals(List.of("完成情况1项", "目标1个", "任务1项"), first.counts());
    assertEquals(
        List.of(),
        view("sitemap.html", PageViewRecords.SitemapPage.class).parts().get(1).heading().counts());
  }

  private void withRows() {
    rows.target("t", "增长6%", "6", "%", Bound.NONE)
        .result("r", "上年增长5%", "5", "%", Bound.NONE, null)
        .commitment("c", "守住底线", null, null, null);
  }

  /** A report first reviews the work of one year, then plans the work of the next. */
  @Test
  void relatedChaptersAreLinkedFromBothSides() {
    assertEquals(List.of("相关章节 工业>1-2.html", "对应的工作安排 种田>2-1.html"), related("1-1"));
    assertEquals(List.of("相关章节 农业>1-1.html"), related("1-2"));
    assertEquals(List.of("对应的工作回顾 农业>1-1.html"), related("2-1"));
    assertEquals(List.of(), related("2-2"));
  }

  private List<String> related(String chapter) {
    return page(chapter).navigation().related().stream()
        .map(ChapterPageFactoryTest::shown)
        .toList();
  }

  private static String shown(LinkGroup group) {
    return group.label()
        + " "
        + group.links().stream()
            .map(link -> link.label() + ">" + link.href())
            .collect(joining(" "));
  }

  @Test
  void homeComparesThePartsWhoseChaptersAreRelated() {
    PageViewRecords.ReportContents contents =
        view("index.html", PageViewRecords.HomePage.class).contents();
    SharedViewRecords.YearComparison comparison = contents.comparison();

    assertEquals("一、回顾 二、安排", label(comparison.review()) + " " + label(comparison.plan()));
    assertFalse(comparison.review().current());
    assertEquals(
        List.of("农业|种田", "工业|", "|办学"),
        comparison.rows().stream()
            .map(row -> labels(row.review()) + "|" + labels(row.plan()))
            .toList());
    assertEquals("-: 结语", shown(contents.others()));
  }

  @Test
  void homeOfAReportWithoutRelatedPartsListsTheContents() {
    chapters =
        List.of(
            chapter("1-0", "一、", "回顾", List.of("总述，增长6%。守住底线。上年增长5%。")),
            chapter("1-1", "", "农业", List.of("农业丰收。"), "1-2"),
            chapter("1-2", "", "工业", List.of("工业增产。")));
    PageViewRecords.ReportContents contents =
        view("index.html", PageViewRecords.HomePage.class).contents();

    assertNull(contents.comparison());
    assertEquals("一、回顾: 农业 工业", shown(contents.others()));
    assertEquals(
        new LabelledLink("一、回顾", "1-0.html"),
        view("index.html", PageViewRecords.HomePage.class).first());
  }

  @Test
  void breadcrumbsLeadToTheHeadingOfThePart() {
    assertEquals(
        List.of("首页", "一、回顾"),
        page("1-1").layout().navigation().breadcrumbs().stream().map(LabelledLink::label).toList());
    assertEquals(1, page("1-0").layout().navigation().breadcrumbs().size());
    assertEquals(1, page("closing").layout().navigation().breadcrumbs().size());
  }

  @Test
  void chapterHasItsTextItsRowsAndTheNotesItUses() {
    withRows();
    rows.project("p", "守住底线", "守住")
        .note("a", 1, List.of("底线"), "释义")
        .entry("b", "总述")
        .note("c", 2, List.of("种田"), "另有");
    PageViewRecords.ChapterPage page = page("1-0");

    assertEquals("一、回顾", page.layout().title());
    assertEquals("总述，增长6%。守住底线。上年增长5%。", page.layout().description());
    assertTrue(page.chapter().opens());
    assertFalse(page.chapter().supplied());
    SharedViewRecords.ParagraphView paragraph = page.chapter().paragraphs().get(0);
    assertEquals(
        "p1 1 1-0.html#p1", paragraph.id() + " " + paragraph.number() + " " + paragraph.href());
    assertTrue(paragraph.referenceHash().matches("[0-9a-f]{16}"), paragraph.referenceHash());
    assertEquals(
        List.of("targets/t.html"), page.rows().targets().stream().map(t -> t.href()).toList());
    assertEquals(
        List.of("守住"), page.rows().projects().stream().map(project -> project.text()).toList());
    assertEquals(List.of("底线"), page.rows().terms().stream().map(term -> term.term()).toList());
    assertNull(page.navigation().neighbours().previous());
    assertEquals(new LabelledLink("农业", "1-1.html"), page.navigation().neighbours().next());
    assertTrue(page.citation().startsWith("一、回顾[R/OL]"), page.citation());
  }

  @Test
  void chapterOfAPartWithoutAHeadingOpensIt() {
    assertFalse(page("1-1").chapter().opens());
    assertTrue(page("1-1").chapter().supplied());
    assertTrue(page("closing").chapter().opens());
  }

  @Test
  void wholeReportHasEveryParagraphUnderTheIdOfItsChapter() {
    rows.note("b", 2, List.of("工业"), "之二").note("a", 1, List.of("农业"), "之一");
    PageViewRecords.WholeReportPage plain = view("all.html", PageViewRecords.WholeReportPage.class);
    rows.appendix("附件", "名词注释");
    PageViewRecords.WholeReportPage page = view("all.html", PageViewRecords.WholeReportPage.class);

    assertEquals(7, page.chapters().size());
    assertEquals("1-1-p1", page.chapters().get(1).paragraphs().get(0).id());
    assertEquals("", page.chapters().get(1).paragraphs().get(0).referenceHash());
    assertEquals("附件 名词注释", page.appendixLabel() + " " + page.appendix());
    assertEquals("", plain.appendixLabel() + plain.appendix());
    assertEquals(List.of("农业", "工业"), page.notes().stream().map(note -> note.term()).toList());
  }

  private PageViewRecords.ChapterPage page(String chapter) {
    return view(chapter + ".html", PageViewRecords.ChapterPage.class);
  }

  private <V> V view(String path, Class<V> type) {
    Report given = rows.report();
    Report report =
        ReportBuilder.report(given.site(), chapters, given.rows(), given.terms(), List.of());
    return PageFactory.of(
            Linker.link(report, new Problems()),
            VersionHistory.NONE,
            ReportVersions.NONE,
            new Problems())
        .stream()
        .filter(page -> page.path().equals(path))
        .map(page -> type.cast(page.view()))
        .findFirst()
        .orElseThrow();
  }
}
