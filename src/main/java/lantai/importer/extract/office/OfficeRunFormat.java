package lantai.importer.extract.office;

import lantai.importer.extract.SetAsideText.SetAsideReason;
import org.jspecify.annotations.Nullable;

/**
 * How a text is printed, as far as it changes what is read.
 *
 * @param white why it is set aside if it is white on no background colour; null if it is not
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
