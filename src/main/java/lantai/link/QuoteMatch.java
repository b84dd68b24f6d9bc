package lantai.link;

import lantai.chinese.TextRange;
import lantai.model.GoalId;
import lantai.model.ParagraphId;

/**
 * The words of the report that a goal quotes.
 *
 * @param figure the figure with its unit and the bound printed beside it; if no figure is printed,
 *     the words that are meant
 * @param printed the figure as the report prints it, for tables
 */
public record QuoteMatch(
    GoalId goal, ParagraphId paragraph, TextRange quote, TextRange figure, PrintedValue printed) {

  /**
   * A figure in the report's own words.
   *
   * @param before the bound printed before the number, such as 突破, or empty
   * @param number the number with its unit, or empty if none is printed
   * @param after the bound printed after it, such as 左右, or empty; a word that closes a row of
   *     figures belongs to each of them
   */
  public record PrintedValue(String before, String number, String after) {

    static final PrintedValue NONE = new PrintedValue("", "", "");
  }
}
