package lantai.link;

import java.util.List;
import java.util.regex.Pattern;
import lantai.chinese.TextRange;

/**
 * Quantities in Chinese numerals that look like a figure. Since Chinese counts in words everywhere
 * (三年行动, 五大战略), these are only words of change (翻番, 双降) and numbers before a unit of measure, money
 * or proportion.
 */
public final class ChineseQuantities {

  private static final String NUMBER = "[零〇一二两三四五六七八九十百千万亿半]+";

  /** Not the unit of a figure, such as 亿元 of 5亿元 and of 4500多亿元. */
  private static final String NO_UNIT = "(?<![0-9\\uFF10-\\uFF19][多余]?[百千万亿]{0,4})";

  private static final Pattern QUANTITY =
      Pattern.compile(
          "翻[一二两三四]?番|倍增|减半|过半|双[降升增减]|零的突破|零(?:填埋|增长|违约|排放|事故)"
              + "|(?:连续|同比|累计|达到?|突破|超过?)"
              + NUMBER
              + "(?:年|次|个|家|项|位)"
              + "|"
              + NO_UNIT
              + NUMBER
              + "(?:个百分点|成(?![为立效果功熟员就长])|倍|[万亿]*元|万人|亿斤|公里|[万亿]*亩|[万亿]*吨|平方米)"
              + "|[一二两三四五六七八九十]+轮次");

  private ChineseQuantities() {}

  public static List<TextRange> in(String text) {
    return TextRange.matches(QUANTITY, text);
  }
}
