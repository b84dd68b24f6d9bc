package lantai.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lantai.content.CachingParser;
import lantai.diagnostics.Messages;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The form of a row, of a file and of the page around them. */
class ReviewFormTest {

  private static final String TARGETS = "goals/targets.yaml";

  @TempDir Path folder;
  private DraftedFolder drafted;
  private ReviewEndpoint pages;

  @BeforeEach
  void open() {
    drafted = new DraftedFolder(folder.resolve("content"));
    pages =
        new ReviewEndpoint(
            drafted.folder(), new Messages(Locale.SIMPLIFIED_CHINESE), new CachingParser());
  }

  private Document get(String path, Map<String, String> query) throws IOException {
    return Jsoup.parse(pages.get(path, query).body());
  }

  private Document item(String key) throws IOException {
    return get("item", Map.of("at", key));
  }

  private void replace(String file, String old, String with) throws IOException {
    Files.writeString(drafted.folder().resolve(file), drafted.read(file).replaceFirst(old, with));
  }

  private static List<String> names(Element fields) {
    return fields.select("[name]").eachAttr("name");
  }

  @Test
  void rareFieldsAreCollapsed() throws IOException {
    Document row = item("targets:grain");

    assertEquals(
        List.of(
            "name",
            "quote",
            "value",
            "unit",
            "bound",
            "nature",
            "main",
            "baseline.result",
            "baseline.relation"),
        names(row.selectFirst("#row > .fields")));
    assertEquals(
        List.of("id", "chapter", "focus", "to", "modality", "word", "year", "until"),
        names(row.selectFirst("#row > details")));
  }

  @Test
  void fieldThatARowHasIsShown() throws IOException {
    replace(TARGETS, "unit: 亿斤", "unit: 亿斤\n  modality: 稳定\n  main: true");
    Document row = item("targets:grain");

    assertTrue(names(row.selectFirst("#row > .fields")).contains("modality"));
    assertTrue(row.selectFirst("[name=main]").hasAttr("checked"));
    assertEquals("true", row.selectFirst("[name=main]").attr("data-was"));
    assertFalse(item("targets:jobs").selectFirst("[name=main]").hasAttr("checked"));
  }

  @Test
  void inputFitsItsField() throws IOException {
    Document row = item("targets:grain");

    assertEquals("input", row.selectFirst("[name=name]").tagName());
    assertEquals("wide", row.selectFirst("label:has([name=name])").className());
    assertEquals("", row.selectFirst("label:has([name=unit])").className());
    assertEquals("checkbox", row.selectFirst("[name=main]").attr("type"));
    assertEquals("results", row.selectFirst("[name=baseline.result]").attr("list"));
    assertFalse(row.selectFirst("[name=id]").hasAttr("list"));
    assertFalse(row.selectFirst("[name=unit]").hasAttr("list"));
    assertEquals("指标名称，例如 粮食产量。", row.select("label:has([name=name]) small").text());
  }

  @Test
  void longTextsAndListsHaveSeveralLines() throws IOException {
    replace("site.yaml", "title: .*", "title: " + "云".repeat(24));
    replace("site.yaml", "owner: .*", "owner: " + "云".repeat(25) + "\nsearches: [养老, 粮食]");
    Document file = get("edit", Map.of("file", "site.yaml"));

    assertEquals("input", file.selectFirst("[name=title]").tagName());
    assertEquals("textarea", file.selectFirst("[name=owner]").tagName());
    assertEquals("textarea", file.selectFirst("[name=searches]").tagName());
    assertEquals("养老\n粮食", file.selectFirst("[name=searches]").wholeText());
    assertEquals("wide", file.selectFirst("label:has([name=title])").className());
    assertEquals("", file.selectFirst("label:has([name=date])").className());
    assertEquals("true", file.selectFirst("[name=draft]").attr("data-was"));
  }

  @Test
  void textOfThirteenCharactersIsWide() throws IOException {
    replace("site.yaml", "title: .*", "title: " + "云".repeat(12));
    assertEquals(
        "",
        get("edit", Map.of("file", "site.yaml"))
            .selectFirst("label:has([name=title])")
            .className());
    replace("site.yaml", "title: .*", "title: " + "云".repeat(13));
    assertEquals(
        "wide",
        get("edit", Map.of("file", "site.yaml"))
            .selectFirst("label:has([name=title])")
            .className());
  }

  /** A required choice cannot be removed; an unknown one is still shown. */
  @Test
  void choiceIsEmptyIfItMayBeAndKeepsAnUnknownWord() throws IOException {
    Document result = item("results:grain-2030");
    assertEquals("annual", result.selectFirst("[name=period] option").attr("value"));
    assertEquals("", result.selectFirst("[name=nature] option").attr("value"));
    assertEquals(List.of("annual"), result.select("[name=period] [selected]").eachAttr("value"));

    replace("goals/results.yaml", "period: annual", "period: yearly");
    Element unknown = item("results:grain-2030").selectFirst("[name=period] option");
    assertEquals("yearly yearly", unknown.attr("value") + " " + unknown.text());
  }

  @Test
  void baselineIsShownByItsParts() throws IOException {
    replace(TARGETS, "unit: 亿斤", "unit: 亿斤\n  baseline: not-stated");
    Document row = item("targets:grain");

    assertEquals("", row.selectFirst("[name=baseline.result]").attr("value"));
    assertEquals(
        "not-stated", row.selectFirst("[name=baseline.relation] [selected]").attr("value"));
  }

  @Test
  void selectedWordsCanBePutInTheFieldsOfTheTable() throws IOException {
    assertEquals(
        List.of("m name", "q quote", "f focus", "y modality", "w word"),
        item("targets:grain").select(".selection button").stream()
            .map(button -> button.attr("data-press") + " " + button.attr("data-fill"))
            .toList());
    String key =
        get("rows", Map.of("table", "numerals")).selectFirst("main a").attr("href").substring(1);
    assertEquals(
        List.of("q phrase"),
        item(key).select(".selection button").stream()
            .map(button -> button.attr("data-press") + " " + button.attr("data-fill"))
            .toList());
  }

  @Test
  void rowCanBePutInEveryOtherTable() throws IOException {
    Document row = item("targets:grain");
    Element own = row.selectFirst(".tables [aria-pressed=true]");
    Element results = row.selectFirst(".tables [data-as=results]");

    assertEquals("t  目标 T", own.attr("data-press") + " " + own.attr("data-as") + " " + own.text());
    assertEquals("false 上年完成情况 R", results.attr("aria-pressed") + " " + results.text());
    assertEquals("哪里都不列", row.select(".tables [data-as=numerals]").text().replaceAll(" .*", ""));
    assertEquals(1, row.select(".tables [aria-pressed=true]").size());
  }

  @Test
  void figuresOfOtherRowsAreMarkedApart() throws IOException {
    Document row = item("targets:grain");

    assertEquals("435亿斤以上", String.join("", row.select("#text .meant").eachText()));
    assertEquals("20万人", String.join("", row.select("#text .other").eachText()));
  }

  @Test
  void rowWithoutAPlaceShowsThis() throws IOException {
    replace(TARGETS, "chapter: 2-0", "chapter: 9-9");
    Document row = item("targets:grain");

    assertEquals(1, row.select("p.lost").size());
    assertEquals(0, row.select("#text, .selection, .tables").size());
    assertEquals("目标 9-9", row.selectFirst("main h2").text());
    assertEquals(0, item("results:grain-2030").select("p.lost").size());
  }

  /** It is not a mistake that a row is a draft, or that a draft is incomplete. */
  @Test
  void problemIsBelowItsField() throws IOException {
    replace(TARGETS, "value: \"435\"", "value: \"453\"");
    Document row = item("targets:grain");
    Element problem = row.selectFirst("label:has([name=value]) + .problem");

    assertEquals("problem error", problem.className());
    assertTrue(problem.text().contains("453"), problem.text());
    assertEquals(1, row.select("#row .problem").size());
    assertEquals(0, item("targets:jobs").select("#row .problem").size());
  }

  @Test
  void buttonsNameTheirKeys() throws IOException {
    assertEquals(
        List.of("accept Enter a", "dismiss d", "undo u", "previous k ArrowUp", "next j ArrowDown"),
        buttons(item("targets:grain")));
    assertEquals(
        List.of("save ", "undo u"), buttons(get("edit", Map.of("file", "chapters/1-0.md"))));
  }

  private static List<String> buttons(Document page) {
    return page.select(".buttons button").stream()
        .map(button -> button.attr("value") + " " + button.attr("data-press"))
        .toList();
  }

  @Test
  void rowsThatAreReadyCanBeAcceptedTogether() throws IOException {
    assertEquals(
        List.of("接受“二、今年工作安排”里没有问题的 2 条", "接受“目标”里没有问题的 2 条"),
        item("targets:grain").select(".all button").eachText());
    replace(TARGETS, "value: \"435\"", "value: \"453\"");
    replace(TARGETS, "value: \"20\"", "value: \"21\"");

    assertEquals(0, item("targets:grain").select(".all").size());
  }

  @Test
  void chapterOfTheRowIsMarkedInTheRemainingWork() throws IOException {
    Document row = item("targets:grain");

    assertEquals(
        List.of("一、去年工作回顾 1", "二、今年工作安排 3"), row.select("nav ul:nth-of-type(1) li").eachText());
    assertEquals(List.of("二、今年工作安排 3"), row.select("nav li.here").eachText());
    assertEquals(
        List.of("上年完成情况 1", "目标 2", "数字 1"), row.select("nav ul:nth-of-type(2) li").eachText());
  }

  @Test
  void everyFileCanBeOpened() throws IOException {
    for (Document page :
        List.of(
            item("targets:grain"),
            get("edit", Map.of("file", "chapters/1-0.md")),
            get("rows", Map.of("table", "targets")))) {
      List<String> opened = page.select("nav a[data-open]").eachAttr("data-open");
      assertEquals(13, opened.size());
      assertTrue(
          opened.containsAll(
              List.of("edit?file=site.yaml", "rows?table=numerals", "edit?file=chapters/2-0.md")),
          opened::toString);
      assertEquals("已核对 0 / 4", page.getElementById("progress").text());
      assertEquals(
          "4 0", page.select("progress").attr("max") + " " + page.select("progress").val());
    }
  }

  @Test
  void chapterIsEditedWithItsTextFromTheLineAtWhichItBegins() throws IOException {
    Document file = get("edit", Map.of("file", "chapters/1-0.md"));
    Element body = file.selectFirst("[name=body]");

    assertEquals("7", body.attr("data-line"));
    assertEquals("过去一年，粮食产量 430 亿斤，农业稳中有进。\n", body.wholeText());
    assertEquals(0, file.select(".problems li").size());
    replace(TARGETS, "value: \"435\"", "value: \"453\"");
    assertEquals(0, get("edit", Map.of("file", "chapters/1-0.md")).select(".problems li").size());
  }

  @Test
  void problemsOfAFileNameTheirLines() throws IOException {
    replace("chapters/1-0.md", "农业稳中有进", "农业稳中有进，办学9所");
    Document file = get("edit", Map.of("file", "chapters/1-0.md"));
    Element problem = file.selectFirst(".problems li");

    assertEquals("7", problem.selectFirst("button").attr("data-line"));
    assertTrue(problem.text().contains("9"), problem.text());
    assertEquals(0, get("edit", Map.of("file", "chapters/2-0.md")).select(".problems li").size());
  }

  @Test
  void pageOffersReasonsAndKeys() throws IOException {
    Document page = get("", Map.of());

    assertEquals("zh-CN 核对", page.selectFirst("html").attr("lang") + " " + page.title());
    assertEquals(
        List.of("年份", "日期", "名称的一部分"), page.select("#reasons li").eachText().subList(0, 3));
    assertEquals(9, page.select("#reasons li").size());
    assertEquals(List.of("← →", "E 键", "Esc 键"), page.select("footer dt").eachText());
    assertEquals("text/html", pages.get("", Map.of()).type());
    assertEquals("text/javascript", pages.get("review.js", Map.of()).type());
    assertEquals("text/css", pages.get("review.css", Map.of()).type());
  }
}
