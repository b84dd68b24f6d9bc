package lantai.importer.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lantai.diagnostics.Problems;
import lantai.link.Linker;
import lantai.model.Bound;
import lantai.model.NumberExclusion;
import lantai.model.Report;
import lantai.model.ReportBuilder;
import org.junit.jupiter.api.Test;

class NumberWordExclusionDrafterTest {

  @Test
  void phraseHasEightCharactersBeforeAndFourAfterTheQuantityOfItsClause() {
    assertEquals(
        List.of("茶叶产业综合产值翻一番的宏伟目"), phrases(ReportBuilder.of("推动特色农业茶叶产业综合产值翻一番的宏伟目标，好。")));
    assertEquals(List.of("产值翻一番"), phrases(ReportBuilder.of("好，产值翻一番，好。")));
  }

  @Test
  void phraseContainsNoDigits() {
    assertEquals(List.of("个变为翻一番后的"), phrases(ReportBuilder.of("产业从5个变为翻一番后的8个。")));
    assertEquals(List.of("翻一番"), phrases(ReportBuilder.of("从5翻一番8。")));
  }

  @Test
  void repeatedQuantityIsExcludedOnce() {
    assertEquals(List.of("产值翻一番"), phrases(ReportBuilder.of("产值翻一番。产值翻一番。", "产值翻一番。")));
  }

  @Test
  void quantityOfATermOrQuoteIsNotExcluded() {
    assertEquals(
        List.of("收入翻一番"),
        phrases(ReportBuilder.of("实施产值翻一番行动。收入翻一番。").term("a", List.of("产值翻一番行动"))));
    assertEquals(
        List.of("收入翻一番"),
        phrases(ReportBuilder.of("产值翻一番。收入翻一番。").commitment("a", "产值翻一番", null, null, null)));
  }

  @Test
  void quantityBesideTheFigureOfARowIsExcluded() {
    assertEquals(
        List.of("产值翻一番后增长"),
        phrases(ReportBuilder.of("产值翻一番后增长5%。").target("a", "产值翻一番后增长5%", "5", "%", Bound.NONE)));
  }

  @Test
  void quantityThatAnExclusionCoversNeedsNoOther() {
    Report report = ReportBuilder.of("5年产值翻一番。").report();
    NormalizedTextBlock text = DraftTexts.of("5年产值翻一番。");
    NumberExclusion whole =
        new ExclusionPhraseProposer.CandidatePhrase("5年产值翻一番", "1-1", "x")
            .exclusion(ReportBuilder.PLACE);
    NumberExclusion other =
        new ExclusionPhraseProposer.CandidatePhrase("5年产值翻一番", "1-2", "x")
            .exclusion(ReportBuilder.PLACE);

    assertEquals(List.of(), excluded(report, List.of(text), whole));
    assertEquals(List.of("年产值翻一番"), excluded(report, List.of(text), other));
  }

  private static List<String> phrases(ReportBuilder builder) {
    Report report = builder.report();
    return excluded(report, report.textBlocks().stream().map(NormalizedTextBlock::of).toList());
  }

  private static List<String> excluded(
      Report report, List<NormalizedTextBlock> texts, NumberExclusion... exclusions) {
    return NumberWordExclusionDrafter.of(
            texts, Linker.link(report, new Problems()), List.of(exclusions))
        .stream()
        .map(exclusion -> exclusion.phrase().value())
        .toList();
  }
}
