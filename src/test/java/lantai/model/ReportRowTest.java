package lantai.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import lantai.diagnostics.Located;
import lantai.model.ReportRow.PrintedWords;
import lantai.model.ReportRow.RowKind;
import lantai.model.table.RecordBuilder;
import org.junit.jupiter.api.Test;

class ReportRowTest {

  private final Report report =
      ReportBuilder.of("甲")
          .city("c", "甲", "南昌")
          .livelihood("l", 7, "乙")
          .project("p", "甲", "开工")
          .commitment("m", "甲", "重点", Bound.COMPLETE, "确保")
          .result("r", "甲", "5", "%", null, "增长")
          .target("t", "甲", null, "5", "%", Bound.AT_LEAST, "力争")
          .report();

  private ReportRow row(String id) {
    return report.row(new RowId(id)).orElseThrow();
  }

  @Test
  void kindIsThatOfTheTable() {
    assertEquals(
        List.of(
            RowKind.TARGET,
            RowKind.RESULT,
            RowKind.COMMITMENT,
            RowKind.PROJECT,
            RowKind.LIVELIHOOD,
            RowKind.CITY),
        report.rows().stream().map(ReportRow::kind).toList());
  }

  @Test
  void kindSaysWhetherItsRowsAreSearched() {
    assertEquals(true, RowKind.TARGET.isSearched());
    assertEquals(false, RowKind.RESULT.isSearched());
  }

  @Test
  void nameIsThatOfTheIndicatorOrTheWordsOfTheReport() {
    assertEquals("指标t", row("t").name());
    assertEquals("南昌", row("c").name());
    assertEquals("乙", row("l").name());
  }

  @Test
  void printedWordsAreLookedForInQuoteOrSentence() {
    assertEquals("力争", row("t").printedWords().modality().value());
    assertEquals("确保", row("m").printedWords().modality().value());
    assertEquals("增长", row("r").printedWords().inQuote().get(0).value());
    assertEquals("南昌", row("c").printedWords().inQuote().get(0).value());
    assertEquals("开工", row("p").printedWords().inSentence().value());
    assertEquals(PrintedWords.NONE, row("l").printedWords());
  }

  @Test
  void figureOfCommitmentIsItsBoundAlone() {
    Figure figure = row("m").figure();

    assertEquals(Bound.COMPLETE, figure.bound().value());
    assertNull(figure.value());
    assertNull(row("p").figure());
  }

  @Test
  void boundThatIsNotGivenIsNoneAtThePlaceOfTheValue() {
    Located<Bound> bound = row("r").figure().bound();

    assertEquals(new Located<>(Bound.NONE, row("r").figure().value().place()), bound);
    assertEquals("5", row("r").figure().value().value());
  }

  @Test
  void undertakingIsCitedFromTheNotes() {
    LivelihoodItem item = report.rows(LivelihoodItem.class).get(0);
    Located<String> focus = new Located<>("丙", ReportBuilder.PLACE);

    assertEquals(new Located<>(ChapterId.NOTES, item.place()), item.citation().chapter());
    assertEquals(item.text(), item.citation().focus());
    LivelihoodItem focused = RecordBuilder.from(item).with("focus", focus).build();
    assertEquals(focus, focused.citation().focus());
    assertEquals(item.quote(), focused.citation().quote());
  }

  @Test
  void cityIsCitedForItsRole() {
    City city = report.rows(City.class).get(0);

    assertEquals(new Citation(city.chapter(), city.quote(), city.role()), city.citation());
  }

  @Test
  void stageIsWrittenInChinese() {
    assertEquals("开工", ProjectStage.STARTED.word());
    assertEquals("开工建设", ProjectStage.STARTED.label());
  }
}
