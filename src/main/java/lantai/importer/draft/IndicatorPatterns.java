package lantai.importer.draft;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.model.FigureNature;

/** The few forms of words before a figure that leave no choice about what it measures. */
final class IndicatorPatterns {

  private static final Pattern CHANGE =
      Pattern.compile("(.*?)((?:同比)?(?:增长|下降|降低|减少|提高|提升|上升|回落|上涨|增加|压减|压缩))(?:幅度)?(?:了|达到?|到|至)?");
  private static final Pattern ADDED = Pattern.compile("(?:(.+?)(净增|新增)|(新增|净增)(.+?))");
  private static final Pattern WITHIN =
      Pattern.compile("\\p{IsHan}{2,4}(新增|净增)\\p{IsHan}{2,}(?<![到达过破在])");
  private static final Pattern REACHED =
      Pattern.compile("(.*?)(?:(稳定|保持|控制|维持|达到?|突破|超过|提高|提升|增加|扩大|增长|下降|降低|稳定保持)(?:在|到|至|了)?)?");
  private static final String VERBS =
      "(?:新建成|开工|开展|新建|新（改）建|新\\(改\\)建|新改建|改建|改造|新增|建设|建成|打造|培育|实施|完成|推进|办好|新开工|创建|引进|整治|改扩建|筹集|修复|治理|新建改造"
          + "|新建改建|改造提升|提升|建设改造|新增改造|培训|发放)+";
  private static final Pattern DONE = Pattern.compile("(" + VERBS + ")(.+?)");
  private static final Pattern VERB = Pattern.compile(VERBS);
  private static final Set<String> VAGUE = Set.of("推进", "提升", "开展", "发放");

  private static final Pattern RATE =
      Pattern.compile(".*(?:率|占比|比重|比例|之比|投入强度|覆盖面|占.{1,20}(?:比重|比例))");
  private static final Pattern SPEED = Pattern.compile(".*(?:涨幅|增速|增幅|降幅)");
  private static final Pattern AMOUNT =
      Pattern.compile(
          ".*(?:产量|总产|总量|总额|总值|产值|规模|收入|余额|投资|融资|投入|支出|存款|贷款|资金|销售额|零售额|交易额|进出口|吞吐量|面积|里程|装机|容量|保有量"
              + "|税收|利润|减税降费|成交额|能力|信贷投放)");

  private static final Set<String> DOWN = Set.of("下降", "降低", "减少", "回落", "压减", "压缩");
  private static final Pattern MEASURE =
      Pattern.compile("[百千万亿]*(?:美?元|吨|吨标准煤|公斤|斤|亩|公顷|平方米|平方公里|立方米|公里|千瓦时?|标箱)");

  /**
   * @param name as printed, not yet trimmed; empty where the words before the figure name nothing
   * @param word the printed word of change, or {@code null}
   */
  record IndicatorPattern(
      String name, FigureNature nature, String word, boolean down, boolean level) {}

  private IndicatorPatterns() {}

  /**
   * @param words from the beginning of the clause, or from the figure before, up to the figure
   * @return {@code null} where the words are of no such form
   */
  static IndicatorPattern of(String words, String unit, boolean bounded) {
    boolean rate = unit.equals("%") || unit.equals("‰");
    if (unit.equals("个百分点")) {
      Matcher change = CHANGE.matcher(words);
      return change.matches() && !words.matches(".*[到至]")
          ? form(change.group(1), FigureNature.INCREMENT, change.group(2), false)
          : null;
    }
    return rate ? rate(words) : quantity(words, unit, bounded);
  }

  /** Whether words are verbs alone that say what is done to things that are counted. */
  static boolean isDoing(String words) {
    return VERB.matcher(words).matches() && !VAGUE.contains(words);
  }

  private static IndicatorPattern rate(String words) {
    Matcher change = CHANGE.matcher(words);
    boolean reached = words.matches(".*(?:[到至达])");
    if (change.matches() && !reached) {
      boolean share = RATE.matcher(change.group(1)).matches();
      return share ? null : form(change.group(1), FigureNature.GROWTH, change.group(2), false);
    }
    Matcher level = REACHED.matcher(words);
    if (!level.matches()) {
      return null;
    }
    String name = level.group(1);
    if (SPEED.matcher(name).matches()) {
      return form(name, FigureNature.GROWTH, null, false);
    }
    return RATE.matcher(name).matches()
        ? form(name, FigureNature.SHARE, level.group(2), true)
        : null;
  }

  private static IndicatorPattern quantity(String words, String unit, boolean bounded) {
    return counted(
        words, words.replaceFirst("^(?:[0-9]{4}年|今年|全年|五年|5年|其中|累计|力争|确保|计划)+", ""), unit, bounded);
  }

  /**
   * @param printed the words as they stand; 其中 names a piece of what was added as well as of what
   *     is there
   * @param words without what goes before a name
   */
  private static IndicatorPattern counted(
      String printed, String words, String unit, boolean bounded) {
    Matcher added = ADDED.matcher(words);
    if (added.matches()) {
      // An addition is not what it adds to, and so keeps its word.
      String word = added.group(1) == null ? added.group(3) : added.group(2);
      return form(words, FigureNature.INCREMENT, word, false);
    }
    Matcher within = WITHIN.matcher(words);
    if (within.matches()) {
      return form(words, FigureNature.INCREMENT, within.group(1), false);
    }
    Matcher done = DONE.matcher(words);
    if (done.matches() && !done.group(2).matches(".*(?:达到?|突破|超过|[到至在])")) {
      boolean money = unit.endsWith("元");
      return form(done.group(2), money ? FigureNature.LEVEL : FigureNature.COUNT, null, false);
    }
    Matcher reached = REACHED.matcher(words);
    if (!reached.matches() || words.matches(".*(?:增长|下降|降低|提高|提升|增加|扩大)")) {
      return null;
    }
    String name = reached.group(1);
    boolean part = printed.startsWith("其中") && reached.group(2) == null;
    boolean said = reached.group(2) != null || bounded;
    boolean amount = AMOUNT.matcher(name).matches() && MEASURE.matcher(unit).matches();
    return (said || amount) && !part
        ? form(name, FigureNature.LEVEL, reached.group(2), true)
        : null;
  }

  private static IndicatorPattern form(
      String name, FigureNature nature, String word, boolean level) {
    String kept = word == null ? null : word.replaceFirst("^同比", "");
    return new IndicatorPattern(name, nature, kept, kept != null && DOWN.contains(kept), level);
  }
}
