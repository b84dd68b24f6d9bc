package lantai.link;

import lantai.chinese.TextRange;
import lantai.model.GoalId;
import lantai.model.ParagraphId;

/**
 * The words of the report that a goal quotes.
 *
 * @param figure the figure with its unit and the bound printed beside it; if no figure is printed,
 *     the words that are meant
 * @param shown what tables and pages show of it
 */
public record QuoteMatch(
    GoalId goal, ParagraphId paragraph, TextRange quote, TextRange figure, ShownFigure shown) {}
