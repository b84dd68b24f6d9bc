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

class TextAddressUpdaterTest {

  private static final AddressRegistry REGISTRY = first(farming(GRAIN + CITIES, CLINICS + TOURISM));

  @Test
  void firstIdsFollowFromThePositions() {
    AddressRegistry registry =
        first(farming(GRAIN + CITIES, CLINICS), chapter("1-2", "教育", SCHOOLS));

    assertEquals(
        List.of(
            "1-1.html",
            "1-2.html",
            "1-1.html#p1",
            "1-1.html#p2",
            "1-2.html#p1",
            "1-1.html#p1s1",
            "1-1.html#p1s2",
            "1-1.html#p2s1",
            "1-2.html#p1s1"),
        registry.current());
    assertEquals(Map.of("1-1.html", "农业", "1-2.html", "教育"), registry.pages());
    assertEquals(List.of(), registry.retired());
  }

  @Test
  void newWordsGetIdsAfterTheHighestOfTheirParagraphOrChapter() {
    AddressRegistry registry =
        advance(REGISTRY, farming(SCHOOLS + GRAIN + CITIES, ROADS, CLINICS + TOURISM));

    assertEquals(
        List.of(
            "p1: p1s3 " + SCHOOLS + "p1s1 " + GRAIN + "p1s2 " + CITIES,
            "p3: p3s1 " + ROADS,
            "p2: p2s1 " + CLINICS + "p2s2 " + TOURISM),
        words(registry));
    assertEquals(List.of(), registry.retired());
  }

  @Test
  void movedWordsKeepTheirIdsWithinTheirChapter() {
    AddressRegistry registry = advance(REGISTRY, farming(TOURISM + CITIES + GRAIN, CLINICS));

    assertEquals(
        List.of("p1: p2s2 " + TOURISM + "p1s2 " + CITIES + "p1s1 " + GRAIN, "p2: p2s1 " + CLINICS),
        words(registry));
    assertEquals(List.of(), registry.retired());
  }

  @Test
  void idsOfRemovedWordsAreNotGivenToOthers() {
    AddressRegistry without = advance(REGISTRY, farming(GRAIN, CLINICS));
    AddressRegistry registry = advance(without, farming(GRAIN + ROADS, CLINICS));

    assertEquals(List.of("1-1.html#p1s2 REMOVED []", "1-1.html#p2s2 REMOVED []"), retired(without));
    assertEquals(
        List.of("p1: p1s1 " + GRAIN + "p1s3 " + ROADS, "p2: p2s1 " + CLINICS), words(registry));
  }

  @Test
  void restoredTextGetsItsAddressesAgain() {
    AddressRegistry without = advance(REGISTRY, farming(GRAIN + CITIES));
    AddressRegistry registry = advance(without, farming(GRAIN + CITIES, CLINICS + TOURISM));

    assertEquals(
        List.of("1-1.html#p2 REMOVED []", "1-1.html#p2s1 REMOVED []", "1-1.html#p2s2 REMOVED []"),
        retired(without));
    assertEquals(REGISTRY, registry);
  }

  @Test
  void textRestoredInAnotherParagraphDoesNotTakeItsId() {
    AddressRegistry without = advance(REGISTRY, farming(GRAIN, CLINICS + TOURISM));
    AddressRegistry registry = advance(without, farming(GRAIN, CITIES, CLINICS + TOURISM));

    assertEquals(
        List.of(
            "p1: p1s1 " + GRAIN, "p3: p1s2 " + CITIES, "p2: p2s1 " + CLINICS + "p2s2 " + TOURISM),
        words(registry));
    assertEquals(List.of(), registry.retired());
  }

  @Test
  void mergedParagraphLeadsToTheOneWithItsText() {
    AddressRegistry registry =
        advance(REGISTRY, farming(GRAIN + CITIES + CLINICS + TOURISM + ROADS));

    assertEquals(
        List.of(
            "p1: p1s1 "
                + GRAIN
                + "p1s2 "
                + CITIES
                + "p2s1 "
                + CLINICS
                + "p2s2 "
                + TOURISM
                + "p1s3 "
                + ROADS),
        words(registry));
    assertEquals(List.of("1-1.html#p2 MERGED [1-1.html#p1]"), retired(registry));
  }

  @Test
  void partWithMostCharactersKeepsTheIdOfASplitParagraph() {
    AddressRegistry before = first(farming(GRAIN + SCHOOLS));
    AddressRegistry registry = advance(before, farming(GRAIN, SCHOOLS));

    assertEquals(List.of("p2: p1s1 " + GRAIN, "p1: p1s2 " + SCHOOLS), words(registry));
    assertEquals(List.of(), registry.retired());
    assertEquals(
        List.of(
            new RetiredAddress(
                "1-1.html#p1",
                RetirementReason.SPLIT,
                "",
                List.of("1-1.html#p1", "1-1.html#p2"),
                "")),
        SplitParagraphFinder.between(
            before.sentencesByParagraph(), registry.sentencesByParagraph()));
  }

  @Test
  void unchangedOrRemovedParagraphIsNotSplit() {
    AddressRegistry registry = advance(REGISTRY, farming(GRAIN + ROADS + CITIES + CLINICS));

    assertEquals(
        List.of(),
        SplitParagraphFinder.between(
            REGISTRY.sentencesByParagraph(), registry.sentencesByParagraph()));
  }

  @Test
  void otherPagesThanChaptersKeepTheirAddresses() {
    AddressRegistry before =
        new AddressRegistry(
            REGISTRY.paragraphs(),
            Map.of("1-1.html", "农业", "targets/grain.html", "粮食产量"),
            List.of());

    assertEquals(
        Map.of("1-1.html", "三农", "targets/grain.html", "粮食产量"),
        advance(before, chapter("1-1", "三农", GRAIN + CITIES, CLINICS + TOURISM)).pages());
  }

  @Test
  void successorThatIsRetiredItselfIsReplacedByItsOwn() {
    AddressRegistry before =
        first(farming(GRAIN, ROADS), chapter("1-2", "教育", SCHOOLS), chapter("1-3", "医疗", CLINICS));
    AddressRegistry once =
        advance(
            before,
            farming(GRAIN),
            chapter("1-2", "教育", SCHOOLS, ROADS),
            chapter("1-3", "医疗", CLINICS));
    AddressRegistry twice =
        advance(
            once,
            farming(GRAIN),
            chapter("1-2", "教育", SCHOOLS),
            chapter("1-3", "医疗", CLINICS, ROADS));

    assertEquals(
        List.of(
            "1-1.html#p2 MOVED [1-3.html#p2]",
            "1-1.html#p2s1 MOVED [1-3.html#p2s1]",
            "1-2.html#p2 MOVED [1-3.html#p2]",
            "1-2.html#p2s1 MOVED [1-3.html#p2s1]"),
        retired(twice));
  }
}
