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

/** A named project. */
@ContentTable(
    file = "goals/projects.yaml",
    title = "项目",
    english = "Named projects",
    help = "报告列名的工程项目，按年份和阶段。",
    columns = "id name year stage modality word chapter paragraph quote url source related")
public record Project(
    RowId id,
    @ContentField(
            label = "名称",
            english = "Name as printed",
            help = "项目名称，照原文写。",
            compared = Comparison.WORDS)
        String name,
    @ContentField(label = "年份", english = "The year whose work it is", help = "年份，例如 2024。")
        int year,
    @ContentField(label = "阶段", english = "How far it is", help = "阶段：") ProjectStage stage,
    Citation citation,
    @ContentField(
            label = "限定词",
            english = "The printed word of intent or effort before the stage",
            help = "原文没有说定的词，例如 争取、力促、推动；没有印就不写。",
            meaning = "报告所印，如“争取”“推动”")
        @Nullable Located<String> modality,
    @ContentField(
            label = "用词",
            english = "The printed word for the stage",
            help = "原文表示这个阶段的词，例如 通车、年内开工，必须在同一句里。",
            meaning = "报告所印",
            compared = Comparison.WORDS)
        Located<String> word,
    @ContentField(
            label = "相关",
            english = "Id of the row of the same project in another year",
            help = "同一项目在另一年的编号；没有就不写。")
        @Nullable Located<RowId> related,
    Place place)
    implements ReportRow {

  @Override
  public PrintedWords printedWords() {
    return new PrintedWords(modality, List.of(), word, null);
  }

  @Override
  public List<Located<String>> shownWords() {
    return Stream.of(modality, word).filter(Objects::nonNull).toList();
  }

  /** The printed word of effort, such as 争取; empty if none is printed. */
  public String effort() {
    return modality == null ? "" : modality.value();
  }
}
