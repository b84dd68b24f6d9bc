package lantai.link;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import lantai.chinese.TextRange;
import lantai.model.ReportRow.CoverageScope;
import lantai.model.ReportRow.RowKind;
import lantai.model.TextBlock;
import lantai.model.table.Choice;
import org.jspecify.annotations.Nullable;

/**
 * A quantity of the report, in Arabic digits or in words, with the row, term or exclusion that
 * covers it.
 *
 * @param kind one of {@link #KINDS}
 * @param ref id of the row or the term; {@code null} for an exclusion
 * @param reason why the quantity is excluded; {@code null} otherwise
 */
public record CoveredQuantity(
    TextBlock textBlock,
    TextRange range,
    Choice kind,
    @Nullable String ref,
    @Nullable String reason) {

  /** What may cover a quantity: each kind of row that covers numbers, a note or an exclusion. */
  public static final List<Choice> KINDS =
      Stream.concat(
              Arrays.stream(RowKind.values()).filter(kind -> kind.covered() != CoverageScope.NONE),
              Arrays.stream(CoverageWithoutRow.values()))
          .<Choice>map(kind -> kind)
          .toList();

  /** What covers a quantity that no row covers. */
  public enum CoverageWithoutRow implements Choice {
    @Label("名词、注释")
    NOTE,
    @Label("未列入")
    EXCLUDED;

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
