package lantai.addresses;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageAddressUpdaterTest {

  private static final Map<String, String> PUBLISHED =
      pages(
          "targets/grain.html 粮食产量",
          "2-1.html#t-grain 粮食产量",
          "results.html#g-jobs 新增就业",
          "1-1.html#t-jobs 新增就业",
          "terms/liang-cang.html 粮仓",
          "terms.html#note-1 粮仓");

  @Test
  void samePagesGiveTheSameBook() {
    AddressRegistry registry = advance(PUBLISHED);

    assertEquals(List.of(), registry.retired());
    assertEquals(registry, PageAddressUpdater.update(registry, PUBLISHED, Map.of()));
  }

  @Test
  void pagesOfChaptersKeepTheirAddresses() {
    AddressRegistry text =
        new AddressRegistry(
            List.of(new ParagraphEntry("1-1", "p1", List.of())),
            pages("1-1.html 农业", "targets/grain.html 粮食产量"),
            List.of());
    AddressRegistry registry = PageAddressUpdater.update(text, Map.of(), Map.of());

    assertEquals(Map.of("1-1.html", "农业"), registry.pages());
    assertEquals(List.of("targets/grain.html REMOVED []"), retired(registry));
  }

  @Test
  void whatIsRemovedHasNoSuccessor() {
    AddressRegistry registry = advance(without("grain", "liang-cang", "note-1"));

    assertEquals(
        List.of(
            "2-1.html#t-grain REMOVED []",
            "targets/grain.html REMOVED []",
            "terms.html#note-1 REMOVED []",
            "terms/liang-cang.html REMOVED []"),
        retired(registry));
  }

  @Test
  void anotherIdWithTheSameNameIsTheSuccessor() {
    Map<String, String> pages = without("grain");
    pages.putAll(pages("targets/food.html 粮食产量", "2-1.html#t-food 粮食产量"));

    assertEquals(
        List.of(
            "2-1.html#t-grain RENAMED [2-1.html#t-food]",
            "targets/grain.html RENAMED [targets/food.html]"),
        retired(advance(pages)));
  }

  @Test
  void twoPagesWithTheNameAreNotSuccessors() {
    Map<String, String> pages = without("targets/grain");
    pages.putAll(pages("targets/food.html 粮食产量", "targets/rice.html 粮食产量"));

    assertEquals(List.of("targets/grain.html REMOVED []"), retired(advance(pages)));
  }

  @Test
  void addressOfAMovedLinkLeadsToItsNewChapterOrToTheRow() {
    Map<String, String> moved = without("1-1.html#t-jobs");
    moved.putAll(pages("1-2.html#t-jobs 新增就业"));

    assertEquals(List.of("1-1.html#t-jobs MOVED [1-2.html#t-jobs]"), retired(advance(moved)));
    assertEquals(
        List.of("1-1.html#t-jobs MOVED [results.html#g-jobs]"),
        retired(advance(without("1-1.html#t-jobs"))));
  }

  @Test
  void wordsOfARowThatGotAnotherIdInAnotherChapterLeadToTheRow() {
    Map<String, String> pages = without("grain");
    pages.putAll(pages("targets/food.html 粮食产量", "2-2.html#t-food 粮食产量"));

    assertEquals(
        List.of(
            "2-1.html#t-grain MOVED [targets/food.html]",
            "targets/grain.html RENAMED [targets/food.html]"),
        retired(advance(pages)));
  }

  @Test
  void obsoletePageLeadsToThePageWithTheSameContent() {
    AddressRegistry registry =
        PageAddressUpdater.update(
            advance(PUBLISHED),
            without("liang-cang"),
            Map.of("terms/liang-cang.html", "1-1.html#p1s1"));

    assertEquals(List.of("terms/liang-cang.html MOVED [1-1.html#p1s1]"), retired(registry));
  }

  @Test
  void addressThatIsUsedAgainIsNoLongerRetired() {
    AddressRegistry registry = advance(without("note-1"));

    assertEquals(List.of(), PageAddressUpdater.update(registry, PUBLISHED, Map.of()).retired());
  }

  private static AddressRegistry advance(Map<String, String> pages) {
    return PageAddressUpdater.update(
        new AddressRegistry(List.of(), PUBLISHED, List.of()), pages, Map.of());
  }

  private static List<String> retired(AddressRegistry registry) {
    return registry.retired().stream()
        .map(each -> each.address() + " " + each.reason() + " " + each.successors())
        .toList();
  }

  private static Map<String, String> without(String... parts) {
    Map<String, String> pages = new LinkedHashMap<>(PUBLISHED);
    for (String part : parts) {
      pages.keySet().removeIf(address -> address.contains(part));
    }
    return pages;
  }

  private static Map<String, String> pages(String... lines) {
    Map<String, String> pages = new LinkedHashMap<>();
    for (String line : lines) {
      pages.put(line.split(" ")[0], line.split(" ")[1]);
    }
    return pages;
  }
}
