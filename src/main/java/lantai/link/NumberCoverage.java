package lantai.link;

import lantai.chinese.TextRange;
import lantai.model.TextBlock;
import org.jspecify.annotations.Nullable;

/**
 * What one quantity of the report belongs to: an Arabic numeral, or a quantity in words.
 *
 * @param ref id of the goal or the note
 * @param reason why the numeral is excluded
 */
public record NumberCoverage(
    TextBlock textBlock,
    TextRange range,
    CoverageKind kind,
    @Nullable String ref,
    @Nullable String reason) {

  /** The kind of what a numeral belongs to. */
  public enum CoverageKind {
    TARGET,
    RESULT,
    COMMITMENT,
    ASPIRATION,
    PROJECT,
    LIVELIHOOD,
    NOTE,
    DISMISSED
  }

  /** Whether it is printed in Arabic digits, superscripts among them. */
  public boolean isNumeral() {
    int first = Character.getType(text().charAt(0));
    return first == Character.DECIMAL_DIGIT_NUMBER || first == Character.OTHER_NUMBER;
  }

  /** Returns the quantity as printed. */
  public String text() {
    return range.of(textBlock.text());
  }
}
