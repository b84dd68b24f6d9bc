package lantai.model;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import lantai.diagnostics.Located;
import lantai.diagnostics.Place;
import lantai.model.table.ContentField;
import lantai.model.table.ContentField.Comparison;
import lantai.model.table.ContentField.Presence;
import lantai.model.table.ContentTable;
import org.jspecify.annotations.Nullable;

/** What the government achieved in the year under review. */
@ContentTable(
    file = "goals/results.yaml",
    title = "上年完成情况",
    shortTitle = "完成情况",
    english = "Results: what was reached in the year before",
    help = "上年完成的情况：有数字的写数字，没有数字的写判断；每条以短横开头，按报告次序。",
    columns =
        "id name chapter paragraph shown bound modality word value to unit number low high"
            + " unit_base nature direction period claim kind scope implied objects extent against"
            + " band quote sha256 first url source baseline")
public record Result(
    RowId id,
    @ContentField(
            label = "名称",
            english = "Name of the indicator",
            help = "指标名称。",
            compared = Comparison.WORDS)
        String name,
    Citation citation,
    @Nullable Figure figure,
    @ContentField(
            label = "用词",
            english = "The printed word of change",
            help = "原文表示升降或达到的词，例如 增长、下降、达；紧接在数字前的不用写。",
            meaning = "报告所印")
        @Nullable Located<String> word,
    @ContentField(
            label = "限定词",
            english = "The printed word of intent or caution",
            help = "原文表示语气的词，例如 有望、基本、稳居；没有印就不写。",
            meaning = "报告所印，如“确保”“力争”")
        @Nullable Located<String> modality,
    @ContentField(
            label = "方向",
            english = "Which way the figure moved",
            help = "变化的方向：",
            presence = Presence.WITH_FIGURE)
        @Nullable ChangeDirection direction,
    @ContentField(label = "时段", english = "The time that it covers", help = "所指的时段：")
        ResultPeriod period,
    QualitativeClaim claim,
    Place place)
    implements ReportRow {

  /** Without a claim, the result is stated only by its figure. */
  public Result {
    claim = claim == null ? QualitativeClaim.NONE : claim;
  }

  /** Whether it is stated only in words. */
  public boolean isClaim() {
    return !hasNumber();
  }

  @Override
  public PrintedWords printedWords() {
    return new PrintedWords(modality, claim.printed(word), null, claim.impliedScope());
  }

  /** Returns the shown words: the scope of a rank, or the judgement 零, which has no digits. */
  @Override
  public List<Located<String>> shownWords() {
    boolean ranked = figure != null && figure.nature() == FigureNature.RANK;
    boolean worded = isClaim() || figure.value().value().equals("0");
    return Stream.of(
            modality, word, worded ? claim.judgement() : null, ranked ? claim.printedScope() : null)
        .filter(Objects::nonNull)
        .toList();
  }
}
