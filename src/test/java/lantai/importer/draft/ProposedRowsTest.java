package lantai.importer.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import lantai.model.ReportRow;
import lantai.model.Result;
import lantai.model.Target;
import org.junit.jupiter.api.Test;

class ProposedRowsTest {

  private static final String LONG = "在岗职工平均工资和城镇居民人均可支配收入以及各项存款余额";

  @Test
  void idIsThePinyinOfTheNameAndOfAResultTheYearBefore() {
    assertEquals(List.of("cai-zheng-shou-ru"), ids(2031, proposal("财政收入", Tense.FUTURE)));
    assertEquals(List.of("cai-zheng-shou-ru-2030"), ids(2031, proposal("财政收入", Tense.PAST)));
    assertEquals(List.of("cai-zheng-shou-ru-result"), ids(0, proposal("财政收入", Tense.PAST)));
    assertEquals(List.of("row"), ids(0, proposal("，", Tense.FUTURE)));
  }

  @Test
  void equalIdsAreNumberedPastThoseInUse() {
    assertEquals(
        List.of("cha-ye-2", "cha-ye", "cha-ye-3", "cha-ye-4"),
        ids(
            2031,
            proposal("茶叶 2", Tense.FUTURE),
            proposal("茶叶", Tense.FUTURE),
            proposal("茶叶", Tense.FUTURE),
            proposal("茶叶", Tense.FUTURE)));
  }

  @Test
  void longIdEndsWithAWholeSyllable() {
    assertEquals(
        List.of("zai-gang-zhi-gong-ping-jun-gong-zi-he-cheng-zhen-ju-min-ren"),
        ids(2031, proposal(LONG, Tense.FUTURE)));
    String sixty = "a".repeat(57) + "-bc";
    assertEquals(List.of(sixty), ids(2031, proposal(sixty, Tense.FUTURE)));
    assertEquals(List.of("a".repeat(57)), ids(2031, proposal(sixty + "d", Tense.FUTURE)));
  }

  @Test
  void rowsHaveThePlaceOfTheirIndex() {
    List<ReportRow> rows =
        ProposedRows.of(List.of(proposal("甲乙", Tense.PAST), proposal("丙丁", Tense.FUTURE)), 2031);

    assertEquals(List.of(1, 2), rows.stream().map(row -> row.place().line()).toList());
    assertEquals(List.of(Result.class, Target.class), rows.stream().map(Object::getClass).toList());
  }

  private static RowProposal proposal(String name, Tense tense) {
    RowProposal any = new RowProposer(TenseTest.text("财政收入增长5%。"), tense).propose().get(0);
    return new RowProposal(
        any.target(), any.figure(), any.indicator().withName(name), any.quote(), null, null);
  }

  private static List<String> ids(int year, RowProposal... proposals) {
    return ProposedRows.of(Stream.of(proposals).toList(), year).stream()
        .map(row -> row.id().value())
        .toList();
  }
}
