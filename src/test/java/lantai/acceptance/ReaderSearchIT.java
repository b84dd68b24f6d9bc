package lantai.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The search page answers what readers type in their own words: {@code readers.tsv}. */
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReaderSearchIT {

  private static final double LEAST_MEAN_F1 = 0.9;
  private static final double LEAST_F1 = 0.66;

  /** Queries whose direct answers or status are asserted. */
  private static final List<String> OTHERS =
      List.of("养老", "赣州", "康养", "《政府工作报告》", "铁路 2024", "九江发展", "电动车充电", "北京冬奥会");

  private final Map<String, Set<String>> wanted = new LinkedHashMap<>();
  private final Map<String, SearchPageReader.Answer> answers = new LinkedHashMap<>();

  @BeforeAll
  void search(BuiltSite site, Chromium chromium) throws IOException {
    try (InputStream file = ReaderSearchIT.class.getResourceAsStream("/search/readers.tsv")) {
      new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .forEach(cells -> wanted.put(cells[0], addresses(cells[1])));
    }
    try (BrowserContext reader = chromium.reader()) {
      Page page = reader.newPage();
      Stream.concat(wanted.keySet().stream(), OTHERS.stream())
          .forEach(typed -> answers.put(typed, ask(page, typed, site)));
    }
  }

  private static SearchPageReader.Answer ask(Page page, String typed, BuiltSite site) {
    return SearchPageReader.ask(page, new SearchQuery("reader", typed, typed), site);
  }

  /** {@code 1-6#p1 note-7}, as addresses. */
  private static Set<String> addresses(String abridged) {
    Set<String> addresses = new TreeSet<>();
    for (String each : abridged.split(" ")) {
      addresses.add(each.startsWith("note") ? "terms.html#" + each : each.replace("#", ".html#"));
    }
    return addresses;
  }

  @Test
  void wordsOfReadersFindWhatTheyMean() {
    List<String> poor = new ArrayList<>();
    double sum = 0;
    for (String typed : wanted.keySet()) {
      SearchPageReader.Answer answer = answers.get(typed);
      Set<String> found = new TreeSet<>(answer.addresses());
      answer.more().forEach(link -> found.add(link.paragraph()));
      double f1 = SearchPageReader.f1(wanted.get(typed), found);
      sum += f1;
      if (f1 < LEAST_F1) {
        poor.add(typed + " " + answer.status() + " " + found + ", wanted " + wanted.get(typed));
      }
    }
    double mean = sum / wanted.size();
    assertEquals(List.of(), poor);
    assertTrue(mean >= LEAST_MEAN_F1, () -> "mean F1 " + mean);
  }

  @ParameterizedTest
  @CsvSource({
    "看病, 没有“看病”，也找：就医、医院",
    "工资, “工资”：共",
    "老人看病, 没有“老人看病”，改找“老人”“看病”，也找：养老、",
    "粮食产量是多少, 没有“粮食产量是多少”，改找“粮食产量”，也找：粮食总产，共2段",
    "农村厕所, 没有“农村厕所”，改找“农村”“厕所”",
    "農村廁所, 没有“農村廁所”，改找“农村”“厕所”",
    "九江发展, 没有“九江发展”，改找“九江”“发展”：共",
    "电动车充电, 没有“电动车充电”，改找“电动车”“充电”，也找：新能源汽车，共",
    "赣州市, 没有“赣州市”，改找“赣州”：共",
    "laoren, 没有“laoren”，按拼音找到“老人”，也找：养老、",
    "gan zhou shi, 没有“gan zhou shi”，按拼音找到“赣州”：共",
  })
  void statusNamesTheWordsThatWereSearched(String typed, String status) {
    SearchPageReader.Answer answer = answers.get(typed);
    assertTrue(answer.status().startsWith(status), answer::toString);
  }

  @ParameterizedTest
  @CsvSource({
    "GDP, 地区生产总值",
    "GDP增长, 地区生产总值",
    "今年GDP目标, 地区生产总值",
    "赣州, 赣州",
    "gan zhou shi, 赣州",
    "《政府工作报告》, 2024年江西省政府工作报告",
  })
  void whatIsMeantIsTheFirstDirectAnswer(String typed, String name) {
    assertEquals(name, answers.get(typed).direct().get(0), () -> answers.get(typed).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "养老, 区域性中心敬老院",
    "养老, 发展老年人助餐服务",
    "铁路, 长赣高铁",
    "铁路, 昌九高铁",
    "铁路, 昌景黄高铁",
    "铁路 2024, 长赣高铁",
  })
  void directAnswersAreFoundByWhatIsMeant(String typed, String name) {
    assertTrue(answers.get(typed).direct().contains(name), () -> answers.get(typed).toString());
  }

  @Test
  void cityIsAnsweredByItsSectionOfThePageOfCities() {
    assertEquals("cities.html#g-ganzhou", answers.get("赣州").links().get(0).address());
  }

  /** 推进 is not 加快建设. */
  @Test
  void projectsAreShownWithTheWordOfTheReport(BuiltSite site, Chromium chromium) {
    try (BrowserContext reader = chromium.reader()) {
      Page page = reader.newPage();
      ask(page, "康养", site);
      assertEquals("2024年积极推进", page.locator("#answers p").first().textContent());
    }
  }

  @Test
  void whereNothingIsFoundTheWholeTextIsOffered() {
    SearchPageReader.Answer answer = answers.get("北京冬奥会");
    assertEquals("没有找到“北京冬奥会”。", answer.status());
    assertEquals("all.html", answer.links().get(0).address());
  }
}
