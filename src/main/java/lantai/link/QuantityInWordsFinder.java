package lantai.link;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lantai.chinese.ChinesePatterns;
import lantai.chinese.TextRange;

/**
 * Finds quantities that are not printed in Arabic numerals: Chinese numerals before a unit,
 * fractions, zeros, words of change, ranks, full coverage, and Roman numerals.
 *
 * <p>Chinese numerals are also parts of words, so the following are not quantities: ordinals and
 * names (第一批, 三年行动, 五大战略, anything in quotation marks), 一 as an article (一个, 一批), words that only
 * contain a numeral (一体化, 零售, 双碳), and 若干, which means some.
 */
public final class QuantityInWordsFinder {

  private static final String DIGIT = "[〇一二两三四五六七八九十廿卅百千万亿]";

  /** A number; 一 without further digits is an article: 一个, 一批. */
  private static final String NUMBER =
      "(?:接近|超过|突破|不足|不到|近|超|逾|约|上|数|几|达)?"
          + "(?<!DIGIT)(?<![零DIGIT]点)(?!一(?![百千万亿十二两〇]|点DIGIT|[三四五六七八九][〇一二三四五六七八九])|百千|十百)(?:零点)?DIGIT(?:[零点]?DIGIT){0,8}"
          + "(?:[多余几来][百千万亿]{0,2}|[至到—–-]DIGIT{1,9})?";

  /** Text after 万 or 亿 if no unit is printed: 三千万群众, 突破两千万, 百亿级, 超百亿企业. */
  private static final String NO_UNIT =
      "(?<!DIGIT)DIGIT{1,6}[万亿](?=\\p{IsHan}{0,2}(?:人民|群众|儿女|百姓|市民|同胞|居民|农民))"
          + "|(?:突破|超过|首超|接近|达到|[超破逾近过达])(?!过)DIGIT{0,5}[十百千万]?[千万亿]"
          + "(?=级|[，。；、！）]|大关|企业|产业|园区|集群|$)"
          + "|(?<!DIGIT)[十百千万]亿(?=级|企业|产业|园区|集群)";

  /**
   * Excludes numerals that are the unit of another one (5亿元, 4500多亿元), part of an ordinal, or part
   * of the name of a session (省委十五届四次全会).
   */
  private static final String NOT_BEFORE =
      "(?<![0-9０-９.．][多余]?[百千万亿]{0,4})(?<!第DIGIT{0,6}|[每届]|届\\p{IsHan}{0,2})"
          + "(?<!千家)(?<![单單]位[:：]\\p{IsHan}{0,4})";

  /** A number from ten, which few names contain: 十二种, but not 五大. */
  private static final String LARGE =
      "(?:(?:近|超|逾|上|数|几)[十百千万亿]{1,2}|(?<!DIGIT)(?:[二三四五六七八九两]?十[一二三四五六七八九]|[二三四五六七八九]十"
          + "|[一二三四五六七八九两][百千万亿]DIGIT{0,7}))[多余几]?";

  /**
   * Every character that can begin a quantity. The expression is slow, so it is tried only at
   * these: at all characters, it would take a tenth of a build.
   */
  static final String FIRST =
      "IVX¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫⅬⅭⅮⅯⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹⅺⅻⅼⅽⅾⅿ①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
          + "㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿〇一七万三上不世两个为九乡二五亿伍位倍全八六再减几列到力十千卅升半历县叁參双同四国"
          + "壹大对居应建廿归成户所打折捌排接提数新无未村柒每清玖用百破稳突第累约组翻肆腰至貳负贰超跃跻达过近进连逾镇陆陸零首";

  private static final BitSet FIRSTS = FIRST.chars().collect(BitSet::new, BitSet::set, BitSet::or);

  static final Pattern QUANTITY =
      Pattern.compile(
          Stream.of(
                  "负?[百千万]分之DIGIT+(?:点DIGIT+)?(?:[至到—–-](?:[百千万]分之)?DIGIT+(?:点DIGIT+)?)?|百分百|DIGIT{1,3}分之DIGIT{1,3}",
                  ChinesePatterns.get("quantity.word").pattern(),
                  NO_UNIT,
                  "DIGIT成(?![为立等效果功熟员就长本品都分不千]|群(?!众))(?:以上|左右)?",
                  // A rank, but not 列入全国第一批.
                  "(?:(?:位|稳?居|列|排)\\p{IsHan}{0,8}|全国|全省|世界|全球|国内)第DIGIT++(?![批届次个家条号季年步线产方大种类例层级书轮梯阶])",
                  "DIGIT年(?:任务|目标|计划)DIGIT年\\p{IsHan}?完成",
                  "(?:连续|同比|累计|提前|历时|力争|再?用)(?:DIGIT+|半)(?:年半?|个?半月|次|个月|个季度|届|轮)(?!行动|计划)",
                  "[个两双三四]位数(?!学)|[二三四五六七八九十]DIGIT{0,2}连[丰增升冠降涨胜]",
                  "(?:排名?|居|列|进入|跻身|跃至|升至)\\p{IsHan}{0,8}前DIGIT{1,2}(?:位|名|强|甲)?",
                  "[一二三四五]类(?=水)|[一二三四五六七八九]折(?![叠扣射腾])",
                  "应(?!有)(\\p{IsHan})尽\\1",
                  "[\\u00BC-\\u00BE\\u2150-\\u215E]|[\\u2160-\\u217F]+(?:[—–-][\\u2160-\\u217F]+)?[类级]?|(?<![A-Za-z])[IVX]{1,4}(?=[类级期])",
                  NOT_BEFORE + NUMBER + ChinesePatterns.get("quantity.unit").pattern(),
                  ChinesePatterns.get("quantity.other-number").pattern()
                      + ChinesePatterns.get("quantity.unit").pattern(),
                  ChinesePatterns.get("quantity.other").pattern(),
                  NOT_BEFORE + ChinesePatterns.get("quantity.few").pattern(),
                  NOT_BEFORE + LARGE + ChinesePatterns.get("quantity.unit-of-many").pattern(),
                  NOT_BEFORE + "(?:" + ChinesePatterns.get("quantity.bare").pattern() + ")")
              .map(pattern -> pattern.replace("DIGIT", DIGIT))
              .collect(Collectors.joining("|")));

  /** Names, in which numerals are not quantities. */
  private static final Pattern NAME = Pattern.compile("“[^“”]*”|《[^《》]*》|‘[^‘’]*’");

  /** Quantities even within quotation marks. */
  private static final Pattern NO_NAME = Pattern.compile("年\\p{IsHan}?完成$|分之|番$|零的突破");

  private QuantityInWordsFinder() {}

  /** Returns the quantities in the order of the text. */
  public static List<TextRange> in(String text) {
    List<TextRange> quantities = new ArrayList<>();
    Matcher quantity = QUANTITY.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    int at = 0;
    while (at < text.length()) {
      int next = at + 1;
      if (FIRSTS.get(text.charAt(at)) && quantity.region(at, text.length()).lookingAt()) {
        quantities.add(new TextRange(at, quantity.end()));
        next = quantity.end();
      }
      at = next;
    }
    return outsideNames(quantities, text);
  }

  /** Returns the matches of a pattern outside names. */
  static List<TextRange> outsideNames(Pattern pattern, String text) {
    return outsideNames(TextRange.matches(pattern, text), text);
  }

  private static List<TextRange> outsideNames(List<TextRange> matches, String text) {
    List<TextRange> names = matches.isEmpty() ? List.of() : TextRange.matches(NAME, text);
    return matches.stream()
        .filter(
            match ->
                NO_NAME.matcher(match.of(text)).find()
                    || names.stream().noneMatch(name -> name.contains(match)))
        .toList();
  }
}
