package lantai.model;

import lantai.diagnostics.Located;
import lantai.diagnostics.Place;
import lantai.model.table.Choice;
import lantai.model.table.Choice.Label;
import lantai.model.table.ContentTable;
import lantai.model.table.Field;
import lantai.model.table.Syntax;
import org.jspecify.annotations.Nullable;

/** What the government undertakes to finish, to hold or to keep, without a figure. */
@ContentTable(
    file = "goals/commitments.yaml",
    title = "承诺",
    english = "Commitments: undertakings without a figure",
    help = "今年要完成、要举办、要守住的具体事项，本身没有数字目标。",
    columns =
        "id name chapter paragraph bound modality value to unit nature quote url source baseline")
public record Commitment(
    @Field(
            label = "编号",
            english = "Unique among all goals",
            help = "编号，定了就不要改。",
            meaning = "本表内唯一",
            syntax = Syntax.ID)
        GoalId id,
    @Field(label = "名称", english = "What is undertaken", help = "事项名称。") String name,
    Citation citation,
    @Field(
            label = "口径",
            english = "How the report qualifies a number; rarely written here",
            help = "口径；承诺一般不写：")
        @Nullable Located<Bound> bound,
    @Field(
            label = "语气",
            english = "The printed word that says how firmly",
            help = "原文表示语气的词，例如 确保、力争；没有印就不写。",
            meaning = "报告所印，如“确保”“力争”")
        @Nullable Located<String> modality,
    @Field(label = "性质", english = "What kind of undertaking it is", help = "事项的性质：")
        CommitmentNature nature,
    Place place)
    implements Goal {

  /** What is undertaken. */
  public enum CommitmentNature implements Choice {
    /** 完成、建成、编制. */
    @Label("要完成")
    FINISH,
    /** 举办. */
    @Label("要举办")
    HOST,
    /** 守住、保持. */
    @Label("要守住")
    KEEP
  }

  @Override
  public Figure figure() {
    return new Figure(null, null, null, bound, null);
  }

  @Override
  public PrintedWords printedWords() {
    return new PrintedWords(modality, null, null);
  }
}
