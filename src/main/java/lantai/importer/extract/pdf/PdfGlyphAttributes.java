package lantai.importer.extract.pdf;

import lantai.importer.extract.SetAsideText.SetAsideReason;
import org.jspecify.annotations.Nullable;

/**
 * Attributes of a printed character.
 *
 * @param hidden why it is not part of the text, as far as known
 * @param isFaint whether it is light or transparent
 * @param isPageHeader whether the file marks it as part of a page header or footer
 * @param isVertical whether the next character is below
 */
record PdfGlyphAttributes(
    @Nullable SetAsideReason hidden, boolean isFaint, boolean isPageHeader, boolean isVertical) {}
