package lantai.model;

import lantai.diagnostics.Located;
import lantai.diagnostics.Place;
import lantai.model.table.Choice;
import lantai.model.table.Choice.Label;
import lantai.model.table.ContentTable;
import lantai.model.table.Field;
import lantai.model.table.Syntax;

/** A named project. */
@ContentTable(
    file = "goals/projects.yaml",
    title = "项目",
    english = "Projects that the report names",
    help = "报告点名的工程项目，按年份和阶段。",
    columns = "id name year stage word chapter paragraph quote url source")
public record Project(
    @Field(
            label = "编号",
            english = "Unique among all goals",
            help = "编号，定了就不要改。",
            meaning = "本表内唯一",
            syntax = Syntax.ID)
        GoalId id,
    @Field(label = "名称", english = "Name as printed", help = "项目名称，照原文写。") String name,
    @Field(label = "年份", english = "The year whose work it is", help = "年份，例如 2024。") int year,
    @Field(label = "阶段", english = "How far it is", help = "阶段：") ProjectStage stage,
    Citation citation,
    @Field(
            label = "用词",
            english = "The printed word for the stage",
            help = "原文表示这个阶段的词，例如 通车、开工建设，必须在同一句里。",
            meaning = "报告所印")
        Located<String> word,
    Place place)
    implements Goal {

  /** How far it is, in the order of a project's life; content files write the Chinese word. */
  public enum ProjectStage implements Choice {
    @Label("建成")
    DONE,
    @Label("加快")
    UNDER_WAY,
    @Label("开工")
    STARTED,
    @Label("前期")
    PREPARED,
    @Label("谋划")
    CONSIDERED;

    @Override
    public String word() {
      return label();
    }
  }

  @Override
  public PrintedWords printedWords() {
    return new PrintedWords(null, null, word);
  }
}
