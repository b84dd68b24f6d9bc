package lantai.link;

import lantai.chinese.TextRange;
import lantai.model.TextBlock;
import org.jspecify.annotations.Nullable;

/**
 * What one numeral of the report belongs to.
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
    PROJECT,
    LIVELIHOOD,
    NOTE,
    DISMISSED
  }

  public String text() {
    return range.of(textBlock.text());
  }
}
