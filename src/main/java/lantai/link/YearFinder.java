package lantai.link;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.chinese.ChineseNumber;

/** Finds the years that a text names, in digits, in Chinese numerals or by a five-year plan. */
final class YearFinder {

  private static final Pattern ARABIC = Pattern.compile("(?<![0-9.])(?:19|20)[0-9]{2}(?![0-9.])");
  private static final Pattern CHINESE = Pattern.compile("[一二][〇○零一二三四五六七八九]{3}(?=年)");
  private static final Pattern PLAN = Pattern.compile("十([一二三四五六七八九])五");
  private static final Pattern MID_CENTURY = Pattern.compile("本?世纪中叶");

  /** 三年内, which ends with the third year, counted from the beginning or the end of the first. */
  private static final Pattern WITHIN = Pattern.compile("([2-9]|[二两三四五六七八九])年(?:之)?内");

  /** The last year of the tenth five-year plan. */
  private static final int TENTH_PLAN = 2005;

  private YearFinder() {}

  /**
   * Returns the years.
   *
   * @param text in half width
   * @param year of the report, from which 今年 and similar words are counted; 0 if it is unknown
   */
  static Set<Integer> in(String text, int year) {
    Set<Integer> years = new HashSet<>();
    Matcher arabic = ARABIC.matcher(text);
    while (arabic.find()) {
      years.add(Integer.valueOf(arabic.group()));
    }
    Matcher chinese = CHINESE.matcher(text);
    while (chinese.find()) {
      years.add(ChineseNumber.parseYear(chinese.group()));
    }
    Matcher plan = PLAN.matcher(text);
    while (plan.find()) {
      years.add(TENTH_PLAN + 5 * ChineseNumber.parse(plan.group(1)));
    }
    if (MID_CENTURY.matcher(text).find()) {
      years.add(2050);
    }
    Matcher within = WITHIN.matcher(text);
    while (year > 0 && within.find()) {
      int count = ChineseNumber.parse(within.group(1));
      years.addAll(Set.of(year + count - 1, year + count));
    }
    addNamed(text, year, years);
    return years;
  }

  private static void addNamed(String text, int year, Set<Integer> years) {
    String[] names = {"前年", "去年", "今年", "明年", "后年"};
    for (int i = 0; i < names.length; i++) {
      if (text.contains(names[i])) {
        years.add(year - 2 + i);
      }
    }
    if (text.contains("上年")) {
      years.add(year - 1);
    }
  }
}
