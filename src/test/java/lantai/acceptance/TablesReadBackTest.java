package lantai.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * Reads the finished tables back, cell by cell, and holds them against the content files as they
 * are written and against the data files. Knows nothing of the code between.
 */
class TablesReadBackTest {

  private static final Map<String, String> BOUNDS =
      Map.of(
          "approximately", "约",
          "at-least", "不低于",
          "at-most", "不高于",
          "exactly", "等于",
          "complete", "完成下达任务");

  /** How a figure of a bound may be printed around its number N and its unit U. */
  private static final Map<String, String> PRINTED =
      Map.of(
          "approximately", "(?:约N[多余]?U|N[多余]?U左右|N[多余]U)",
          "at-least", "(?:(?:突破|超过|超|不低于|不少于|达到?)N[多余]?U|N[多余]?U以上)",
          "at-most", "(?:(?:低于|不超过|不高于|控制在)N[多余]?U(?:以[内下])?|N[多余]?U以[内下])",
          "exactly", "N[多余]?U");

  private static final Map<String, String> NATURES =
      Map.of(
          "growth", "增长率",
          "level", "总量",
          "share", "占比",
          "increment", "增量",
          "count", "数量",
          "rank", "位次",
          "streak", "连续",
          "completion", "完成率");

  private static final Map<String, String> PERIODS =
      Map.of("annual", "当年", "cumulative", "累计", "stock", "年末", "streak", "连续");

  private static final Map<String, String> RELATIONS =
      Map.of("near", "口径不同，仅供对照", "subject", "同一主题，数字不可比");

  private static final String NOT_LISTED = "报告未列出";

  @Test
  void theTargetsAreTheOnesWrittenAndInTheirOrder() throws IOException {
    assertSameRows("targets");
    List<String> names = names(written("targets"));
    assertEquals(names, rows("targets.html").stream().map(TablesReadBackTest::name).toList());
  }

  @Test
  void everyTargetShowsItsFigureItsBoundAndItsSource() throws IOException {
    List<JsonNode> targets = written("targets");
    List<Element> rows = rows("targets.html");
    for (int i = 0; i < targets.size(); i++) {
      JsonNode target = targets.get(i);
      Element row = rows.get(i);
      assertTargetFigure(target, row.selectFirst("td.big").text());
      String nature = target.has("nature") ? NATURES.get(string(target, "nature")) + "，" : "";
      String bound = BOUNDS.get(string(target, "bound"));
      assertEquals(nature + bound, cell(row, "口径").text(), id(target));
      assertSource("targets.html", cell(row, "出处").selectFirst("a"), target);
      assertHeading(row, string(target, "chapter"));
      assertEquals(
          "targets/" + id(target) + ".html", row.selectFirst("th > a").attr("href"), id(target));
    }
  }

  @Test
  void everyTargetIsBesideItsBaselineOrSaysThereIsNone() throws IOException {
    List<JsonNode> targets = written("targets");
    List<Element> rows = rows("targets.html");
    for (int i = 0; i < targets.size(); i++) {
      assertBaseline("targets.html", targets.get(i), cell(rows.get(i), "上年实际"));
    }
  }

  @Test
  void everyTargetHasAPageThatSaysTheSame() throws IOException {
    for (JsonNode target : written("targets")) {
      String path = "targets/" + id(target) + ".html";
      Element main = WholeSite.pages().get(path).selectFirst("main");
      assertEquals(string(target, "name"), main.selectFirst("h1").text(), path);
      Element sum = main.selectFirst(".sum");
      assertTargetFigure(target, sum.ownText().trim());
      assertEquals(
          target.has("nature") ? NATURES.get(string(target, "nature")) : "",
          sum.select("small").text(),
          path);
      Map<String, Element> facts = new LinkedHashMap<>();
      main.select("dl.facts > div")
          .forEach(div -> facts.put(div.selectFirst("dt").text(), div.selectFirst("dd")));
      assertEquals(BOUNDS.get(string(target, "bound")), facts.get("口径").text(), path);
      assertBaseline(path, target, facts.get("上年实际"));
      boolean isMain = target.path("main").asBoolean();
      assertEquals(isMain, facts.containsKey("类别"), path);
      assertEquals(isMain ? 3 : 2, facts.size(), path);
      String shown = main.selectFirst("blockquote").wholeText();
      String focus = target.has("focus") ? string(target, "focus") : string(target, "quote");
      assertTrue(squeezed(shown).contains(squeezed(focus)), path);
      if (target.has("value")) {
        String mark = main.selectFirst("blockquote mark").wholeText();
        assertTrue(squeezed(mark).contains(string(target, "value")), path);
      }
      assertSource(path, main.selectFirst("p:matchesOwn(^出处) > a"), target);
    }
  }

  @Test
  void theResultsAreTheOnesWrittenAndInTheirOrder() throws IOException {
    assertSameRows("results");
    List<String> ids = written("results").stream().map(row -> "g-" + id(row)).toList();
    assertEquals(ids, rows("results.html").stream().map(Element::id).toList());
  }

  @Test
  void everyResultShowsItsWordItsFigureAndItsSource() throws IOException {
    for (JsonNode result : written("results")) {
      Element row = WholeSite.element("results.html", "g-" + id(result));
      assertEquals(string(result, "name"), row.selectFirst("th").ownText().trim(), id(result));
      assertMatches(resultFigure(result), row.selectFirst("td.big").text(), id(result));
      assertEquals(NATURES.get(string(result, "nature")), cell(row, "性质").text(), id(result));
      assertEquals(PERIODS.get(string(result, "period")), cell(row, "时段").text(), id(result));
      assertSource("results.html", cell(row, "出处").selectFirst("a"), result);
      assertHeading(row, string(result, "chapter"));
    }
  }

  @Test
  void everyResultWithATargetThisYearLeadsToIt() throws IOException {
    Map<String, Set<String>> targets = new TreeMap<>();
    for (JsonNode target : written("targets")) {
      if (target.has("baseline")) {
        targets
            .computeIfAbsent(string(target.get("baseline"), "result"), any -> new TreeSet<>())
            .add("targets/" + id(target) + ".html");
      }
    }
    for (JsonNode result : written("results")) {
      Element row = WholeSite.element("results.html", "g-" + id(result));
      List<String> links = row.select("th a").eachAttr("href");
      Set<String> expected = targets.getOrDefault(id(result), Set.of());
      assertEquals(Math.min(1, expected.size()), links.size(), id(result));
      assertTrue(expected.containsAll(links), id(result));
    }
  }

  @Test
  void aDecreaseIsAWordOnThePageAndANegativeNumberInTheData() throws IOException {
    int decreases = 0;
    Map<String, JsonNode> data = byId(json("results"));
    for (JsonNode result : written("results")) {
      String word = result.has("word") ? string(result, "word") : "";
      if (!word.equals("下降")) {
        continue;
      }
      String shown = WholeSite.element("results.html", "g-" + id(result)).select("td.big").text();
      assertTrue(shown.startsWith("下降"), shown);
      assertFalse(shown.matches(".*[-−－].*"), shown);
      JsonNode row = data.get(id(result));
      assertEquals("下降", string(row, "word"), id(result));
      assertEquals("down", string(row, "direction"), id(result));
      if (string(result, "nature").equals("growth")) {
        assertTrue(new BigDecimal(string(row, "value")).signum() < 0, id(result));
        decreases++;
      }
    }
    assertTrue(decreases > 0);
  }

  @Test
  void aRankIsPrintedAsARank() throws IOException {
    int ranks = 0;
    for (JsonNode result : written("results")) {
      boolean rank = string(result, "nature").equals("rank");
      String shown = WholeSite.element("results.html", "g-" + id(result)).select("td.big").text();
      assertEquals(rank, shown.contains("第"), shown);
      if (rank) {
        assertEquals(string(result, "scope") + "第" + string(result, "value"), shown);
        ranks++;
      }
    }
    assertTrue(ranks > 0);
  }

  @Test
  void everyProjectIsUnderItsYearAndStage() throws IOException {
    assertSameRows("projects");
    List<List<String>> read = new ArrayList<>();
    String year = "";
    String stage = "";
    for (Element element :
        WholeSite.pages().get("projects.html").select("main h2, main h3, main ul.list > li")) {
      if (element.nameIs("h2")) {
        year = element.text();
      } else if (element.nameIs("h3")) {
        stage = element.ownText();
        int count = element.nextElementSibling().children().size();
        assertEquals("（" + count + "）", element.selectFirst("small").text(), year + stage);
      } else {
        String word = element.selectFirst("small").text();
        read.add(List.of(year, stage, element.id(), element.ownText().trim(), word));
      }
    }
    List<List<String>> expected = new ArrayList<>();
    List<JsonNode> projects = written("projects");
    List<String> stages = List.of("建成", "加快", "开工", "前期", "谋划");
    for (int of : projects.stream().map(p -> p.get("year").asInt()).sorted().distinct().toList()) {
      for (String one : stages) {
        for (JsonNode project : projects) {
          if (project.get("year").asInt() == of && string(project, "stage").equals(one)) {
            String name = string(project, "name");
            String word = string(project, "word");
            expected.add(List.of(of + "年", one, "g-" + id(project), name, word));
          }
        }
      }
    }
    assertEquals(projects.size(), expected.size());
    assertEquals(expected, read);
    for (JsonNode project : projects) {
      Element item = WholeSite.element("projects.html", "g-" + id(project));
      assertSource("projects.html", item.selectFirst("a"), project);
    }
  }

  @Test
  void undertakingsOfTheYearsAreSideBySideInPrintedOrder() throws IOException {
    assertSameRows("livelihood");
    Map<String, List<String>> read = new LinkedHashMap<>();
    Element pair = WholeSite.pages().get("livelihood.html").selectFirst("main .pair");
    for (Element section : pair.children()) {
      List<String> items = new ArrayList<>();
      section.select("ol > li").forEach(item -> items.add(item.ownText().trim()));
      read.put(section.selectFirst("h2").text(), items);
    }
    Map<String, Map<Integer, String>> sorted = new TreeMap<>();
    for (JsonNode item : written("livelihood")) {
      sorted
          .computeIfAbsent(item.get("year").asText() + "年", any -> new TreeMap<>())
          .put(item.get("order").asInt(), string(item, "text"));
    }
    Map<String, List<String>> expected = new LinkedHashMap<>();
    sorted.forEach((year, items) -> expected.put(year, List.copyOf(items.values())));
    assertEquals(expected, read);
    assertEquals(List.copyOf(expected.keySet()), List.copyOf(read.keySet()));
    for (JsonNode item : written("livelihood")) {
      Element link = WholeSite.element("livelihood.html", "g-" + id(item)).selectFirst("a");
      assertEquals("terms.html#note-" + item.get("note").asText(), link.attr("href"));
      Element note = WholeSite.element("terms.html", "note-" + item.get("note").asText());
      String words = note.text() + note.nextElementSibling().wholeText();
      assertTrue(squeezed(words).contains(squeezed(string(item, "quote"))), id(item));
    }
  }

  @Test
  void everyCityHasTheRoleThatTheReportGivesIt() throws IOException {
    assertSameRows("cities");
    List<JsonNode> cities = written("cities");
    List<Element> rows = rows("cities.html");
    assertEquals(cities.size(), rows.size());
    for (int i = 0; i < cities.size(); i++) {
      JsonNode city = cities.get(i);
      Element row = rows.get(i);
      assertEquals("g-" + id(city), row.id());
      assertEquals(string(city, "name"), row.selectFirst("th").text());
      assertEquals(string(city, "role"), cell(row, "要求").text());
      assertSource("cities.html", cell(row, "出处").selectFirst("a"), city);
    }
  }

  @Test
  void everyCommitmentIsUnderItsChapter() throws IOException {
    assertSameRows("commitments");
    Document page = WholeSite.pages().get("targets.html");
    List<JsonNode> commitments = written("commitments");
    List<String> expected = commitments.stream().map(row -> "g-" + id(row)).toList();
    assertEquals(expected, page.select("#commitments ~ ul.list > li").eachAttr("id"));
    Map<String, String> labels = labels();
    for (JsonNode commitment : commitments) {
      Element item = page.getElementById("g-" + id(commitment));
      String chapter = string(commitment, "chapter");
      assertEquals(labels.get(chapter), item.parent().previousElementSibling().text());
      assertSource("targets.html", item.selectFirst("a"), commitment);
    }
  }

  @Test
  void theTallyOfNumeralsIsTheCountOfTheData() throws IOException {
    Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
    Map<String, String> labels = labels();
    labels.values().forEach(label -> counts.put(label, new LinkedHashMap<>()));
    counts.put("合计", new LinkedHashMap<>());
    for (JsonNode numeral : json("numerals")) {
      String coverage = string(numeral, "account");
      String column =
          switch (coverage) {
            case "target" -> "目标";
            case "result" -> "结果";
            case "note" -> "注释";
            case "dismissed" -> "说明理由";
            default -> "其他事项";
          };
      for (String row : List.of(labels.get(string(numeral, "chapter")), "合计")) {
        counts.get(row).merge("数字", 1, Integer::sum);
        counts.get(row).merge(column, 1, Integer::sum);
      }
    }
    List<Element> rows = rows("data.html", "table.count");
    assertEquals(
        List.copyOf(counts.keySet()), rows.stream().map(TablesReadBackTest::name).toList());
    for (Element row : rows) {
      for (String column : List.of("数字", "目标", "结果", "其他事项", "注释", "说明理由")) {
        int expected = counts.get(name(row)).getOrDefault(column, 0);
        assertEquals(String.valueOf(expected), cell(row, column).text(), name(row) + column);
      }
    }
    String total = cell(rows.get(rows.size() - 1), "数字").text();
    String said = WholeSite.pages().get("data.html").selectFirst("#numerals + p").text();
    assertTrue(said.contains("共印出" + total + "个"), said);
  }

  @Test
  void theSeedHoldsAsManyNumeralsAsTheDataAccountFor() throws IOException {
    String seed = Files.readString(Repository.SEED);
    // A note's number is at the beginning of its line: 7.10 件 is no decimal there, 30.85% is one.
    Pattern numeral = Pattern.compile("(?m)^[0-9]+(?=\\.(?![0-9]+%))|[0-9]+(?:\\.[0-9]+)?");
    long printed = numeral.matcher(seed).results().count();
    assertEquals(229, printed);
    assertEquals(printed, json("numerals").size());
  }

  @Test
  void theTallyOfCharactersIsThatOfTheTexts() throws IOException {
    Map<String, Integer> lengths = new LinkedHashMap<>();
    JsonNode report = WholeSite.json("report");
    lengths.put("标题", string(report, "title").length() + string(report, "subtitle").length());
    for (JsonNode chapter : report.get("chapters")) {
      int length = 0;
      for (JsonNode paragraph : chapter.get("paragraphs")) {
        length += string(paragraph, "text").length();
      }
      if (!chapter.get("titleSupplied").asBoolean()) {
        length += label(chapter).length();
      }
      lengths.put(label(chapter), length);
    }
    List<Element> rows = rows("data.html", "table.count");
    int total = 0;
    for (Element row : rows.subList(0, rows.size() - 1)) {
      int shown = Integer.parseInt(cell(row, "字").text());
      total += shown;
      if (lengths.containsKey(name(row))) {
        assertEquals(lengths.get(name(row)), shown, name(row));
      }
    }
    assertEquals(String.valueOf(total), cell(rows.get(rows.size() - 1), "字").text());
  }

  @Test
  void everyDismissedNumeralIsListedWithTheReasonWrittenForIt() throws IOException {
    Set<String> written = new TreeSet<>();
    new YAMLMapper()
        .readTree(Files.readString(Repository.CONTENT.resolve("numerals.yaml")))
        .forEach(entry -> written.add(string(entry, "reason")));
    List<JsonNode> dismissed = new ArrayList<>(json("numerals"));
    dismissed.removeIf(numeral -> !string(numeral, "account").equals("dismissed"));
    List<Element> rows = new ArrayList<>();
    for (Element table : WholeSite.pages().get("data.html").select("#dismissed ~ table.why")) {
      if (table.selectFirst("caption").text().equals("说明理由的数字")) {
        rows.addAll(table.select("tr:has(th[scope=row])"));
      }
    }
    assertEquals(dismissed.size(), rows.size());
    for (int i = 0; i < rows.size(); i++) {
      JsonNode numeral = dismissed.get(i);
      Element link = rows.get(i).selectFirst("th > a");
      assertEquals(string(numeral, "text"), link.selectFirst("mark").text());
      assertEquals(string(numeral, "reason"), cell(rows.get(i), "理由").text());
      assertTrue(written.contains(string(numeral, "reason")), numeral::toString);
      PageLink source = new PageLink("data.html", link, link.attr("href"));
      String chapter = string(numeral, "chapter");
      String page = chapter.equals("front") ? "index.html" : chapter + ".html";
      assertEquals(page, source.file());
      if (!source.fragment().isEmpty()) {
        assertEquals(string(numeral, "paragraph"), source.fragment());
        String text = WholeSite.element(page, source.fragment()).wholeText();
        assertTrue(text.contains(link.wholeText()), link::wholeText);
      }
    }
  }

  /** The data hold what is written, field for field, if both have one. */
  private static void assertSameRows(String name) throws IOException {
    List<JsonNode> written = written(name);
    List<JsonNode> data = json(name);
    assertFalse(written.isEmpty());
    assertEquals(written.size(), data.size(), name);
    for (int i = 0; i < written.size(); i++) {
      JsonNode row = data.get(i);
      for (Map.Entry<String, JsonNode> field : written.get(i).properties()) {
        String key = field.getKey();
        if (row.has(key) && !key.equals("baseline")) {
          String expected = field.getValue().asText();
          assertEquals(squeezed(expected), squeezed(row.get(key).asText()), name + i + key);
        }
      }
      JsonNode baseline = written.get(i).path("baseline");
      JsonNode given = row.path("baseline");
      assertEquals(baseline.path("result").asText(), given.path("result").asText(), name + i);
      assertEquals(baseline.path("relation").asText(), given.path("relation").asText(), name + i);
    }
  }

  private static void assertTargetFigure(JsonNode target, String shown) {
    if (!target.has("value")) {
      assertEquals(BOUNDS.get(string(target, "bound")), shown, id(target));
      return;
    }
    String modality = target.has("modality") ? string(target, "modality") : "";
    assertMatches(modality + figure(target), shown, id(target));
  }

  /** How a row's number, unit and bound are printed, as a pattern. */
  private static String figure(JsonNode row) {
    String number = Pattern.quote(new BigDecimal(string(row, "value")).abs().toPlainString());
    String unit = row.has("unit") ? Pattern.quote(string(row, "unit")) : "";
    return PRINTED.get(string(row, "bound")).replace("N", number).replace("U", unit);
  }

  private static String resultFigure(JsonNode result) {
    String scope = result.has("scope") ? string(result, "scope") : "";
    String word = result.has("word") ? string(result, "word") : "";
    boolean rank = string(result, "nature").equals("rank");
    return scope + (rank ? "第" : word) + figure(result);
  }

  private static void assertMatches(String pattern, String shown, String id) {
    assertTrue(shown.matches(pattern), () -> id + ": " + shown + " for " + pattern);
  }

  private static void assertBaseline(String path, JsonNode target, Element cell)
      throws IOException {
    if (!target.has("baseline")) {
      assertEquals(NOT_LISTED, cell.text(), id(target));
      assertNull(cell.selectFirst("a"), id(target));
      return;
    }
    JsonNode result = byId(written("results")).get(string(target.get("baseline"), "result"));
    String relation = string(target.get("baseline"), "relation");
    String word = result.has("word") ? string(result, "word") : "";
    assertMatches(word + figure(result), cell.selectFirst("a").text(), id(target));
    assertSource(path, cell.selectFirst("a"), result);
    assertEquals(RELATIONS.getOrDefault(relation, ""), cell.select("small").text(), id(target));
    String name = relation.equals("same") ? "" : string(result, "name") + "：";
    assertEquals(name, cell.ownText().trim(), id(target));
    if (cell.selectFirst("svg") != null) {
      assertEquals("same", relation, "only what can be compared is drawn: " + id(target));
    }
  }

  /** A source leads into the row's chapter, to a sentence that holds the words quoted. */
  private static void assertSource(String path, Element link, JsonNode row) {
    PageLink source = new PageLink(path, link, link.attr("href"));
    assertEquals(string(row, "chapter") + ".html", source.file(), id(row));
    Element sentence = WholeSite.element(source.file(), source.fragment());
    assertNotNull(sentence, () -> path + " " + link);
    String quote = squeezed(string(row, "quote"));
    String text = squeezed(sentence.wholeText());
    assertTrue(text.contains(quote), () -> path + " " + link + "\n" + text + "\n" + quote);
    if (sentence.nameIs("span")) {
      assertTrue(sentence.hasClass("s"), () -> path + " " + link);
    }
    String number = sentence.closest("p").id().substring(1);
    if (link.ownText().startsWith("第")) {
      assertEquals("第" + number + "段", link.ownText(), id(row));
    }
  }

  private static void assertHeading(Element row, String chapter) throws IOException {
    Element heading = row.parent().selectFirst("tr.g a");
    assertEquals(labels().get(chapter), heading.text());
    assertEquals(chapter + ".html", heading.attr("href"));
  }

  /** What the site calls the places of numerals, in the order of the report. */
  private static Map<String, String> labels() throws IOException {
    Map<String, String> labels = new LinkedHashMap<>();
    labels.put("front", "标题");
    for (JsonNode chapter : WholeSite.json("report").get("chapters")) {
      labels.put(string(chapter, "id"), label(chapter));
    }
    labels.put("notes", "注释");
    return labels;
  }

  private static String label(JsonNode chapter) {
    return (chapter.get("number").isNull() ? "" : string(chapter, "number"))
        + string(chapter, "title");
  }

  private static List<Element> rows(String path) {
    return rows(path, "table");
  }

  private static List<Element> rows(String path, String table) {
    return WholeSite.pages().get(path).selectFirst("main " + table).select("tr:has(th[scope=row])");
  }

  private static String name(Element row) {
    return row.selectFirst("th").text();
  }

  private static Element cell(Element row, String label) {
    Element cell = row.selectFirst("td[data-l=" + label + "]");
    assertNotNull(cell, label);
    return cell;
  }

  private static List<String> names(List<JsonNode> rows) {
    return rows.stream().map(row -> string(row, "name")).toList();
  }

  private static String id(JsonNode row) {
    return string(row, "id");
  }

  private static String string(JsonNode row, String key) {
    assertTrue(row.path(key).isTextual(), () -> key + " of " + row);
    return row.get(key).textValue();
  }

  private static Map<String, JsonNode> byId(List<JsonNode> rows) {
    return rows.stream().collect(Collectors.toMap(TablesReadBackTest::id, row -> row));
  }

  private static List<JsonNode> json(String name) throws IOException {
    List<JsonNode> rows = new ArrayList<>();
    WholeSite.json(name).forEach(rows::add);
    return rows;
  }

  /** The rows of a content file, read as plain YAML. */
  private static List<JsonNode> written(String name) throws IOException {
    Path file = Repository.CONTENT.resolve("goals").resolve(name + ".yaml");
    List<JsonNode> rows = new ArrayList<>();
    new YAMLMapper().readTree(Files.readString(file)).forEach(rows::add);
    return rows;
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\s\\u00A0\\u3000]", "");
  }
}
