package lantai.model;

import lantai.diagnostics.Located;
import lantai.diagnostics.Place;
import lantai.model.table.Choice;
import lantai.model.table.Choice.Label;
import lantai.model.table.ContentTable;
import lantai.model.table.Field;
import lantai.model.table.Field.Comparison;
import lantai.model.table.Field.OptionalKey;
import lantai.model.table.Syntax;
import org.jspecify.annotations.Nullable;

/** What was reached. */
@ContentTable(
    file = "goals/results.yaml",
    title = "结果",
    english = "Results: what was reached in the year before",
    help = "上年达到的数字；每条以短横开头，按报告次序。",
    columns =
        "id name chapter paragraph bound modality value to unit nature word direction period scope"
            + " quote url source baseline")
public record Result(
    @Field(
            label = "编号",
            english = "Unique among all goals",
            help = "编号，定了就不要改，例如 grain-output-2023。",
            meaning = "本表内唯一",
            syntax = Syntax.ID)
        GoalId id,
    @Field(
            label = "名称",
            english = "Name of the indicator",
            help = "指标名称。",
            compared = Comparison.WORDS)
        String name,
    Citation citation,
    @OptionalKey(value = "bound", help = "不写就是 exactly。") Figure figure,
    @Field(
            label = "用词",
            english = "The printed word of change",
            help = "原文印出的说法，例如 增长、下降、达到；没有印就不写。",
            meaning = "报告所印")
        @Nullable Located<String> word,
    @Field(label = "方向", english = "Which way the figure moved", help = "变化的方向：")
        ChangeDirection direction,
    @Field(label = "时段", english = "The time that the figure covers", help = "数字所指的时段：")
        ResultPeriod period,
    @Field(
            label = "范围",
            english = "Of a rank: among whom",
            help = "范围，例如 全国、中部地区；位次一类的指标才写。",
            meaning = "位次的比较范围")
        @Nullable String scope,
    Place place)
    implements Goal {

  /** Which way a figure moved. */
  public enum ChangeDirection implements Choice {
    @Label("上升")
    UP,
    @Label("下降")
    DOWN,
    @Label("持平")
    FLAT,
    @Label("不分升降")
    NONE
  }

  /** The time that a figure covers. */
  public enum ResultPeriod implements Choice {
    /** Within the year under report. */
    @Label("当年")
    ANNUAL,
    /** Since a beginning before the year. */
    @Label("累计")
    CUMULATIVE,
    /** A state at the end of the year. */
    @Label("年末")
    STOCK,
    /** Several years in a row. */
    @Label("连续")
    STREAK
  }

  /** A figure without a bound is exact. */
  public Result {
    if (figure.bound() == null) {
      Located<Bound> exactly = new Located<>(Bound.EXACTLY, place);
      figure = new Figure(figure.value(), figure.to(), figure.unit(), exactly, figure.nature());
    }
  }

  @Override
  public PrintedWords printedWords() {
    return new PrintedWords(null, word, null);
  }
}
