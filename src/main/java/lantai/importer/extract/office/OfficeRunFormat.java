package lantai.importer.extract.office;

import lantai.importer.extract.SetAsideText.SetAsideReason;
import org.jspecify.annotations.Nullable;

/**
 * Formatting of a run, as far as it changes what is read.
 *
 * @param white why text that is white on a background without colour is set aside; {@code null} for
 *     other text
 * @param raised 1 for a superscript, −1 for a subscript, 0 for neither
 */
public record OfficeRunFormat(
    boolean bold,
    boolean struck,
    int raised,
    @Nullable String font,
    @Nullable SetAsideReason white) {

  public OfficeRunFormat notStruck() {
    return new OfficeRunFormat(bold, false, raised, font, white);
  }
}
