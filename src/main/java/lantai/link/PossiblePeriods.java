package lantai.link;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.chinese.ChinesePatterns;
import lantai.model.ResultPeriod;

/** The periods that the words of a result do not rule out: 累计 is no statement on one year. */
public final class PossiblePeriods {

  private static final Pattern STREAK = ChinesePatterns.get("period.streak");
  private static final Pattern SEVERAL_YEARS = ChinesePatterns.get("period.several-years");
  private static final Pattern CUMULATIVE = ChinesePatterns.get("period.cumulative");
  private static final Pattern FORECAST = ChinesePatterns.get("period.forecast");
  private static final Pattern TERM = ChinesePatterns.get("period.term");
  private static final Pattern YEAR = ChinesePatterns.get("period.year");
  private static final Pattern TIME = Pattern.compile("年|个?月|个?季度|届");

  private PossiblePeriods() {}

  /** Those of a figure. */
  static Set<ResultPeriod> of(FigureSurroundings printed) {
    boolean streak =
        STREAK.matcher(printed.before()).find() && TIME.matcher(printed.after()).lookingAt();
    return streak
        ? EnumSet.of(ResultPeriod.STREAK, ResultPeriod.TERM)
        : of(printed.before(), printed.sentence());
  }

  /**
   * Those of a statement without a figure.
   *
   * @param meant its words
   * @param sentence before them
   */
  public static Set<ResultPeriod> ofWords(String meant, String sentence) {
    return SEVERAL_YEARS.matcher(meant).find() ? notAnnual() : of(meant, sentence + meant);
  }

  private static Set<ResultPeriod> of(String words, String sentence) {
    int year = last(YEAR, sentence);
    boolean cumulative = CUMULATIVE.matcher(words).find() && year < 0;
    return cumulative || FORECAST.matcher(words).find() || last(TERM, sentence) > year
        ? notAnnual()
        : EnumSet.allOf(ResultPeriod.class);
  }

  private static Set<ResultPeriod> notAnnual() {
    return EnumSet.complementOf(EnumSet.of(ResultPeriod.ANNUAL));
  }

  private static int last(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    int last = -1;
    while (matcher.find()) {
      last = matcher.start();
    }
    return last;
  }
}
