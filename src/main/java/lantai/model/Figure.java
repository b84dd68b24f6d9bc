package lantai.model;

import lantai.diagnostics.Located;
import lantai.model.table.ContentField;
import lantai.model.table.ContentField.Presence;
import lantai.model.table.FieldSyntax;
import org.jspecify.annotations.Nullable;

/**
 * A number of the report with its unit, bound and nature.
 *
 * @param value a decimal number in the printed digits, with a leading minus sign if the report
 *     prints a word of decrease instead; the end of a range that is printed first; {@code null} if
 *     no figure is printed
 * @param to the end of a range that is printed last, written like the value; {@code null} if the
 *     report prints one number
 * @param unit as printed after the number, or after the second number of a range
 * @param bound {@link Bound#NONE} or {@link Bound#RANGE} if not given; {@code null} if no figure is
 *     printed and it is not given
 * @param nature {@code null} if no figure is printed
 */
public record Figure(
    @ContentField(
            label = "数值",
            english = "The printed number, quoted; negative for a decrease",
            help = "数值：照原文写数字，外面加英文引号，例如 \"430\"；下降的前面写负号，例如 \"-5.9\"。",
            meaning = "报告所印的数字；下降记为负数",
            presence = Presence.WITH_FIGURE,
            syntax = FieldSyntax.DECIMAL)
        @Nullable Located<String> value,
    @ContentField(
            label = "区间另一端",
            english = "The end of a range printed last",
            help =
                "区间的另一端：原文印成区间的才写，例如 5%—5.5% 写 value: \"5\" 和 to: \"5.5\"；下降 2%—3% 写成从 \"-2\" 到"
                    + " \"-3\"。",
            meaning = "报告印为区间的，其后一个数字；不是区间的为空",
            syntax = FieldSyntax.DECIMAL)
        @Nullable Located<String> to,
    @ContentField(
            label = "单位",
            english = "The unit as printed",
            help = "单位：照原文写，例如 亿斤、%、个百分点；原文没有印就不写。",
            meaning = "报告所印")
        @Nullable Located<String> unit,
    @ContentField(
            label = "限定",
            english = "How the report qualifies the number, if it does",
            help = "原文怎样限定这个数；没有印限定的词就不写：")
        @Nullable Located<Bound> bound,
    @ContentField(
            label = "类型",
            english = "What kind of quantity it is",
            help = "指标的类型，类型不同的不比较：",
            presence = Presence.WITH_FIGURE)
        @Nullable FigureNature nature) {

  public Figure {
    if (bound == null && value != null) {
      bound = new Located<>(to == null ? Bound.NONE : Bound.RANGE, value.place());
    }
  }

  /** Returns the unit as printed; empty if none is printed. */
  public String unitText() {
    return unit == null ? "" : unit.value();
  }
}
