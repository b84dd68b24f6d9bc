package lantai.model;

import lantai.diagnostics.Located;
import lantai.model.table.Choice;
import lantai.model.table.Choice.Label;
import lantai.model.table.ContentField;
import lantai.model.table.ContentField.Presence;
import org.jspecify.annotations.Nullable;

/**
 * The result of the previous year on the subject of a row, as far as the report states it.
 *
 * @param result {@code null} if the report states none
 */
public record BaselineReference(
    @ContentField(
            label = "上年完成情况",
            english = "Id of the result",
            help = "上年完成情况的编号，见 results.yaml。",
            meaning = "results 表中的编号",
            presence = Presence.UNLESS_NOT_STATED)
        @Nullable Located<RowId> result,
    @ContentField(label = "可比程度", english = "How far the two can be compared", help = "两者的关系：")
        BaselineRelation relation) {

  /** How a row and its baseline relate. */
  public enum BaselineRelation implements Choice {
    /** The same indicator with the same definition. */
    @Label("同口径")
    SAME,
    /** A different definition: the figures are shown side by side, and nothing is computed. */
    @Label("口径不同，仅供对照")
    NEAR,
    /** The same subject without a comparable number. */
    @Label("事项相同，指标不同，不可比")
    SUBJECT,
    /** An editor read the report and found no statement on the subject. */
    @Label("报告未写明")
    NOT_STATED
  }
}
