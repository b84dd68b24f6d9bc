package lantai.link;

import lantai.model.Passage;
import lantai.text.Range;

/**
 * What one numeral of the report is.
 *
 * @param ref the goal's or the note's id, or {@code null}
 * @param reason why it is no goal, or {@code null}
 */
public record Account(Passage passage, Range range, Kind kind, String ref, String reason) {

  /** Whose a numeral is. */
  public enum Kind {
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
    return range.of(passage.text());
  }
}
