package lantai.link;

import java.util.regex.Pattern;
import lantai.chinese.SentenceSplitter;
import lantai.chinese.TextRange;

/**
 * The text around a figure, in half width and without white space.
 *
 * @param before the words of its clause up to the figure, without preceding figures of a list that
 *     shares these words
 * @param clause the words of its clause before the figure, and those of the preceding clause if
 *     they name the indicator
 * @param sentence the words of its sentence before the figure
 * @param signed whether a minus sign is printed, in any form
 * @param number the digits
 * @param after the text after the digits; for 百分之五, as for 5%, it begins with a per cent sign
 */
record FigureSurroundings(
    String before, String clause, String sentence, boolean signed, String number, String after) {

  private static final String BOUND = "(?:左右|上下|以上|以内|以下|多|余)?";

  /** A list of figures with units and no other words. */
  private static final Pattern ROW =
      Pattern.compile(
          "(?:[0-9]+(?:\\.[0-9]+)?(?:[%‰]|个百分点|[百千万亿]*\\p{IsHan}{1,2})?BOUND[、和与及])+$"
              .replace("BOUND", BOUND));

  /** Adverbs between a verb and its figures. */
  private static final Pattern ADVERB = Pattern.compile("(?:分别|均|都|各|也|幅度)+$");

  /** The beginning of a clause that continues with the subject of the preceding one. */
  private static final Pattern ELLIPTIC = Pattern.compile("(?:[^率重例占]{0,4})");

  static FigureSurroundings of(PrintedFigure figure, String text) {
    SignOrRankPrefix prefix = figure.prefix();
    boolean beside = !figure.before().isEmpty() && !figure.isBoundApart(text);
    int start = beside ? figure.before().start() : prefix.wordsEnd();
    TextRange clause = SentenceSplitter.clauseAround(text, figure.numeral());
    int sentence = SentenceSplitter.around(text, figure.numeral()).start();
    String own = text.substring(Math.min(clause.start(), start), start);
    String all = own;
    if (clause.start() > sentence && ELLIPTIC.matcher(own).matches()) {
      TextRange mark = new TextRange(clause.start() - 1, clause.start() - 1);
      int previous = Math.max(sentence, SentenceSplitter.clauseAround(text, mark).start());
      all = text.substring(previous, start);
    }
    String number = figure.numeral().of(text);
    String before = ROW.matcher(own).replaceFirst("");
    return new FigureSurroundings(
        ADVERB.matcher(before).replaceFirst(""),
        all,
        text.substring(Math.min(sentence, start), start),
        prefix.isSign(),
        number,
        (number.contains("分之") ? "%" : "") + text.substring(figure.numeral().end()));
  }

  /** Returns the last words before the figure, with the figure. */
  String excerpt(int unitLength) {
    String words = before.substring(Math.max(0, before.length() - 8));
    int unit = number.contains("分之") ? 0 : Math.min(unitLength, after.length());
    return words + number + after.substring(0, unit);
  }
}
