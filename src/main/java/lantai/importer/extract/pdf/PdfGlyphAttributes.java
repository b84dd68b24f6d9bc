package lantai.importer.extract.pdf;

import lantai.importer.extract.SetAsideText.SetAsideReason;
import org.jspecify.annotations.Nullable;

/**
 * How a character is printed.
 *
 * @param hidden why it does not belong to the text, as far as that is known
 * @param isFaint whether it is light or transparent
 * @param isPageHeader whether the file says that it is part of a page header or footer
 * @param isVertical whether the next character is below
 */
record PdfGlyphAttributes(
    @Nullable SetAsideReason hidden, boolean isFaint, boolean isPageHeader, boolean isVertical) {}
