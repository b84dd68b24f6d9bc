package lantai.model;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import lantai.diagnostics.Located;
import lantai.diagnostics.Place;
import lantai.model.table.ContentField;
import lantai.model.table.ContentField.Comparison;
import lantai.model.table.ContentTable;
import org.jspecify.annotations.Nullable;

/** What the government intends to achieve in the year ahead. */
@ContentTable(
    file = "goals/targets.yaml",
    title = "目标",
    english = "Targets: what the government intends to achieve",
    help = "今年带数字的目标，或下达的任务；每条以短横开头，按报告次序。",
    columns =
        "id name chapter paragraph shown bound modality word value to unit number low high"
            + " unit_base nature year until main quote sha256 first url source baseline"
            + " baseline_number")
public record Target(
    RowId id,
    @ContentField(
            label = "名称",
            english = "Name of the indicator",
            help = "指标名称，例如 粮食产量。",
            compared = Comparison.WORDS)
        String name,
    Citation citation,
    Figure figure,
    @ContentField(
            label = "限定词",
            english = "The printed word of intent or caution",
            help = "原文表示语气的词，例如 确保、力争；没有印就不写。",
            meaning = "报告所印，如“确保”“力争”")
        @Nullable Located<String> modality,
    @ContentField(
            label = "用词",
            english = "The printed verb that is shown with the figure",
            help = "原文表示升降或达到的词，例如 增长、提高到；紧接在数字前的不用写。",
            meaning = "报告所印")
        @Nullable Located<String> word,
    @ContentField(
            label = "年份",
            english = "The year for which it is set; by default the year of the report",
            help = "目标年份；就是报告当年的不写。",
            shown = true)
        @Nullable Integer year,
    @ContentField(
            label = "期限",
            english = "The later year by which it is to be achieved",
            help = "到哪一年达到，例如 2030；报告写明的才写。")
        @Nullable Integer until,
    @ContentField(
            label = "主要预期目标",
            english = "One of the main expected targets; the home page lists it",
            help = "主要预期目标写 true，首页会列出；其他不写。",
            meaning = "是否为报告列出的主要预期目标")
        boolean main,
    @ContentField(
            label = "上年完成情况",
            english = "The result next to which it is shown, or not-stated",
            help = "可以对照的上年完成情况；报告确实没有说的写 not-stated；不写，网页标“尚未核对”。",
            shorthand = "not-stated")
        @Nullable BaselineReference baseline,
    Place place)
    implements ReportRow {

  /**
   * The year in which it is to be reached.
   *
   * @param reportYear the year of the report
   */
  public int dueYear(int reportYear) {
    return until != null ? until : year != null ? year : reportYear;
  }

  @Override
  public PrintedWords printedWords() {
    return PrintedWords.inQuote(modality, word);
  }

  @Override
  public List<Located<String>> shownWords() {
    return Stream.of(modality, word).filter(Objects::nonNull).toList();
  }
}
