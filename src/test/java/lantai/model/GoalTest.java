package lantai.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import lantai.diagnostics.Located;
import lantai.model.Goal.GoalKind;
import lantai.model.Goal.PrintedWords;
import lantai.model.table.RecordBuilder;
import org.junit.jupiter.api.Test;

class GoalTest {

  private final Report report =
      ReportBuilder.of("甲")
          .city("c", "甲", "南昌")
          .livelihood("l", 7, "乙")
          .project("p", "甲", "开工")
          .commitment("m", "甲", "重点", Bound.COMPLETE, "确保")
          .result("r", "甲", "5", "%", null, "增长")
          .target("t", "甲", null, "5", "%", Bound.AT_LEAST, "力争")
          .report();

  private Goal goal(String id) {
    return report.goal(new GoalId(id)).orElseThrow();
  }

  @Test
  void kindIsThatOfTheTable() {
    assertEquals(
        List.of(
            GoalKind.TARGET,
            GoalKind.RESULT,
            GoalKind.COMMITMENT,
            GoalKind.PROJECT,
            GoalKind.LIVELIHOOD,
            GoalKind.CITY),
        report.goals().stream().map(Goal::kind).toList());
  }

  @Test
  void kindSaysWhereItsGoalsAreListedAndFound() {
    assertEquals("commitments.html", GoalKind.COMMITMENT.page());
    assertEquals("cities.html", GoalKind.CITY.page());
    assertEquals(true, GoalKind.TARGET.isSearched());
    assertEquals(false, GoalKind.RESULT.isSearched());
  }

  @Test
  void nameIsThatOfTheIndicatorOrTheWordsOfTheReport() {
    assertEquals("指标t", goal("t").name());
    assertEquals("南昌", goal("c").name());
    assertEquals("乙", goal("l").name());
  }

  @Test
  void printedWordsAreLookedForInQuoteOrSentence() {
    assertEquals("力争", goal("t").printedWords().modality().value());
    assertEquals("确保", goal("m").printedWords().modality().value());
    assertEquals("增长", goal("r").printedWords().inQuote().get(0).value());
    assertEquals("南昌", goal("c").printedWords().inQuote().get(0).value());
    assertEquals("开工", goal("p").printedWords().inSentence().value());
    assertEquals(PrintedWords.NONE, goal("l").printedWords());
  }

  @Test
  void figureOfCommitmentIsItsBoundAlone() {
    Figure figure = goal("m").figure();

    assertEquals(Bound.COMPLETE, figure.bound().value());
    assertNull(figure.value());
    assertNull(goal("p").figure());
  }

  @Test
  void boundThatIsNotGivenIsNoneAtThePlaceOfTheValue() {
    Located<Bound> bound = goal("r").figure().bound();

    assertEquals(new Located<>(Bound.NONE, goal("r").figure().value().place()), bound);
    assertEquals("5", goal("r").figure().value().value());
  }

  @Test
  void undertakingIsCitedFromTheNotes() {
    LivelihoodItem item = report.goals(LivelihoodItem.class).get(0);
    Located<String> focus = new Located<>("丙", ReportBuilder.PLACE);

    assertEquals(new Located<>(ChapterId.NOTES, item.place()), item.citation().chapter());
    assertEquals(item.text(), item.citation().focus());
    LivelihoodItem focused = RecordBuilder.from(item).with("focus", focus).build();
    assertEquals(focus, focused.citation().focus());
    assertEquals(item.quote(), focused.citation().quote());
  }

  @Test
  void cityIsCitedForItsRole() {
    City city = report.goals(City.class).get(0);

    assertEquals(new Citation(city.chapter(), city.quote(), city.role()), city.citation());
  }

  @Test
  void stageIsWrittenInChinese() {
    assertEquals("开工", ProjectStage.STARTED.word());
    assertEquals("开工建设", ProjectStage.STARTED.label());
  }
}
