package lantai.importer.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import lantai.model.ReportRow;
import lantai.model.Result;
import lantai.model.Target;
import org.junit.jupiter.api.Test;

class RowIdAssignerTest {

  private static final String LONG = "在岗职工平均工资和城镇居民人均可支配收入以及各项存款余额";

  @Test
  void idIsThePinyinOfTheNameAndForAResultThePreviousYear() {
    assertEquals(List.of("cai-zheng-shou-ru"), ids(2031, proposal("财政收入", true)));
    assertEquals(List.of("cai-zheng-shou-ru-2030"), ids(2031, proposal("财政收入", false)));
    assertEquals(List.of("cai-zheng-shou-ru-result"), ids(0, proposal("财政收入", false)));
    assertEquals(List.of("row"), ids(0, proposal("，", true)));
  }

  @Test
  void equalIdsGetTheNextFreeNumber() {
    assertEquals(
        List.of("cha-ye-2", "cha-ye", "cha-ye-3", "cha-ye-4"),
        ids(
            2031,
            proposal("茶叶 2", true),
            proposal("茶叶", true),
            proposal("茶叶", true),
            proposal("茶叶", true)));
  }

  @Test
  void longIdEndsWithAWholeSyllable() {
    assertEquals(
        List.of("zai-gang-zhi-gong-ping-jun-gong-zi-he-cheng-zhen-ju-min-ren"),
        ids(2031, proposal(LONG, true)));
    String sixty = "a".repeat(57) + "-bc";
    assertEquals(List.of(sixty), ids(2031, proposal(sixty, true)));
    assertEquals(List.of("a".repeat(57)), ids(2031, proposal(sixty + "d", true)));
  }

  @Test
  void linesOfPlacesAreIndexesOfRows() {
    List<ReportRow> goals =
        RowIdAssigner.of(List.of(proposal("甲乙", false), proposal("丙丁", true)), 2031, List.of());

    assertEquals(List.of(1, 2), goals.stream().map(goal -> goal.place().line()).toList());
    assertEquals(
        List.of(Result.class, Target.class), goals.stream().map(Object::getClass).toList());
  }

  private static RowProposal proposal(String name, boolean target) {
    PassagePeriod passage = new PassagePeriod(target, false, null, false, 2031);
    RowProposal any =
        new RowProposer(DraftTexts.of("财政收入增长5%。"), offset -> passage).propose().get(0);
    return new RowProposal(passage, any.figure(), any.meaning().named(name), any.quote());
  }

  private static List<String> ids(int year, RowProposal... proposals) {
    return RowIdAssigner.of(Stream.of(proposals).toList(), year, List.of()).stream()
        .map(goal -> goal.id().value())
        .toList();
  }
}
