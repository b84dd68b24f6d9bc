package lantai.model;

import java.util.List;
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
    columns = "id name year stage word chapter paragraph quote url source related")
public record Project(
    RowId id,
    @ContentField(
            label = "名称",
            english = "Name as printed",
            help = "项目名称，照原文写。",
            compared = Comparison.WORDS)
        String name,
    @ContentField(
            label = "年份",
            english = "The year whose work it is",
            help = "年份，例如 2024。",
            compared = Comparison.WHOLE)
        int year,
    @ContentField(
            label = "阶段",
            english = "How far it is",
            help = "阶段：",
            compared = Comparison.WHOLE)
        ProjectStage stage,
    Citation citation,
    @ContentField(
            label = "用词",
            english = "The printed word for the stage",
            help = "原文表示这个阶段的词，例如 通车、开工建设，必须在同一句里。",
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
    return new PrintedWords(null, List.of(), word, null);
  }

  @Override
  public List<Located<String>> shownWords() {
    return List.of(word);
  }
}
