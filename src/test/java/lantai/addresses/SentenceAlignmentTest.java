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
import org.junit.jupiter.api.Test;

class SentenceAlignmentTest {

  private static final AddressRegistry REGISTRY = first(farming(GRAIN + CITIES, CLINICS + TOURISM));

  @Test
  void equalSentencesAreKeptApartByTheirOrder() {
    AddressRegistry registry = first(farming(GRAIN + CITIES + GRAIN + TOURISM + GRAIN));

    assertEquals(
        List.of("p1: p1s1 " + GRAIN + "p1s3 " + GRAIN + "p1s4 " + TOURISM + "p1s5 " + GRAIN),
        words(advance(registry, farming(GRAIN + GRAIN + TOURISM + GRAIN))));
  }

  @Test
  void otherWordingKeepsItsId() {
    String reworded = "粮食产量持续稳定增长。";
    AddressRegistry registry = advance(REGISTRY, farming(reworded + CITIES, CLINICS + TOURISM));

    assertEquals("p1: p1s1 " + reworded + "p1s2 " + CITIES, words(registry).get(0));
    assertEquals(List.of(), registry.retired());
  }

  @Test
  void mostSimilarWordingKeepsTheId() {
    String near = "粮食产量持续稳定增长。";
    String far = "粮食产量今年持续稳定增长。";
    AddressRegistry registry = advance(REGISTRY, farming(far + near + CITIES, CLINICS + TOURISM));

    assertEquals("p1: p1s3 " + far + "p1s1 " + near + "p1s2 " + CITIES, words(registry).get(0));
  }

  @Test
  void relatedWordsThatAreNotSimilarAreASuccessor() {
    AddressRegistry registry =
        advance(REGISTRY, farming(CITIES, CLINICS + TOURISM + "粮食产量和油料面积都稳定。"));

    assertEquals(List.of("1-1.html#p1s1 REWORDED [1-1.html#p2s3]"), retired(registry));
  }

  @Test
  void splitSentenceLeadsToItsParts() {
    AddressRegistry registry = advance(first(farming(SCHOOLS)), farming("新建学校二十八所。新增学位三万个。"));

    assertEquals(List.of("p1: p1s2 新建学校二十八所。p1s3 新增学位三万个。"), words(registry));
    assertEquals(List.of("1-1.html#p1s1 SPLIT [1-1.html#p1s2, 1-1.html#p1s3]"), retired(registry));
  }

  @Test
  void longestOfMergedSentencesGivesItsIdToTheWhole() {
    AddressRegistry before = first(farming("新建学校二十八所。新增公办学位三万个。"));
    AddressRegistry registry = advance(before, farming("新建学校二十八所，新增公办学位三万个。"));

    assertEquals(List.of("p1: p1s2 新建学校二十八所，新增公办学位三万个。"), words(registry));
    assertEquals(List.of("1-1.html#p1s1 MERGED [1-1.html#p1s2]"), retired(registry));
  }

  @Test
  void firstOfEquallyLongMergedSentencesGivesItsIdToTheWhole() {
    AddressRegistry before = first(farming("新建学校二十八所。新增学位三十万个。"));

    assertEquals(
        List.of("p1: p1s1 新建学校二十八所，新增学位三十万个。"),
        words(advance(before, farming("新建学校二十八所，新增学位三十万个。"))));
  }

  @Test
  void partsThatAreASmallShareOfASentenceAreNotTheWhole() {
    String whole = "新建学校，新增学位，同时提高教师待遇，扩大免费午餐范围，改善偏远地区办学条件。";
    AddressRegistry registry =
        advance(first(farming(GRAIN + whole)), farming(GRAIN + "新建学校。新增学位。"));

    assertEquals(List.of("1-1.html#p1s2 REMOVED []"), retired(registry));
  }

  @Test
  void sentenceThatIsNowWithinAnotherLeadsToIt() {
    String longer = "城市更新加快推进，" + ROADS;
    AddressRegistry registry = advance(first(farming(CITIES + ROADS)), farming(longer));

    assertEquals(List.of("p1: p1s2 " + longer), words(registry));
    assertEquals(List.of("1-1.html#p1s1 MERGED [1-1.html#p1s2]"), retired(registry));
  }

  @Test
  void equalSentencesAfterARemovedOneKeepTheirIds() {
    AddressRegistry registry = first(farming(GRAIN + CITIES + GRAIN + TOURISM));

    assertEquals(
        List.of("p1: p1s2 " + CITIES + "p1s3 " + GRAIN + "p1s4 " + TOURISM),
        words(advance(registry, farming(CITIES + GRAIN + TOURISM))));
  }

  @Test
  void equalSentencesBetweenChangedOnesKeepTheirIds() {
    AddressRegistry registry = first(farming(SCHOOLS + GRAIN + CITIES + GRAIN + ROADS));

    assertEquals(
        List.of("p1: p1s6 " + CLINICS + "p1s3 " + CITIES + "p1s4 " + GRAIN + "p1s7 " + TOURISM),
        words(advance(registry, farming(CLINICS + CITIES + GRAIN + TOURISM))));
  }

  @Test
  void equalSentenceInTheChapterIsPreferredToAnEarlierOne() {
    AddressRegistry before = first(farming(GRAIN), chapter("1-2", "教育", SCHOOLS + ROADS + CLINICS));
    AddressRegistry registry =
        advance(before, farming(GRAIN + SCHOOLS), chapter("1-2", "教育", ROADS + CLINICS + SCHOOLS));

    assertEquals(
        List.of(
            "p1: p1s1 " + GRAIN + "p1s2 " + SCHOOLS,
            "p1: p1s2 " + ROADS + "p1s3 " + CLINICS + "p1s1 " + SCHOOLS),
        words(registry));
    assertEquals(List.of(), registry.retired());
  }

  @Test
  void sentenceThatIsPrintedInAnotherChapterIsNotMerged() {
    AddressRegistry before = first(farming("新建学校二十八所。新增公办学位三万个。"), chapter("1-2", "教育", ROADS));
    AddressRegistry registry =
        advance(before, farming("新建学校二十八所，新增公办学位三万个。"), chapter("1-2", "教育", ROADS + "新建学校二十八所。"));

    assertEquals(List.of("1-1.html#p1s1 MOVED [1-2.html#p1s2]"), retired(registry));
  }

  @Test
  void partOfASplitSentenceIsNotARewordingOfTheNext() {
    AddressRegistry before = first(farming(SCHOOLS + "新建学校三十八所。"));
    AddressRegistry registry = advance(before, farming("新建学校二十八所。新增学位三万个。"));

    assertEquals(
        List.of(
            "1-1.html#p1s1 SPLIT [1-1.html#p1s3, 1-1.html#p1s4]",
            "1-1.html#p1s2 REWORDED [1-1.html#p1s3]"),
        retired(registry));
  }

  @Test
  void earlierSentenceIsNotAPart() {
    AddressRegistry before = first(farming("新建学校二十八所。" + SCHOOLS));
    AddressRegistry registry = advance(before, farming("新建学校二十八所。新增学位三万个。"));

    assertEquals(List.of("p1: p1s1 新建学校二十八所。p1s2 新增学位三万个。"), words(registry));
    assertEquals(List.of(), registry.retired());
  }

  @Test
  void partsAreInTheChapterOfTheWhole() {
    AddressRegistry split =
        advance(
            first(farming(SCHOOLS), chapter("1-2", "教育", ROADS)),
            farming("新建学校二十八所。"),
            chapter("1-2", "教育", ROADS + "新增学位三万个。"));
    AddressRegistry merged =
        advance(
            first(farming("新建学校二十八所。"), chapter("1-2", "教育", ROADS + "新增学位三万个。")),
            farming(SCHOOLS),
            chapter("1-2", "教育", ROADS));

    assertEquals("p1: p1s1 新建学校二十八所。", words(split).get(0));
    assertEquals("p1: p1s1 " + SCHOOLS, words(merged).get(0));
    assertEquals(List.of("1-2.html#p1s2 REMOVED []"), retired(merged));
  }

  @Test
  void mergedSentenceIsNotReworded() {
    AddressRegistry before = first(farming("新建学校二十八所。新增公办学位三万个。"));
    AddressRegistry registry = advance(before, farming("新建学校二十八所，新增公办学位三万个。新建学校三十八所。"));

    assertEquals(List.of("p1: p1s2 新建学校二十八所，新增公办学位三万个。p1s3 新建学校三十八所。"), words(registry));
    assertEquals(List.of("1-1.html#p1s1 MERGED [1-1.html#p1s2]"), retired(registry));
  }

  @Test
  void firstOfEquallySimilarSentencesKeepsItsId() {
    AddressRegistry before = first(farming("新建学校二十八所。新建学校三十八所。"));

    assertEquals(List.of("p1: p1s1 新建学校四十八所。"), words(advance(before, farming("新建学校四十八所。"))));
  }
}
