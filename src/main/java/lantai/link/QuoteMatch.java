package lantai.link;

import lantai.chinese.TextRange;
import lantai.model.ParagraphId;
import lantai.model.RowId;

/**
 * The text that a row quotes.
 *
 * @param figure the figure with its unit and the bound next to it; if no figure is printed, the
 *     focus
 * @param shown the part shown in tables and on pages
 */
public record QuoteMatch(
    RowId rowId, ParagraphId paragraph, TextRange quote, TextRange figure, ShownFigure shown) {}
