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

/**
 * An undertaking of the government without a figure, which can be checked at the end of the year.
 */
@ContentTable(
    file = "goals/commitments.yaml",
    title = "未列数字的任务",
    shortTitle = "任务",
    english = "Commitments: undertakings without a figure that can be checked within the year",
    help = "报告明确年内要完成、建立、启动、试点、推广到全部、提高标准、守住或举办，而没有数字的事项。",
    columns =
        "id name chapter paragraph shown bound modality word value to unit nature quote url source"
            + " baseline")
public record Commitment(
    RowId id,
    @ContentField(
            label = "名称",
            english = "What is undertaken",
            help = "事项名称。",
            compared = Comparison.WORDS)
        String name,
    Citation citation,
    @ContentField(
            label = "限定",
            english = "How the report qualifies a number; rarely written here",
            help = "原文怎样限定；这里一般不写：")
        @Nullable Located<Bound> bound,
    @ContentField(
            label = "限定词",
            english = "The printed word of intent or caution",
            help = "原文表示语气的词，例如 基本、全面、坚决；没有印就不写。",
            meaning = "报告所印，如“确保”“力争”")
        @Nullable Located<String> modality,
    @ContentField(
            label = "用词",
            english = "The printed verb of the undertaking",
            help = "原文的动词，例如 完成、启动、全面推广；必须在引文里。",
            meaning = "报告所印",
            compared = Comparison.WORDS)
        @Nullable Located<String> word,
    @ContentField(label = "类型", english = "What kind of undertaking it is", help = "事项的类型：")
        CommitmentAction nature,
    @ContentField(
            label = "上年完成情况",
            english = "The result on the same matter, if there is one",
            help = "报告所说的上年同一事项；没有就不写。",
            shorthand = "not-stated")
        @Nullable BaselineReference baseline,
    Place place)
    implements ReportRow {

  @Override
  public Figure figure() {
    return new Figure(null, null, null, bound, null);
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
