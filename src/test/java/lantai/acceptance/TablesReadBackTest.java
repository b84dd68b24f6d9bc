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
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lantai.model.ReportRow;
import lantai.model.ReportRow.RowKind;
import lantai.model.TableSchemas;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * Reads the finished tables back, cell by cell, and holds them against the content files as they
 * are written and against the data files. Of the code between it knows only which fields are shown.
 */
class TablesReadBackTest {

  private static final Map<String, String> NATURES =
      Map.of(
          "growth", "增减率",
          "rate", "比率",
          "level", "数值",
          "share", "占比",
          "index", "指数",
          "increment", "增量",
          "count", "数量",
          "rank", "位次",
          "duration", "时长");

  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("rank", "位次"),
          Map.entry("first", "首创"),
          Map.entry("band", "居前"),
          Map.entry("grade", "等级"),
          Map.entry("coverage", "全覆盖"),
          Map.entry("zero", "零"),
          Map.entry("completion", "任务完成"),
          Map.entry("direction", "走势"),
          Map.entry("record", "纪录"),
          Map.entry("status", "进展"),
          Map.entry("shortfall", "不足"));

  private static final Map<String, String> PERIODS =
      Map.of(
          "annual", "全年",
          "cumulative", "累计",
          "term", "五年",
          "streak", "连续",
          "forecast", "预计",
          "status", "现状",
          "unstated", "报告未注明");

  private static final Map<String, String> RELATIONS =
      Map.of("near", "口径不同，仅供对照", "subject", "事项相同，指标不同，不可比");

  private static final List<String> STAGES =
      List.of("建成", "投运", "验收", "揭牌", "获批", "加快", "开工", "前期", "谋划");

  private static final Map<String, String> STAGE_LABELS =
      Map.of("投运", "投入运营", "验收", "通过验收", "加快", "推进和加快建设", "开工", "开工建设", "前期", "前期工作", "谋划", "谋划推动");

  @Test
  void theTargetsAreTheOnesWrittenAndInTheirOrder() throws IOException {
    assertSameRows("targets");
    List<String> names = names(written("targets"));
    assertEquals(names, rows("targets.html").stream().map(TablesReadBackTest::name).toList());
  }

  @Test
  void everyTargetShowsItsFigureItsNatureAndItsSource() throws IOException {
    List<JsonNode> targets = written("targets");
    Map<String, JsonNode> data = byId(json("targets"));
    List<Element> rows = rows("targets.html");
    for (int i = 0; i < targets.size(); i++) {
      JsonNode target = targets.get(i);
      Element row = rows.get(i);
      assertFigure(data.get(id(target)), row);
      assertEquals(nature(target), cell(row, "类型").text(), id(target));
      assertSource("targets.html", cell(row, "出处").selectFirst("a"), target);
      assertHeading(row, string(target, "chapter"));
      assertEquals(
          "targets/" + id(target) + ".html", row.selectFirst("th > a").attr("href"), id(target));
    }
  }

  @Test
  void everyTargetIsBesideItsBaselineOrSaysWhyThereIsNone() throws IOException {
    List<JsonNode> targets = written("targets");
    List<Element> rows = rows("targets.html");
    for (int i = 0; i < targets.size(); i++) {
      assertBaseline("targets.html", targets.get(i), cell(rows.get(i), "2023年实际"));
    }
  }

  @Test
  void everyTargetHasAPageThatSaysTheSame() throws IOException {
    Map<String, JsonNode> data = byId(json("targets"));
    for (JsonNode target : written("targets")) {
      String path = "targets/" + id(target) + ".html";
      Element main = WholeSite.pages().get(path).selectFirst("main");
      assertEquals(string(target, "name"), main.selectFirst("h1").text(), path);
      Element sum = main.selectFirst(".sum");
      assertEquals(shown(data.get(id(target))), sum.ownText().trim(), path);
      assertEquals(nature(target), sum.select("small").text(), path);
      Map<String, Element> facts = new LinkedHashMap<>();
      main.select("dl.facts > div")
          .forEach(div -> facts.put(div.selectFirst("dt").text(), div.selectFirst("dd")));
      assertBaseline(path, target, facts.get("2023年实际"));
      Set<String> labels = new TreeSet<>(Set.of("2023年实际"));
      if (target.path("main").asBoolean()) {
        labels.add("类别");
      }
      TableSchemas.named("targets").fields().stream()
          .filter(field -> field.declared().shown() && target.has(field.key()))
          .forEach(field -> labels.add(field.declared().label()));
      assertEquals(labels, facts.keySet(), path);
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
  void everyResultShowsItsFigureOrItsWordsAndItsSource() throws IOException {
    Map<String, JsonNode> data = byId(json("results"));
    for (JsonNode result : written("results")) {
      Element row = WholeSite.element("results.html", "g-" + id(result));
      assertEquals(string(result, "name"), row.selectFirst("th").ownText().trim(), id(result));
      assertFigure(data.get(id(result)), row);
      String kind = result.has("kind") ? KINDS.get(string(result, "kind")) : "";
      String type =
          Stream.of(nature(result), kind)
              .filter(label -> !label.isEmpty())
              .distinct()
              .collect(Collectors.joining("、"));
      assertEquals(type, cell(row, "类型").text(), id(result));
      String period = string(result, "period");
      boolean evident =
          period.equals("streak") && string(result, "nature").equals("duration")
              || period.equals("status") && !result.has("value");
      assertEquals(evident ? "" : PERIODS.get(period), cell(row, "时段").text(), id(result));
      assertSource("results.html", cell(row, "出处").selectFirst("a"), result);
      assertHeading(row, string(result, "chapter"));
    }
  }

  @Test
  void everyResultLeadsToTheTargetsAndCommitmentsOnItsMatter() throws IOException {
    Map<String, Set<String>> later = new TreeMap<>();
    for (String table : List.of("targets", "commitments")) {
      for (JsonNode row : written(table)) {
        String address =
            table.equals("targets")
                ? "targets/" + id(row) + ".html"
                : "commitments.html#g-" + id(row);
        later
            .computeIfAbsent(row.path("baseline").path("result").asText(), id -> new TreeSet<>())
            .add(address);
      }
    }
    for (JsonNode result : written("results")) {
      Element row = WholeSite.element("results.html", "g-" + id(result));
      Set<String> links = new TreeSet<>(row.select("th a").eachAttr("href"));
      assertEquals(later.getOrDefault(id(result), Set.of()), links, id(result));
    }
  }

  @Test
  void onlyALinkToTheSameIndicatorIsCalledTarget() throws IOException {
    Map<String, JsonNode> targets = byId(written("targets"));
    for (Element link : WholeSite.pages().get("results.html").select("tr[id] th a")) {
      String id = link.attr("href").replaceFirst("^targets/(.*)[.]html$", "$1");
      boolean same =
          targets.containsKey(id)
              && targets.get(id).get("baseline").get("relation").asText().equals("same");
      String year = targets.containsKey(id) ? targets.get(id).path("until").asText("2024") : "";
      assertEquals(same, link.text().equals(year + "年目标"), link.toString());
      if (targets.containsKey(id) && !same) {
        assertEquals(year + "年相关目标：", link.parent().ownText().replace("、", ""), link.toString());
      }
    }
  }

  @Test
  void everyFilterOfTheResultsNamesAsManyRowsAsItShows() {
    Document page = WholeSite.pages().get("results.html");
    List<Element> labels = page.select("fieldset.pick label");
    assertEquals("全部", labels.get(0).text());
    assertEquals(7, labels.size());
    for (Element label : labels.subList(1, labels.size())) {
      String number = label.selectFirst("input").id().substring(1);
      int rows = page.select("tr[id][data-c~=\\b" + number + "\\b]").size();
      assertTrue(label.text().endsWith("（" + rows + "）"), label.text());
      for (Element row : page.select("tr[id][data-c~=\\b" + number + "\\b]")) {
        String heading = " " + row.parent().selectFirst("tr.g").attr("data-c") + " ";
        assertTrue(heading.contains(" " + number + " "), row.id());
      }
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
        read.add(List.of(year, stage, element.id(), element.selectFirst("a").text(), word));
      }
    }
    List<List<String>> expected = new ArrayList<>();
    List<JsonNode> projects = written("projects");
    for (int of : projects.stream().map(p -> p.get("year").asInt()).sorted().distinct().toList()) {
      for (String one : STAGES) {
        for (JsonNode project : projects) {
          if (project.get("year").asInt() == of && string(project, "stage").equals(one)) {
            String name = string(project, "name");
            String effort = project.path("modality").asText("");
            String word = effort + string(project, "word");
            String label = STAGE_LABELS.getOrDefault(one, one);
            boolean within = of == 2024 && STAGES.indexOf(one) <= STAGES.indexOf("获批");
            String intent = effort.isEmpty() ? "计划" : effort;
            String heading = within ? intent + label : label;
            expected.add(List.of(of + "年", heading, "g-" + id(project), name, word));
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
      section.select("> ol > li").forEach(item -> items.add(item.ownText().trim()));
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
      Element row = WholeSite.element("livelihood.html", "g-" + id(item));
      List<String> related = new ArrayList<>();
      item.path("related").forEach(id -> related.add(id.asText()));
      assertEquals(
          related,
          row.select("ul > li > a:first-child").eachAttr("href").stream()
              .map(href -> href.replaceFirst("^(targets/|.*#g-)", "").replace(".html", ""))
              .toList());
      Element link = row.selectFirst("a");
      assertEquals("terms.html#note-" + item.get("note").asText(), link.attr("href"));
      Element note = WholeSite.element("terms.html", "note-" + item.get("note").asText());
      String words = note.text() + note.nextElementSibling().wholeText();
      assertTrue(squeezed(words).contains(squeezed(string(item, "quote"))), id(item));
    }
  }

  @Test
  void everyCityHasTheRoleThatTheReportGivesItAndEverySentenceThatMentionsIt() throws IOException {
    assertSameRows("cities");
    for (JsonNode city : written("cities")) {
      Element section = WholeSite.element("cities.html", "g-" + id(city));
      String name = string(city, "name");
      assertEquals(name, section.selectFirst("h2").text());
      Element role = section.selectFirst("p");
      String printed = role.ownText().replaceFirst("^功能定位：", "").trim();
      assertTrue(printed.endsWith(name + string(city, "role")), printed);
      for (String piece : printed.split("……")) {
        assertTrue(string(city, "quote").contains(piece), piece);
      }
      assertSource("cities.html", role.selectFirst("a"), city);
      assertMentions(city, section);
    }
  }

  private static void assertMentions(JsonNode city, Element section) {
    List<String> names = new ArrayList<>(List.of(string(city, "name")));
    city.path("places").forEach(place -> names.add(place.asText()));
    Set<String> expected = new TreeSet<>();
    for (Map.Entry<String, Document> page : WholeSite.pages().entrySet()) {
      for (Element sentence : page.getValue().select("main > .txt span.s")) {
        String others = squeezed(sentence.wholeText()).replace(squeezed(string(city, "quote")), "");
        if (!page.getKey().equals("all.html") && names.stream().anyMatch(others::contains)) {
          expected.add(page.getKey() + "#" + sentence.id());
        }
      }
    }
    List<String> links = section.select("li > a").eachAttr("href");
    links.removeIf(href -> href.startsWith("terms.html"));
    assertEquals(expected, new TreeSet<>(links), id(city));
    assertEquals(expected.size(), links.size(), id(city));
    for (Element mention : section.select("li")) {
      boolean named = mention.select("b").text().contains(names.get(0));
      assertEquals(named ? "" : "编者归并", mention.select("small").text(), mention.text());
    }
  }

  @Test
  void everyCommitmentAndAspirationIsUnderItsChapter() throws IOException {
    for (String table : List.of("commitments", "aspirations")) {
      assertSameRows(table);
      List<JsonNode> written = written(table);
      Document page = WholeSite.pages().get(table + ".html");
      assertEquals(
          written.stream().map(row -> "g-" + id(row)).toList(),
          page.select("tr[id]").eachAttr("id"));
      Map<String, JsonNode> data = byId(json(table));
      for (JsonNode row : written) {
        Element shown = page.getElementById("g-" + id(row));
        assertEquals(string(row, "name"), shown.selectFirst("th").text());
        assertTrue(shown.selectFirst("td.big").text().contains(string(row, "word")), id(row));
        assertHeading(shown, string(row, "chapter"));
        assertSource(table + ".html", cell(shown, "出处").selectFirst("a"), row);
        assertTrue(data.containsKey(id(row)), id(row));
      }
    }
  }

  @Test
  void everyMatterHasItsTwoYearsSideBySideWithTheirWordMarked() throws IOException {
    List<JsonNode> written = written("continuity");
    assertSameRows("continuity");
    for (JsonNode side : written) {
      Element cell = WholeSite.element("continuity.html", "g-" + id(side));
      assertEquals(side.get("year").asText() + "年", cell.attr("data-l"), id(side));
      assertEquals(string(side, "matter"), cell.parent().selectFirst("th").text());
      assertEquals(2, cell.parent().select("td").size(), id(side));
      assertEquals(string(side, "word"), cell.selectFirst("b").text(), id(side));
      String quoted = cell.clone().select("a").remove().isEmpty() ? "" : cell.text();
      assertTrue(squeezed(quoted).startsWith(squeezed(string(side, "quote"))), id(side));
      assertSource("continuity.html", cell.selectFirst("a"), side);
    }
  }

  @Test
  void bothSidesOfAMatterLeadToTheOtherFromTheirChapters() throws IOException {
    Map<String, List<JsonNode>> matters =
        written("continuity").stream().collect(Collectors.groupingBy(row -> string(row, "matter")));
    for (List<JsonNode> sides : matters.values()) {
      for (JsonNode side : sides) {
        String path = string(side, "chapter") + ".html";
        Element row =
            WholeSite.pages().get(path).select("table.pairs tr").stream()
                .filter(each -> each.selectFirst("th").text().equals(string(side, "matter")))
                .findFirst()
                .orElseThrow();
        assertEquals(
            sides.stream()
                .sorted(Comparator.comparing(each -> each.get("year").asInt()))
                .map(each -> string(each, "chapter") + ".html")
                .toList(),
            row.select("td a").eachAttr("href").stream()
                .map(href -> href.replaceFirst("#.*", ""))
                .toList());
      }
    }
  }

  @Test
  void everyResultAndCommitmentIsLinkedFromItsSentence() throws IOException {
    for (String table : List.of("results", "commitments")) {
      for (JsonNode row : json(table)) {
        String path = string(row, "chapter") + ".html";
        Element text = WholeSite.pages().get(path).selectFirst(".txt");
        String address = table + ".html#g-" + id(row);
        if (text.select("a[href=" + address + "]").isEmpty()) {
          // A word that several rows share links to the first of them.
          assertTrue(json(table).stream().anyMatch(other -> sharesWords(other, row)), address);
        }
        assertTrue(
            table.equals("commitments")
                || !WholeSite.pages().get(path).select("table a[href=" + address + "]").isEmpty(),
            address);
      }
    }
  }

  private static boolean sharesWords(JsonNode other, JsonNode row) {
    return !other.equals(row)
        && string(other, "chapter").equals(string(row, "chapter"))
        && string(other, "paragraph").equals(string(row, "paragraph"))
        && (shown(other).contains(shown(row)) || shown(row).contains(shown(other)));
  }

  @Test
  void theTallyOfNumeralsIsTheCountOfTheData() throws IOException {
    Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
    Map<String, String> labels = labels();
    labels.values().forEach(label -> counts.put(label, new LinkedHashMap<>()));
    counts.put("合计", new LinkedHashMap<>());
    Map<String, String> columns = new LinkedHashMap<>();
    for (RowKind kind : RowKind.values()) {
      if (kind.covered() != ReportRow.CoverageScope.NONE) {
        columns.put(kind.word(), kind.label());
      }
    }
    columns.putAll(Map.of("note", "名词、注释", "dismissed", "未列入"));
    for (JsonNode numeral : json("numerals")) {
      String column = columns.get(string(numeral, "account"));
      for (String row : List.of(labels.get(string(numeral, "chapter")), "合计")) {
        counts.get(row).merge("数量", 1, Integer::sum);
        counts.get(row).merge(column, 1, Integer::sum);
      }
    }
    List<Element> rows = rows("data.html", "table.count");
    assertEquals(
        List.copyOf(counts.keySet()), rows.stream().map(TablesReadBackTest::name).toList());
    for (Element row : rows) {
      Map<String, Integer> count = counts.get(name(row));
      assertEquals(String.valueOf(count.getOrDefault("数量", 0)), cell(row, "数量").text());
      for (String column : columns.values()) {
        String shown = count.containsKey(column) ? String.valueOf(count.get(column)) : "";
        assertEquals(shown, cell(row, column).text(), name(row) + column);
      }
    }
    String total = cell(rows.get(rows.size() - 1), "数量").text();
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
    assertEquals(
        printed,
        json("numerals").stream()
            .filter(row -> Character.isDigit(string(row, "text").charAt(0)))
            .count());
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
      int shown = Integer.parseInt(cell(row, "字数").text());
      total += shown;
      if (lengths.containsKey(name(row))) {
        assertEquals(lengths.get(name(row)), shown, name(row));
      }
    }
    assertEquals(String.valueOf(total), cell(rows.get(rows.size() - 1), "字数").text());
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
      if (table.selectFirst("caption").text().equals("未列入各表的数字及理由")) {
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
      String page =
          switch (chapter) {
            case "front" -> "index.html";
            case "notes" -> "terms.html";
            default -> chapter + ".html";
          };
      assertEquals(page, source.file());
      if (!source.fragment().isEmpty()) {
        assertEquals(string(numeral, "paragraph"), source.fragment());
        Element quoted = WholeSite.element(page, source.fragment());
        boolean isNote = chapter.equals("notes");
        String text = (isNote ? quoted.nextElementSibling() : quoted).wholeText();
        assertTrue(isNote || text.contains(link.wholeText()), link::wholeText);
        assertTrue(text.contains(link.selectFirst("mark").text()), link::wholeText);
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
      String relation =
          baseline.isTextual() ? baseline.asText() : baseline.path("relation").asText();
      assertEquals(baseline.path("result").asText(), given.path("result").asText(""), name + i);
      assertEquals(relation, given.path("relation").asText(), name + i);
    }
  }

  /** The cell shows what the data do, and is sorted by their number. */
  private static void assertFigure(JsonNode row, Element shown) {
    Element cell = shown.selectFirst("td.big");
    assertEquals(shown(row), cell.text(), id(row));
    String number = row.get("number").isNull() ? "" : row.get("number").decimalValue().toString();
    assertEquals(number.isEmpty(), cell.attr("data-v").isEmpty(), id(row));
    if (!number.isEmpty()) {
      assertEquals(
          0, new BigDecimal(number).compareTo(new BigDecimal(cell.attr("data-v"))), id(row));
    }
  }

  private static String shown(JsonNode row) {
    return string(row, "shown");
  }

  private static String nature(JsonNode row) {
    return row.has("nature") ? NATURES.get(string(row, "nature")) : "";
  }

  private static void assertBaseline(String path, JsonNode target, Element cell)
      throws IOException {
    JsonNode baseline = target.path("baseline");
    if (!baseline.has("result")) {
      assertEquals(baseline.isMissingNode() ? "尚未核对" : "报告未写明", cell.text(), id(target));
      assertNull(cell.selectFirst("a"), id(target));
      return;
    }
    JsonNode result = byId(json("results")).get(string(baseline, "result"));
    String relation = string(baseline, "relation");
    assertEquals(shown(result), cell.selectFirst("a").text(), id(target));
    assertSource(path, cell.selectFirst("a"), result);
    String said = cell.select("small:not(.d)").text();
    if (!said.equals("事项不同，见注7")) {
      assertEquals(RELATIONS.getOrDefault(relation, ""), said, id(target));
    }
    String name = relation.equals("same") ? "" : string(result, "name") + "：";
    assertEquals(name, cell.ownText().trim(), id(target));
    if (cell.selectFirst("svg") != null) {
      assertEquals("same", relation, "only what can be compared is drawn: " + id(target));
    }
    String difference = cell.select("small.d").text();
    boolean drawn = cell.selectFirst("svg") != null;
    boolean isPercentage = drawn && target.path("unit").asText().equals("%") && !target.has("to");
    assertEquals(isPercentage ? difference(target, result) : "", difference, id(target));
  }

  private static String difference(JsonNode target, JsonNode result) {
    BigDecimal points =
        new BigDecimal(string(target, "value")).subtract(new BigDecimal(string(result, "value")));
    String amount = points.abs().stripTrailingZeros().toPlainString() + "个百分点";
    boolean about = target.path("bound").asText().equals("approximately");
    String side = (points.signum() > 0 ? "高" : "低") + (about ? "约" : "");
    return "目标" + (points.signum() == 0 ? (about ? "大致" : "") + "持平" : side + amount);
  }

  /** A source leads into the row's chapter, to a sentence that holds the words quoted. */
  private static void assertSource(String path, Element link, JsonNode row) {
    PageLink source = new PageLink(path, link, link.attr("href"));
    boolean note = string(row, "chapter").equals("notes");
    assertEquals(note ? "terms.html" : string(row, "chapter") + ".html", source.file(), id(row));
    Element sentence = WholeSite.element(source.file(), source.fragment());
    assertNotNull(sentence, () -> path + " " + link);
    String quote = squeezed(string(row, "quote"));
    String text = squeezed((note ? sentence.nextElementSibling() : sentence).wholeText());
    assertTrue(text.contains(quote), () -> path + " " + link + "\n" + text + "\n" + quote);
    if (sentence.nameIs("span")) {
      assertTrue(sentence.hasClass("s"), () -> path + " " + link);
    }
    if (note) {
      assertTrue(link.text().endsWith("注" + source.fragment().replace("note-", "")), id(row));
      return;
    }
    String number = sentence.closest("p").id().substring(1);
    if (link.ownText().matches("第[0-9]+段")) {
      assertEquals("第" + number + "段", link.ownText(), id(row));
    }
  }

  private static void assertHeading(Element row, String chapter) throws IOException {
    Element heading = row.parent().selectFirst("tr.g a");
    boolean notes = chapter.equals("notes");
    assertEquals(notes ? "《政府工作报告》有关内容名词注释" : labels().get(chapter), heading.text());
    assertEquals(notes ? "terms.html" : chapter + ".html", heading.attr("href"));
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
