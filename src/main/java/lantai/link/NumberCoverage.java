package lantai.link;

import lantai.chinese.TextRange;
import lantai.model.TextBlock;

/**
 * What one numeral of the report is.
 *
 * @param ref the goal's or the note's id, or {@code null}
 * @param reason why it is no goal, or {@code null}
 */
public record NumberCoverage(
    TextBlock textBlock, TextRange range, CoverageKind kind, String ref, String reason) {

  /** Whose a numeral is. */
  public enum CoverageKind {
    TARGET,
    RESULT,
    COMMITMENT,
    PROJECT,
    LIVELIHOOD,
    NOTE,
    DISMISSED
  }

  /** The numeral as printed. */
  public String text() {
    return range.of(textBlock.text());
  }
}
