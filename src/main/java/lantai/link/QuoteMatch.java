package lantai.link;

import lantai.chinese.TextRange;
import lantai.model.ParagraphId;
import lantai.model.RowId;

/**
 * The words of the report that a row quotes.
 *
 * @param figure the figure with its unit and the bound printed beside it; if no figure is printed,
 *     the words that are meant
 * @param shown what tables and pages show of it
 */
public record QuoteMatch(
    RowId rowId, ParagraphId paragraph, TextRange quote, TextRange figure, ShownFigure shown) {}
