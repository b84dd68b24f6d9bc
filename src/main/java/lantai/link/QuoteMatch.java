package lantai.link;

import lantai.chinese.TextRange;
import lantai.model.GoalId;
import lantai.model.ParagraphId;

/**
 * Where the report says what a goal claims.
 *
 * @param quote the quoted words
 * @param figure the figure with its unit and the bound printed beside it; where no figure is
 *     printed, the words that are meant
 * @param printed the figure as the report prints it, for tables
 */
public record QuoteMatch(
    GoalId goal, ParagraphId paragraph, TextRange quote, TextRange figure, PrintedValue printed) {

  /**
   * A figure in the report's own words.
   *
   * @param before the bound printed before the number, such as 突破, or empty
   * @param number the number with its unit, or empty where none is printed
   * @param after the bound printed after it, such as 左右, or empty; where one word closes a row of
   *     figures it belongs to each of them
   */
  public record PrintedValue(String before, String number, String after) {}
}
