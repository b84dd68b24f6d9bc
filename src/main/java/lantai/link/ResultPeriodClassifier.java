package lantai.link;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.chinese.ChinesePatterns;
import lantai.chinese.TextRange;
import lantai.model.ResultPeriod;

/**
 * Determines which periods the words of a result allow: 累计, for example, excludes a single year.
 */
public final class ResultPeriodClassifier {

  private static final Pattern STREAK = ChinesePatterns.get("period.streak");
  private static final Pattern SEVERAL_YEARS = ChinesePatterns.get("period.several-years");
  private static final Pattern CUMULATIVE = ChinesePatterns.get("period.cumulative");
  private static final Pattern FORECAST = ChinesePatterns.get("period.forecast");
  private static final Pattern TERM = ChinesePatterns.get("period.term");
  private static final Pattern PART_OF_YEAR = ChinesePatterns.get("period.part-of-year");
  private static final Pattern PART_ALONE = ChinesePatterns.get("period.part-of-year-alone");
  private static final Pattern AVERAGE = ChinesePatterns.get("period.average");
  private static final Pattern STOCK = ChinesePatterns.get("period.stock");
  private static final Pattern STOCK_DAY = ChinesePatterns.get("period.stock-day");
  private static final Pattern FLOW_UNIT = ChinesePatterns.get("period.flow-unit");
  private static final Pattern THIS_YEAR = ChinesePatterns.get("period.this-year");
  private static final Pattern YEAR = ChinesePatterns.get("period.year");
  private static final Pattern SINCE =
      Pattern.compile(
          "(?<!占)[比较](?:" + ChinesePatterns.get("compared.time").pattern() + ")[^0-9，。；、]*$");

  /** The tenth five-year plan ended in 2005. */
  private static final int TENTH_PLAN = 2005;

  private static final Pattern TIME = Pattern.compile("年|个?月|个?季度|届");

  private ResultPeriodClassifier() {}

  /**
   * Returns the possible periods of a figure.
   *
   * @param year of the report; 0 if it is unknown
   */
  static Set<ResultPeriod> of(FigureSurroundings printed, int year) {
    boolean streak =
        STREAK.matcher(printed.before()).find() && TIME.matcher(printed.after()).lookingAt();
    if (streak) {
      return EnumSet.of(ResultPeriod.STREAK, ResultPeriod.TERM);
    }
    Set<ResultPeriod> possible = of(printed.before(), printed.sentence());
    boolean stock =
        STOCK.matcher(printed.before()).find()
            && STOCK_DAY.matcher(printed.sentence()).find()
            && !FLOW_UNIT.matcher(printed.after()).lookingAt();
    if (stock || isSinceEarlierYear(printed.before(), year)) {
      possible.remove(ResultPeriod.ANNUAL);
    }
    return possible;
  }

  /**
   * Returns the possible periods of a statement without a figure.
   *
   * @param meant its words
   * @param sentence the preceding words of its sentence
   */
  public static Set<ResultPeriod> ofWords(String meant, String sentence) {
    return SEVERAL_YEARS.matcher(meant).find() ? notAnnual() : of(meant, sentence + meant);
  }

  private static Set<ResultPeriod> of(String words, String sentence) {
    int year = last(YEAR, sentence);
    boolean cumulative = CUMULATIVE.matcher(words).find() && year < 0;
    boolean several = cumulative || FORECAST.matcher(words).find() || last(TERM, sentence) > year;
    Set<ResultPeriod> possible = several ? notAnnual() : EnumSet.allOf(ResultPeriod.class);
    if (isPartOfYear(words, sentence)) {
      possible.removeAll(EnumSet.of(ResultPeriod.ANNUAL, ResultPeriod.TERM));
    }
    if (AVERAGE.matcher(words).find()) {
      possible.removeAll(EnumSet.of(ResultPeriod.ANNUAL, ResultPeriod.STATUS, ResultPeriod.STREAK));
    }
    if (THIS_YEAR.matcher(words).find()) {
      possible.remove(ResultPeriod.TERM);
    }
    return possible;
  }

  /**
   * Whether a figure refers to a part of a year, to an average year, or to more than one year.
   *
   * @param before the preceding words of its clause
   * @param sentence the preceding words of its sentence
   * @param year of the report; 0 if it is unknown
   */
  public static boolean isOfNoWholeYear(String before, String sentence, int year) {
    return isPartOfYear(before, sentence)
        || AVERAGE.matcher(before).find()
        || isSinceEarlierYear(before, year);
  }

  /** Whether the year compared with is before the one before the year reviewed: 较2020年提高5%. */
  private static boolean isSinceEarlierYear(String before, int year) {
    Matcher since = SINCE.matcher(before);
    if (!since.find()) {
      return false;
    }
    int base =
        since.group("year") != null
            ? Integer.parseInt(since.group("year"))
            : since.group("plan") != null
                ? TENTH_PLAN
                    + 5 * ("一二三四五六".indexOf(since.group("plan")) + 1)
                    - (since.group().matches(".*五[”\"]?(?:规划)?(?:时期|期)?初(?!步).*") ? 5 : 0)
                : 0;
    return base < year - 2;
  }

  private static boolean isPartOfYear(String words, String sentence) {
    return isLast(PART_OF_YEAR, words) || isLast(PART_ALONE, sentence);
  }

  /** Whether no other time follows the last match: 前三季度增长5%，全年增长6%. */
  private static boolean isLast(Pattern pattern, String words) {
    return TextRange.last(pattern.matcher(words))
        .filter(last -> !YEAR.matcher(words.substring(last.end())).find())
        .isPresent();
  }

  private static Set<ResultPeriod> notAnnual() {
    return EnumSet.complementOf(EnumSet.of(ResultPeriod.ANNUAL));
  }

  private static int last(Pattern pattern, String text) {
    return TextRange.last(pattern.matcher(text)).map(TextRange::start).orElse(-1);
  }
}
