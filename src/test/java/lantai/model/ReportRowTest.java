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
  void kindDeterminesWhetherItsRowsAreSearched() {
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
  void shownWordsAreThoseThatQualifyTheFigureOrReplaceIt() {
    assertEquals(List.of("力争"), shown(row("t")));
    assertEquals(List.of("确保"), shown(row("m")));
    assertEquals(List.of("增长"), shown(row("r")));
    assertEquals(List.of("开工"), shown(row("p")));
    assertEquals(List.of(), shown(row("c")));
    Target target = report.rows(Target.class).get(0);
    assertEquals(
        List.of("力争", "实现"), shown(RecordBuilder.from(target).with("word", located("实现")).build()));
    Commitment commitment = report.rows(Commitment.class).get(0);
    assertEquals(
        List.of("确保", "办"),
        shown(RecordBuilder.from(commitment).with("word", located("办")).build()));
  }

  @Test
  void rankIsShownWithItsScopeAndZeroWithTheJudgementThatPrintsIt() {
    QualitativeClaim claim =
        new RecordBuilder<>(QualitativeClaim.class)
            .with("judgement", located("零"))
            .with("scope", located("全国"))
            .build();
    Result result =
        RecordBuilder.from(report.rows(Result.class).get(0)).with("claim", claim).build();

    assertEquals(List.of("增长"), shown(result));
    assertEquals(List.of("增长", "全国"), shown(with(result, "5", FigureNature.RANK)));
    assertEquals(List.of("增长", "零"), shown(with(result, "0", FigureNature.LEVEL)));
    assertEquals(
        List.of("增长", "零"), shown(RecordBuilder.from(result).with("figure", null).build()));
  }

  @Test
  void resultWithoutNumberIsAClaim() {
    Result result = report.rows(Result.class).get(0);

    assertEquals(false, result.isClaim());
    assertEquals(true, RecordBuilder.from(result).with("figure", null).build().isClaim());
    assertEquals(true, row("t").hasNumber());
    assertEquals(false, row("m").hasNumber());
    assertEquals(false, row("c").hasNumber());
  }

  @Test
  void wordsOfAResultAreInTheQuoteAndItsImpliedScopeBefore() {
    QualitativeClaim claim =
        new RecordBuilder<>(QualitativeClaim.class)
            .with("judgement", located("第一"))
            .with("scope", located("全国"))
            .with("scopeImplied", true)
            .build();
    Result result =
        RecordBuilder.from(report.rows(Result.class).get(0))
            .with("claim", claim)
            .with("modality", located("约"))
            .build();

    assertEquals(
        new PrintedWords(
            located("约"), List.of(result.word(), claim.judgement()), null, claim.scope()),
        result.printedWords());
  }

  @Test
  void wordsOfAspirationsAndContinuedMattersAreInTheQuote() {
    Aspiration aspiration =
        new RecordBuilder<>(Aspiration.class)
            .with("name", "甲")
            .with("word", located("争创"))
            .with("place", ReportBuilder.PLACE)
            .build();
    ContinuityStatement matter =
        new RecordBuilder<>(ContinuityStatement.class)
            .with("matter", "乙")
            .with("year", 2024)
            .with("word", located("继续"))
            .with("place", ReportBuilder.PLACE)
            .build();

    assertEquals(List.of("争创"), shown(aspiration));
    assertEquals(
        new PrintedWords(null, List.of(aspiration.word()), null, null), aspiration.printedWords());
    assertEquals(List.of(), shown(matter));
    assertEquals(new PrintedWords(null, List.of(matter.word()), null, null), matter.printedWords());
    assertEquals("乙", matter.name());
  }

  @Test
  void textLinksToRowsByFigureOrWords() {
    assertEquals(ReportRow.TextLinkKind.FIGURE, RowKind.TARGET.link());
    assertEquals(ReportRow.TextLinkKind.TASK, RowKind.COMMITMENT.link());
    assertEquals(ReportRow.CoverageScope.FIGURE_OR_WORDS, RowKind.ASPIRATION.covered());
    assertEquals(ReportRow.CoverageScope.NONE, RowKind.CITY.covered());
  }

  private static Result with(Result result, String value, FigureNature nature) {
    Figure figure =
        RecordBuilder.from(result.figure())
            .with("value", located(value))
            .with("nature", nature)
            .build();
    return RecordBuilder.from(result).with("figure", figure).build();
  }

  private static List<String> shown(ReportRow row) {
    return row.shownWords().stream().map(Located::value).toList();
  }

  private static Located<String> located(String text) {
    return new Located<>(text, ReportBuilder.PLACE);
  }

  @Test
  void figureOfCommitmentIsOnlyItsBound() {
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
    IntendedCityRole city = report.rows(IntendedCityRole.class).get(0);

    assertEquals(new Citation(city.chapter(), city.quote(), city.role()), city.citation());
  }

  @Test
  void stageIsWrittenInChinese() {
    assertEquals("开工", ProjectStage.STARTED.word());
    assertEquals("开工建设", ProjectStage.STARTED.label());
  }
}
