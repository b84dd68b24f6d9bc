package lantai.link;

import lantai.chinese.TextRange;
import lantai.model.ReportRow.RowKind;
import lantai.model.TextBlock;
import lantai.model.table.Choice;
import org.jspecify.annotations.Nullable;

/**
 * A quantity of the report, in Arabic digits or in words, with the row, term or exclusion that
 * covers it.
 *
 * @param ref id of the row or the term; {@code null} for an exclusion
 * @param reason why the quantity is excluded; {@code null} otherwise
 */
public record NumberCoverage(
    TextBlock textBlock,
    TextRange range,
    CoverageKind kind,
    @Nullable String ref,
    @Nullable String reason) {

  /** What kind of thing covers a quantity. */
  public enum CoverageKind implements Choice {
    @Label("目标")
    TARGET,
    @Label("完成情况")
    RESULT,
    @Label("任务")
    COMMITMENT,
    @Label("争创、培育")
    ASPIRATION,
    @Label("项目")
    PROJECT,
    @Label("民生实事")
    LIVELIHOOD,
    @Label("名词、注释")
    NOTE,
    @Label("未列入")
    EXCLUDED;

    /** The kind of the numbers that a row covers. */
    public static CoverageKind of(RowKind kind) {
      return valueOf(kind.name());
    }

    /** In published data an excluded number is {@code dismissed}. */
    @Override
    public String word() {
      return this == EXCLUDED ? "dismissed" : Choice.super.word();
    }
  }

  /** Whether it is printed in Arabic digits, including superscripts. */
  public boolean isNumeral() {
    int first = Character.getType(text().charAt(0));
    return first == Character.DECIMAL_DIGIT_NUMBER || first == Character.OTHER_NUMBER;
  }

  /** Returns the quantity as printed. */
  public String text() {
    return range.of(textBlock.text());
  }
}
