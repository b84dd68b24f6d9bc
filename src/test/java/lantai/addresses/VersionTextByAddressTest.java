package lantai.addresses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VersionTextByAddressTest {

  private static final VersionTextByAddress OLDER = version("v1", "稳就业。");
  private static final VersionTextByAddress LATEST = version("v2", "稳住就业。");

  @Test
  void addressHasTextOrANameExceptThatOfAParagraph() {
    assertEquals("稳就业。", OLDER.words("1-1.html#p1s1"));
    assertEquals("", OLDER.words("1-1.html#p1"));
    assertEquals("农业", OLDER.words("1-1.html"));
    assertNull(OLDER.words("1-1.html#p1s2"));
  }

  @Test
  void retiredAddressShowsTheWordsOfTheLatestVersionThatHasIt() {
    assertEquals(
        List.of(retired("1-1.html#p1s1", "v2", "稳住就业。")),
        complete(retired("1-1.html#p1s1", "", "保就业。")));
  }

  @Test
  void addressThatTheLatestVersionLacksShowsTheWordsOfAnOlderOne() {
    AddressRegistry registry =
        new AddressRegistry(List.of(), Map.of(), List.of(retired("1-1.html#p1s1", "", "")));
    VersionTextByAddress lacking = VersionTextByAddress.of("v2", AddressRegistry.EMPTY);

    assertEquals(
        List.of(retired("1-1.html#p1s1", "v1", "稳就业。")),
        VersionTextByAddress.complete(registry, List.of(OLDER, lacking), Map.of()).retired());
  }

  @Test
  void wordsThatNoVersionHasAreNotShown() {
    assertEquals(
        List.of(retired("1-1.html#p7s1", "", "")), complete(retired("1-1.html#p7s1", "", "保就业。")));
  }

  @Test
  void textOfAnAddressThatWasCompletedBeforeIsKept() {
    RetiredAddress complete = retired("1-1.html#p1s1", "v1", "稳就业。");

    assertEquals(List.of(complete), complete(complete));
  }

  /** The chapter 1-1 became 1-2, and the latest version already has another one as 1-1. */
  @Test
  void chapterThatANewOneReplacedShowsTheTitleThatItHadItself() {
    RetiredAddress before = retired("1-1.html", "v1", "工业");
    AddressRegistry replaced =
        new AddressRegistry(
            List.of(paragraph("保住就业。")), Map.of(), List.of(retired("1-1.html", "", "工业")));
    AddressRegistry moved =
        new AddressRegistry(List.of(), Map.of(), List.of(retired("1-1.html", "", "农业")));
    List<VersionTextByAddress> versions = List.of(OLDER, LATEST);

    assertEquals(
        List.of(before),
        VersionTextByAddress.complete(replaced, versions, Map.of("1-1.html", before)).retired());
    assertEquals(
        List.of(retired("1-1.html", "v2", "农业")),
        VersionTextByAddress.complete(moved, versions, Map.of("1-1.html", before)).retired(),
        "the new one moved, too");
  }

  @Test
  void addressThatWasRetiredUnpublishedStaysWithoutWords() {
    RetiredAddress unpublished = retired("1-1.html", "", "");
    AddressRegistry registry =
        new AddressRegistry(List.of(paragraph("保住就业。")), Map.of(), List.of(unpublished));

    assertEquals(
        List.of(unpublished),
        VersionTextByAddress.complete(
                registry, List.of(OLDER, LATEST), Map.of("1-1.html", unpublished))
            .retired());
  }

  @Test
  void latestOfNoVersionsHasNoWords() {
    assertEquals(VersionTextByAddress.NONE, AddressHistory.NONE.latest());
    assertEquals(
        LATEST, new AddressHistory(List.of(OLDER, LATEST), "", AddressRegistry.EMPTY).latest());
  }

  private static List<RetiredAddress> complete(RetiredAddress retired) {
    AddressRegistry registry = new AddressRegistry(List.of(), Map.of(), List.of(retired));
    return VersionTextByAddress.complete(registry, List.of(OLDER, LATEST), Map.of()).retired();
  }

  private static RetiredAddress retired(String address, String last, String text) {
    return new RetiredAddress(address, RetirementReason.REMOVED, last, List.of(), text);
  }

  private static VersionTextByAddress version(String label, String sentence) {
    return VersionTextByAddress.of(
        label,
        new AddressRegistry(List.of(paragraph(sentence)), Map.of("1-1.html", "农业"), List.of()));
  }

  private static ParagraphEntry paragraph(String sentence) {
    return new ParagraphEntry("1-1", "p1", List.of(new SentenceEntry("p1s1", sentence)));
  }
}
