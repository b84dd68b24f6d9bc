package lantai.addresses;

import static lantai.addresses.AdvancedText.CITIES;
import static lantai.addresses.AdvancedText.CLINICS;
import static lantai.addresses.AdvancedText.GRAIN;
import static lantai.addresses.AdvancedText.ROADS;
import static lantai.addresses.AdvancedText.SCHOOLS;
import static lantai.addresses.AdvancedText.TOURISM;
import static lantai.addresses.AdvancedText.advance;
import static lantai.addresses.AdvancedText.chapter;
import static lantai.addresses.AdvancedText.farming;
import static lantai.addresses.AdvancedText.first;
import static lantai.addresses.AdvancedText.retired;
import static lantai.addresses.AdvancedText.words;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChapterAlignmentTest {

  private static final AddressRegistry REGISTRY = first(farming(GRAIN + CITIES, CLINICS + TOURISM));

  @Test
  void wordsInAnotherChapterHaveNewAddressesThere() {
    AddressRegistry before = first(farming(GRAIN, ROADS), chapter("1-2", "教育", SCHOOLS));
    AddressRegistry registry =
        advance(before, farming(GRAIN), chapter("1-2", "教育", SCHOOLS, ROADS));

    assertEquals(
        List.of("p1: p1s1 " + GRAIN, "p1: p1s1 " + SCHOOLS, "p2: p2s1 " + ROADS), words(registry));
    assertEquals(
        List.of("1-1.html#p2 MOVED [1-2.html#p2]", "1-1.html#p2s1 MOVED [1-2.html#p2s1]"),
        retired(registry));
  }

  @Test
  void idThatIsTakenInTheOtherChapterIsReplaced() {
    AddressRegistry before = first(farming(GRAIN, ROADS), chapter("1-2", "教育", SCHOOLS, CLINICS));
    AddressRegistry registry =
        advance(before, farming(GRAIN), chapter("1-2", "教育", SCHOOLS, CLINICS, ROADS));

    assertEquals(
        List.of("1-1.html#p2 MOVED [1-2.html#p3]", "1-1.html#p2s1 MOVED [1-2.html#p3s1]"),
        retired(registry));
  }

  @Test
  void rewordedSentenceIsFoundInAnotherChapterIfItIsMoreSimilarThanInItsOwn() {
    AddressRegistry before = first(farming(GRAIN, ROADS), chapter("1-2", "教育", SCHOOLS));
    AddressRegistry similar =
        advance(before, farming(GRAIN), chapter("1-2", "教育", SCHOOLS, "农村公路改造全部完成，班车通到每个村。"));
    AddressRegistry lessSimilar =
        advance(before, farming(GRAIN), chapter("1-2", "教育", SCHOOLS, "农村公路改造如期完成，大巴开进了每个村。"));

    assertEquals("1-1.html#p2s1 MOVED [1-2.html#p2s1]", retired(similar).get(1));
    assertEquals("1-1.html#p2s1 REMOVED []", retired(lessSimilar).get(1));
  }

  @Test
  void chapterWithAnotherIdIsKnownByItsTitle() {
    AddressRegistry registry = advance(REGISTRY, chapter("2-1", "农业", ROADS));

    assertEquals("1-1.html RENAMED [2-1.html]", retired(registry).get(0));
  }

  @Test
  void chapterWithAnotherIdAndTitleIsRecognisedByItsText() {
    AddressRegistry registry =
        advance(REGISTRY, chapter("2-1", "三农", GRAIN + CITIES, CLINICS + TOURISM));

    assertEquals(
        List.of(
            "1-1.html RENAMED [2-1.html]",
            "1-1.html#p1 RENAMED [2-1.html#p1]",
            "1-1.html#p1s1 RENAMED [2-1.html#p1s1]",
            "1-1.html#p1s2 RENAMED [2-1.html#p1s2]",
            "1-1.html#p2 RENAMED [2-1.html#p2]",
            "1-1.html#p2s1 RENAMED [2-1.html#p2s1]",
            "1-1.html#p2s2 RENAMED [2-1.html#p2s2]"),
        retired(registry));
    assertEquals(Map.of("2-1.html", "三农"), registry.pages());
  }

  @Test
  void manyEqualWordsWeighMoreThanTheTitle() {
    AddressRegistry registry =
        advance(
            first(farming(SCHOOLS + ROADS)), chapter("1-2", "教育", SCHOOLS + ROADS), farming(GRAIN));

    assertEquals(
        List.of("1-1.html#p1 RENAMED [1-2.html#p1]"),
        retired(registry).stream().filter(each -> each.contains("p1 ")).toList());
  }

  @Test
  void titleWeighsMoreThanFewEqualWords() {
    AddressRegistry registry =
        advance(first(farming("第一。" + ROADS)), chapter("1-2", "教育", "第一。"), farming(GRAIN));

    assertEquals(
        List.of("1-1.html#p1 MOVED [1-2.html#p1]", "1-1.html#p1s1 MOVED [1-2.html#p1s1]"),
        retired(registry).subList(0, 2));
  }

  @Test
  void removedChapterHasNoSuccessor() {
    AddressRegistry before = first(farming(GRAIN), chapter("1-2", "教育", SCHOOLS));
    AddressRegistry registry = advance(before, farming(GRAIN));

    assertEquals(
        List.of("1-2.html REMOVED []", "1-2.html#p1 REMOVED []", "1-2.html#p1s1 REMOVED []"),
        retired(registry));
    assertEquals(Map.of("1-1.html", "农业"), registry.pages());
  }

  @Test
  void chapterWithOtherTitleAndWordsIsAnother() {
    AddressRegistry registry = advance(first(farming(GRAIN)), chapter("1-2", "教育", SCHOOLS));

    assertEquals("1-1.html REMOVED []", retired(registry).get(0));
  }

  @Test
  void chapterWithTheSameIdIsTheSameThoughAllIsReworded() {
    AddressRegistry registry =
        advance(first(farming(GRAIN)), chapter("1-1", "三农", "粮食产量和油料面积都稳定。"));

    assertEquals(List.of("1-1.html#p1s1 REWORDED [1-1.html#p1s2]"), retired(registry));
  }

  @Test
  void sameIdDecidesBetweenChaptersWithTheSameTitle() {
    AddressRegistry registry =
        advance(first(farming(GRAIN)), chapter("1-0", "农业", SCHOOLS), farming(ROADS));

    assertEquals(List.of("1-1.html#p1 REMOVED []", "1-1.html#p1s1 REMOVED []"), retired(registry));
  }

  @Test
  void sentenceThatIsRepeatedCountsAsOftenAsItWasThere() {
    AddressRegistry before = first(chapter("1-1", "农业农村", GRAIN));
    AddressRegistry registry =
        advance(before, chapter("1-2", "教育", GRAIN + GRAIN), chapter("1-3", "农业农村", ROADS));

    assertEquals("1-1.html RENAMED [1-3.html]", retired(registry).get(0));
  }

  @Test
  void idThatIsGivenToAnotherChapterIsNotRetired() {
    AddressRegistry before = first(farming(GRAIN), chapter("1-2", "教育", SCHOOLS));
    AddressRegistry registry = advance(before, chapter("1-1", "教育", SCHOOLS));

    assertEquals(
        List.of("1-2.html RENAMED [1-1.html]"),
        retired(registry).stream().filter(each -> !each.contains("#p")).toList());
  }
}
