package lantai.link;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lantai.chinese.TextRange;

/**
 * Quantities that are not printed in Arabic numerals: Chinese numerals before a unit, fractions,
 * zeros, words of change, ranks, full coverage, and Roman numerals.
 *
 * <p>Chinese counts in words everywhere, so these are no quantities: ordinals and names (第一批, 三年行动,
 * 五大战略, anything in quotation marks), 一 as an article (一个, 一批), and words that merely contain a
 * numeral (一体化, 零售, 双碳).
 */
public final class PrintedQuantities {

  private static final String DIGITS = "[〇一二两三四五六七八九十百千万亿]";

  /** A number of at least two, or a round number that is approximate. */
  private static final String NUMBER =
      "(?:(?:近|超|逾|约|上|数|几|达|超过|接近|突破)?(?:(?!一(?!百|千|万|亿|十))" + DIGITS + "){1,9}[多余几]?)";

  /** 家 of 三家 but not of 万家灯火. */
  private static final String UNIT =
      "(?:个百分点|万人次|人次|万人|人(?![民才大均口力工心类身])|万?[元亩吨户]|亿斤|公斤|平方公里|公里|千瓦时?|立方米|平方米"
          + "|倍|所(?!有|以|在)|座|家(?![灯喻国级庭万])|项(?!目|规定|基本|原则|要求|行动)|件|名(?![片称录牌])|(?<!千家万)户|套|辆|艘|台(?!风|湾|账|阶)|架|亩"
          + "|个(?!市场|大局|文明|循环|[维确坚自文提必方层面环着])|条(?![例件])|处(?!理|置|室|级)|部(?![门委队分])|对|款(?!项)|宗|起|次(?!产|全会|全体|代表|党代|会议|领导|普查)|轮次)";

  /** 亿元 of 5亿元 and of 4500多亿元 is the unit of a figure. */
  private static final String NO_UNIT = "(?<![0-9０-９.．][多余]?[百千万亿]{0,4})(?<!第|每)";

  private static final Pattern QUANTITY =
      Pattern.compile(
          "[百千万]分之"
              + DIGITS
              + "+(?:点"
              + DIGITS
              + "+)?"
              + "|"
              + DIGITS
              + "{1,3}分之"
              + DIGITS
              + "{1,3}"
              + "|翻[一二两三四]?番|成倍|倍增(?!计划|行动|工程)|减半|过半|一半|一倍|新[建增设办]一[所座条家个项]|"
              + DIGITS
              + "成(?![为立效果功熟员就长本品都分])(?:以上|左右)?"
              + "|双[降升增](?![级])|双(?:提升|增长|下降)|零(?:的突破|填埋|增长|违约|排放|事故|发生|死亡|感染|新增|返贫|投诉|跑腿)"
              + "|(?:位|稳?居|列|排)\\p{IsHan}{0,8}第"
              + DIGITS
              + "+"
              + "|"
              + DIGITS
              + "年(?:任务|目标|计划)"
              + DIGITS
              + "年\\p{IsHan}?完成"
              + "|(?:连续|同比|累计|提前)"
              + DIGITS
              + "+(?:年|次|个月|个季度|届|轮)"
              + "|全覆盖|应保尽保|清零(?!行动)"
              + "|[\\u2160-\\u217F]+[类级]"
              + "|"
              + NO_UNIT
              + NUMBER
              + UNIT);

  /** Names, in which numerals count nothing. */
  private static final Pattern NAME = Pattern.compile("“[^“”]*”|《[^《》]*》|‘[^‘’]*’");

  private PrintedQuantities() {}

  /** In the order of the text. */
  public static List<TextRange> in(String text) {
    List<TextRange> names = ranges(NAME, text).toList();
    return ranges(QUANTITY, text)
        .filter(quantity -> names.stream().noneMatch(name -> name.contains(quantity)))
        .toList();
  }

  private static Stream<TextRange> ranges(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(found -> new TextRange(found.start(), found.end()));
  }
}
