package lantai.model;

import lantai.diagnostics.Located;
import lantai.diagnostics.Place;
import lantai.model.table.Choice;
import lantai.model.table.Choice.Label;
import lantai.model.table.ContentTable;
import lantai.model.table.Field;
import lantai.model.table.Field.Comparison;
import lantai.model.table.Syntax;
import org.jspecify.annotations.Nullable;

/** What the government sets out to reach. */
@ContentTable(
    file = "goals/targets.yaml",
    title = "目标",
    english = "Targets: what the government sets out to reach",
    help = "今年带数字的目标，或下达的任务；每条以短横开头，按报告次序。",
    columns =
        "id name chapter paragraph bound modality value to unit nature main quote url source"
            + " baseline")
public record Target(
    @Field(
            label = "编号",
            english = "Unique among all goals; part of the address",
            help = "编号，定了就不要改，网址由它而来，例如 grain-output。",
            meaning = "本表内唯一",
            syntax = Syntax.ID)
        GoalId id,
    @Field(
            label = "名称",
            english = "Name of the indicator",
            help = "指标名称，例如 粮食产量。",
            compared = Comparison.WORDS)
        String name,
    Citation citation,
    Figure figure,
    @Field(
            label = "语气",
            english = "The printed word that says how firmly",
            help = "原文表示语气的词，例如 确保、力争；没有印就不写。",
            meaning = "报告所印，如“确保”“力争”",
            compared = Comparison.PROMISE)
        @Nullable Located<String> modality,
    @Field(
            label = "主要预期目标",
            english = "One of the main expected targets; the home page lists it",
            help = "主要预期目标写 true，首页会列出；其他不写。",
            meaning = "是否为报告列出的主要预期目标")
        boolean main,
    @Field(
            label = "上年结果",
            english = "The result that it is shown beside",
            help = "可以对照的上年结果；报告没有列出就不写，不可自拟。")
        @Nullable Baseline baseline,
    Place place)
    implements Goal {

  /** The result that a target is shown beside, and how far the two can be compared. */
  public record Baseline(
      @Field(
              label = "上年结果",
              english = "Id of the result",
              help = "上年结果的编号，见 results.yaml。",
              meaning = "results 表中的编号")
          Located<GoalId> result,
      @Field(label = "可比程度", english = "How far the two can be compared", help = "两者的关系：")
          BaselineRelation relation) {}

  /** How a target's indicator and a result's relate. */
  public enum BaselineRelation implements Choice {
    /** The same indicator, defined alike. */
    @Label("同口径")
    SAME,
    /** Definitions differ: shown beside each other, nothing computed. */
    @Label("口径不同，仅供对照")
    NEAR,
    /** The same subject without a comparable number. */
    @Label("同一主题，数字不可比")
    SUBJECT
  }

  @Override
  public PrintedWords printedWords() {
    return new PrintedWords(modality, null, null);
  }
}
