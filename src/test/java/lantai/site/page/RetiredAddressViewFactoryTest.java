package lantai.site.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import lantai.addresses.AddressRegistry;
import lantai.addresses.RetiredAddress;
import lantai.addresses.RetirementReason;
import lantai.chinese.ChineseMessageBundle;
import lantai.model.ReportBuilder;
import lantai.site.page.PageLayout.RetiredAddressView;
import org.junit.jupiter.api.Test;

class RetiredAddressViewFactoryTest {

  private static final String WHOLE = "all.html";

  private static RetiredAddress retired(String address, String... successors) {
    return new RetiredAddress(
        address, RetirementReason.REWORDED, "2024-02-01", List.of(successors), "旧话。");
  }

  private static RetiredAddressViewFactory views(
      Map<String, String> pages, RetiredAddress... retired) {
    AddressRegistry registry = new AddressRegistry(List.of(), pages, List.of(retired));
    return new RetiredAddressViewFactory(
        ReportBuilder.of("甲。乙。").report().with(registry), new ChineseMessageBundle("site"));
  }

  private static List<String> addresses(RetiredAddressViewFactory views, String page) {
    return views.of(page).stream().map(view -> view.anchor() + " " + view.address()).toList();
  }

  @Test
  void retiredAddressShowsItsTextAndItsSuccessors() {
    RetiredAddressViewFactory views =
        views(
            Map.of("targets/t.html", "粮食产量"),
            retired("1-1.html#p2", "1-1.html#p1", "1-1.html#p1s2", "targets/t.html", "9.html"));

    assertEquals(
        List.of(
            new RetiredAddressView(
                "p2",
                "1-1.html#p2",
                "1-1.html#p2",
                "旧话。",
                "2024-02-01版之后改写",
                List.of(
                    new LabelledLink("第1-1章　第1段", "1-1.html#p1"),
                    new LabelledLink("第1-1章　第1段", "1-1.html#p1s2"),
                    new LabelledLink("粮食产量", "targets/t.html"),
                    new LabelledLink("9.html", "9.html")))),
        views.of("1-1.html"));
  }

  @Test
  void addressThatWasNeverPublishedHasAReasonWithoutAVersion() {
    RetiredAddress draft =
        new RetiredAddress("1-1.html#p2", RetirementReason.REMOVED, "", List.of(), "");

    assertEquals("删去", views(Map.of(), draft).of("1-1.html").get(0).reason());
  }

  @Test
  void linksFromAPageInAFolderLeadToTheRoot() {
    RetiredAddressView view =
        views(Map.of(), retired("targets/t.html#x", "1-1.html")).of("targets/t.html").get(0);

    assertEquals("../targets/t.html#x", view.href());
    assertEquals("../1-1.html", view.successors().get(0).href());
  }

  /** Readers may have saved the address of a page for a chapter that no longer has it. */
  @Test
  void addressOfAPageIsShownOnThePageThatHasItNow() {
    RetiredAddress page = retired("1-1.html");

    assertEquals(List.of(" 1-1.html"), addresses(views(Map.of("1-1.html", "新"), page), "1-1.html"));
    assertEquals(List.of(), addresses(views(Map.of(), page), "1-1.html"));
    assertEquals(List.of(), addresses(views(Map.of(), retired("1-2.html#p1")), "1-1.html"));
  }

  @Test
  void wholeReportHasTheFormerIdsOfItsTextAndChapters() {
    RetiredAddressViewFactory views =
        views(
            Map.of("1-9.html", "新"),
            retired("1-1.html#p2"),
            retired("1-1.html#p12s3"),
            retired("1-1.html#t-grain"),
            retired("1-8.html"),
            retired("1-9.html"),
            retired("results.html"),
            retired("results.html#g-grain"),
            retired("targets/t.html"),
            retired("terms.html#note-1"));

    assertEquals(
        List.of(
            "1-1-p2 1-1.html#p2",
            "1-1-p12s3 1-1.html#p12s3",
            "1-1-t-grain 1-1.html#t-grain",
            "c-1-8 1-8.html"),
        addresses(views, WHOLE));
    assertEquals("1-1.html#p2", views.of(WHOLE).get(0).href());
  }

  @Test
  void removedPagesAreThoseOfRetiredAddressesThatNoPageHas() {
    RetiredAddress chapter = retired("1-8.html", "1-1.html");
    RetiredAddressViewFactory views =
        views(Map.of(), retired("1-1.html#p2"), chapter, retired("1-7.html#p1"));

    assertEquals(
        List.of(
            chapter, new RetiredAddress("1-7.html", RetirementReason.REMOVED, "", List.of(), "")),
        views.gone(Set.of("1-1.html")));
  }

  @Test
  void addressesThatNoLaterVersionHasAreListed() {
    RetiredAddress other =
        new RetiredAddress("1-1.html#p3", RetirementReason.REMOVED, "2024-03-01", List.of(), "");
    RetiredAddressViewFactory views = views(Map.of(), retired("1-1.html#p2"), other);

    assertEquals(List.of(other), views.after("2024-03-01"));
    assertEquals(List.of(), views.after("2024-04-01"));
  }
}
