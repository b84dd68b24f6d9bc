package lantai.site.page;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import lantai.chinese.SentenceSplitter;
import lantai.chinese.TextRange;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.link.LinkTestSupport;
import lantai.link.QuoteMatch;
import lantai.link.SiteAddresses;
import lantai.model.GovernmentWebsiteTags;
import lantai.model.Report;
import lantai.model.ReportBuilder;
import lantai.model.SiteSettings;
import lantai.model.table.RecordBuilder;
import lantai.output.Sha2;
import lantai.site.page.SharedViewRecords.TextRun;
import org.junit.jupiter.api.Test;

class ParagraphViewFactoryTest {

  private TextLayers layers = new TextLayers("确保粮食产量430亿斤以上。建设“三大高地”。");

  @Test
  void paragraphWithoutLayersIsPlainText() {
    thenRuns("text:确保粮食产量430亿斤以上。", "text:建设“三大高地”。");
  }

  @Test
  void eachLayerIsASeparateRun() {
    layers.bold("建设").target("t0", "430亿斤以上").term("a", "三大高地");

    thenRuns(
        "text:确保粮食产量",
        "figure:430亿斤以上>targets/t0.html#t-t0",
        "text:。",
        "text*:建设",
        "text:“",
        "term:三大高地>terms/a.html",
        "text:”。");
  }

  @Test
  void editorLinkPrecedesFigureAndFigurePrecedesTerm() {
    layers.link("粮食产量430", "https://www.example.org/").target("t0", "产量430亿斤以上").term("a", "以上。建设");

    assertEquals("确保粮食产量430亿斤以上。建设“三大高地”。", layers.text());
    assertEquals("..lllllllffffttt.......", kinds());
  }

  @Test
  void adjacentRunsDifferInFormat() {
    layers.target("t0", "430亿斤以上").term("a", "亿斤").link("建设“三大", "term:a").bold("建设“三大");
    layers.term("a", "三大高地");

    List<TextRun> runs = runs("");
    for (int i = 1; i < runs.size(); i++) {
      boolean alike =
          runs.get(i).href().equals(runs.get(i - 1).href())
              && runs.get(i).kind().equals(runs.get(i - 1).kind())
              && runs.get(i).strong() == runs.get(i - 1).strong()
              && runs.get(i).id().isEmpty();
      assertFalse(alike, runs.get(i - 1) + " " + runs.get(i));
    }
  }

  @Test
  void boldMayBeginAndEndInsideALink() {
    layers.bold("三大").link("“三大高地”", "term:a").term("a", "保");

    assertTrue(runs("").contains(new TextRun("三大", "link", "terms/a.html", "", true)));
    assertTrue(runs("").contains(new TextRun("高地”", "link", "terms/a.html", "", false)));
  }

  @Test
  void resultLinksToItsRow() {
    layers.result("r", "430亿斤以上");

    assertTrue(
        runs("").contains(new TextRun("430亿斤以上", "result", "results.html#g-r", "t-r", false)));
  }

  @Test
  void everySentenceHasAnAnchor() {
    layers.target("t0", "三大高地");

    List<SharedViewRecords.Sentence> sentences = view("").sentences();
    assertEquals(List.of("p1s1", "p1s2"), sentences.stream().map(s -> s.id()).toList());
    assertEquals("1-1.html#p1s2", sentenceAddress(layers));
  }

  @Test
  void quoteOfTwoSentencesHasTheAddressOfItsParagraph() {
    layers.target("t0", "以上。建设");

    assertEquals("1-1.html#p1", sentenceAddress(layers));
    assertEquals(
        new TextRange(0, layers.text().length()),
        paragraphViews().sentenceRange(layers.quoteMatches().get(0)));
  }

  @Test
  void addressesAreRelativeToThePageAndAnchorsHaveThePrefix() {
    layers.target("t0", "430").term("a", "三大高地").link("建设", "mailto:a@example.org");

    SharedViewRecords.ParagraphView view = view("1-1-");
    assertEquals("1-1-p1", view.id());
    assertEquals("1-1.html#p1", view.href());
    assertEquals("1-1-p1s1", view.sentences().get(0).id());
    assertEquals(
        List.of("targets/t0.html 1-1-t-t0", "mailto:a@example.org ", "terms/a.html "),
        view.sentences().stream()
            .flatMap(sentence -> sentence.runs().stream())
            .filter(run -> !run.href().isEmpty())
            .map(run -> run.href() + " " + run.id())
            .toList());
  }

  @Test
  void figureInsideAnEditorLinkHasItsAnchor() {
    layers.link("产量430", "https://www.example.org/").target("t0", "430亿斤");

    assertTrue(runs("").stream().anyMatch(run -> run.id().equals("t-t0")));
  }

  @Test
  void brokenLinkIsReportedAtItsPlace() {
    layers.link("建设", "term:unknown");
    Problems problems = new Problems();
    paragraphViews().checkLinks(problems);

    assertEquals(1, problems.sorted().size());
    assertEquals(ProblemCode.BROKEN_LINK, problems.sorted().get(0).code());
    assertEquals(ReportBuilder.PLACE, problems.sorted().get(0).place());
  }

  @Test
  void nearestNameIsSuggestedForABrokenLink() {
    layers.term("a", "高地").link("建设", "term:aa").link("粮食", "none");

    assertEquals(List.of("BROKEN_LINK none ", "BROKEN_LINK term:aa term:a"), problems(null));
  }

  /** Links to the site itself, to its government and to addresses below them need no check. */
  @Test
  void linksToOtherSitesAreReported() {
    layers
        .link("确", "https://lantai.example/x")
        .link("保", "https://data.lantai.example/")
        .link("粮", "https://notlantai.example/")
        .link("食", "mailto:a@other.example")
        .link("产", "http://news.example.gov.cn:8080/")
        .link("量", "chapter:1-1");

    assertEquals(
        List.of(
            "EXTERNAL_LINK http://news.example.gov.cn:8080/ ",
            "EXTERNAL_LINK https://notlantai.example/ "),
        problems(null));
    assertEquals(
        List.of("EXTERNAL_LINK https://notlantai.example/ "), problems("www.example.gov.cn"));
  }

  private List<String> problems(String domain) {
    Report given = layers.linked().report();
    GovernmentWebsiteTags government =
        new GovernmentWebsiteTags("某省人民政府", domain, null, null, null, null, null);
    SiteSettings site =
        RecordBuilder.from(given.site())
            .with("government", domain == null ? null : government)
            .build();
    Report report =
        ReportBuilder.report(site, given.chapters(), given.rows(), given.terms(), List.of());
    Problems problems = new Problems();
    new ParagraphViewFactory(LinkTestSupport.of(report, List.of(), List.of())).checkLinks(problems);
    return problems.sorted().stream()
        .map(
            problem ->
                problem.code()
                    + " "
                    + problem.arguments().get(0)
                    + " "
                    + (problem.hint() == null ? "" : problem.hint().arguments().get(0)))
        .toList();
  }

  @Test
  void paragraphOfAChapterHasTheBeginningOfItsDigest() {
    assertEquals(Sha2.abridged(layers.text()), view("").referenceHash());
    assertEquals("", view("1-1-").referenceHash());
    assertEquals(1, view("").number());
  }

  @Test
  void quoteIsInItsSentence() {
    layers.target("t0", "三大高地");

    assertEquals(
        new TextRange(14, layers.text().length()),
        paragraphViews().sentenceRange(layers.quoteMatches().get(0)));
  }

  @Test
  void runsTogetherAreTheText() {
    Random random = new Random(2024);
    for (int round = 0; round < 500; round++) {
      layers = TextLayers.random(random);
      SharedViewRecords.ParagraphView view = view("");
      assertEquals(
          layers.text(),
          view.sentences().stream()
              .flatMap(sentence -> sentence.runs().stream())
              .map(TextRun::text)
              .collect(joining()));
      assertEquals(
          SentenceSplitter.in(layers.text()).stream()
              .map(range -> range.of(layers.text()))
              .toList(),
          view.sentences().stream()
              .map(sentence -> sentence.runs().stream().map(TextRun::text).collect(joining()))
              .toList());
    }
  }

  @Test
  void everyCharacterHasTheFormatAndLinkOfItsLayers() {
    Random random = new Random(2025);
    for (int round = 0; round < 500; round++) {
      layers = TextLayers.random(random);
      int at = 0;
      for (TextRun run : runs("")) {
        assertFalse(run.text().isEmpty());
        for (int i = 0; i < run.text().length(); i++, at++) {
          assertEquals(layers.expected(at), (run.strong() ? "*" : "") + run.href(), layers.text());
        }
        assertEquals(run.kind().equals("text"), run.href().isEmpty());
      }
    }
  }

  @Test
  void anchorsAreUnique() {
    Random random = new Random(2026);
    for (int round = 0; round < 500; round++) {
      layers = TextLayers.random(random);
      SharedViewRecords.ParagraphView view = view("1-1-");
      Set<String> ids = new HashSet<>();
      Stream.of(
              Stream.of(view.id()),
              view.sentences().stream().map(SharedViewRecords.Sentence::id),
              view.sentences().stream().flatMap(s -> s.runs().stream()).map(TextRun::id))
          .flatMap(stream -> stream)
          .filter(id -> !id.isEmpty())
          .forEach(id -> assertTrue(ids.add(id), id));
    }
  }

  @Test
  void shorterOfTwoFiguresIsTheLinkWhereTheyOverlap() {
    layers.result("r0", "产量430亿斤以上").target("t0", "430亿斤");

    thenRuns(
        "text:确保粮食",
        "result:产量>results.html#g-r0#t-r0",
        "figure:430亿斤>targets/t0.html#t-t0",
        "result:以上>results.html#g-r0",
        "text:。",
        "text:建设“三大高地”。");
  }

  private static String sentenceAddress(TextLayers layers) {
    QuoteMatch match = layers.quoteMatches().get(0);
    return SiteAddresses.of(match.paragraph(), match.quote(), layers.linked().report());
  }

  private ParagraphViewFactory paragraphViews() {
    return new ParagraphViewFactory(layers.linked());
  }

  private SharedViewRecords.ParagraphView view(String prefix) {
    return paragraphViews().view(layers.paragraph(), prefix);
  }

  private List<TextRun> runs(String prefix) {
    return view(prefix).sentences().stream().flatMap(s -> s.runs().stream()).toList();
  }

  /** One letter per character: link, figure, term; a dot for plain text. */
  private String kinds() {
    return runs("").stream()
        .map(run -> run.kind().replace("text", ".").substring(0, 1).repeat(run.text().length()))
        .collect(joining());
  }

  /** Format of a run: kind, a star if bold, text, {@code >} address, {@code #} anchor. */
  private void thenRuns(String... runs) {
    assertEquals(
        List.of(runs),
        runs("").stream()
            .map(
                run ->
                    run.kind()
                        + (run.strong() ? "*:" : ":")
                        + run.text()
                        + (run.href().isEmpty() ? "" : ">" + run.href())
                        + (run.id().isEmpty() ? "" : "#" + run.id()))
            .toList());
  }
}
