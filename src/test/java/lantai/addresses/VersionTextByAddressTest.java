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
        VersionTextByAddress.complete(registry, List.of(OLDER, lacking)).retired());
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

  @Test
  void latestOfNoVersionsHasNoWords() {
    assertEquals(VersionTextByAddress.NONE, AddressHistory.NONE.latest());
    assertEquals(
        LATEST, new AddressHistory(List.of(OLDER, LATEST), "", AddressRegistry.EMPTY).latest());
  }

  private static List<RetiredAddress> complete(RetiredAddress retired) {
    AddressRegistry registry = new AddressRegistry(List.of(), Map.of(), List.of(retired));
    return VersionTextByAddress.complete(registry, List.of(OLDER, LATEST)).retired();
  }

  private static RetiredAddress retired(String address, String last, String text) {
    return new RetiredAddress(address, RetirementReason.REMOVED, last, List.of(), text);
  }

  private static VersionTextByAddress version(String label, String sentence) {
    List<SentenceEntry> sentences = List.of(new SentenceEntry("p1s1", sentence));
    return VersionTextByAddress.of(
        label,
        new AddressRegistry(
            List.of(new ParagraphEntry("1-1", "p1", sentences)),
            Map.of("1-1.html", "农业"),
            List.of()));
  }
}
