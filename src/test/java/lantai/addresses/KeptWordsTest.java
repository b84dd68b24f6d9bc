package lantai.addresses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeptWordsTest {

  private static final KeptWords OLDER = version("v1", "稳就业。");
  private static final KeptWords LATEST = version("v2", "稳住就业。");

  @Test
  void addressHasWordsOrANameAndThatOfAParagraphHasNone() {
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
    AddressBook book =
        new AddressBook(List.of(), Map.of(), List.of(retired("1-1.html#p1s1", "", "")));
    KeptWords lacking = KeptWords.of("v2", AddressBook.EMPTY);

    assertEquals(
        List.of(retired("1-1.html#p1s1", "v1", "稳就业。")),
        KeptWords.complete(book, List.of(OLDER, lacking)).retired());
  }

  @Test
  void wordsThatNoVersionHasAreNotShown() {
    assertEquals(
        List.of(retired("1-1.html#p7s1", "", "")), complete(retired("1-1.html#p7s1", "", "保就业。")));
  }

  @Test
  void wordsOfAnAddressThatWasCompletedBeforeStay() {
    RetiredAddress complete = retired("1-1.html#p1s1", "v1", "稳就业。");

    assertEquals(List.of(complete), complete(complete));
  }

  @Test
  void latestOfNoVersionsHasNoWords() {
    assertEquals(KeptWords.NONE, KeptAddresses.NONE.latest());
    assertEquals(LATEST, new KeptAddresses(List.of(OLDER, LATEST), "", AddressBook.EMPTY).latest());
  }

  private static List<RetiredAddress> complete(RetiredAddress retired) {
    AddressBook book = new AddressBook(List.of(), Map.of(), List.of(retired));
    return KeptWords.complete(book, List.of(OLDER, LATEST)).retired();
  }

  private static RetiredAddress retired(String address, String last, String text) {
    return new RetiredAddress(address, RetirementReason.REMOVED, last, List.of(), text);
  }

  private static KeptWords version(String label, String sentence) {
    List<SentenceEntry> sentences = List.of(new SentenceEntry("p1s1", sentence));
    return KeptWords.of(
        label,
        new AddressBook(
            List.of(new ParagraphEntry("1-1", "p1", sentences)),
            Map.of("1-1.html", "农业"),
            List.of()));
  }
}
