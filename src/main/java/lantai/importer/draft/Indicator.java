package lantai.importer.draft;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.chinese.ChinesePatterns;
import lantai.model.ChangeDirection;
import lantai.model.FigureNature;
import org.jspecify.annotations.Nullable;

/**
 * What a figure measures, by the words before it. Only patterns with a single reading are
 * recognised.
 *
 * @param name as printed, not yet trimmed; empty if the words before the figure name nothing
 * @param level whether the figure is what was reached rather than a change
 */
record Indicator(
    String name,
    FigureNature nature,
    @Nullable String changeWord,
    boolean decreasing,
    boolean level) {

  private static final Pattern CHANGE =
      Pattern.compile("(.*?)((?:同比)?(?:增长|下降|降低|减少|提高|提升|上升|回落|上涨|增加|压减|压缩))(?:幅度)?(?:了|达到?|到|至)?");
  private static final Pattern INCREMENT_AT_EDGE = Pattern.compile("(?:(.+?)(净增|新增)|(新增|净增)(.+?))");
  private static final Pattern INCREMENT_WITHIN =
      Pattern.compile("\\p{IsHan}{2,4}(新增|净增)\\p{IsHan}{2,}(?<![到达过破在])");
  private static final Pattern LEVEL =
      Pattern.compile("(.*?)(?:(稳定|保持|控制|维持|达到?|突破|超过|提高|提升|增加|扩大|增长|下降|降低|稳定保持)(?:在|到|至|了)?)?");
  private static final Pattern VERBS = ChinesePatterns.get("indicator.verbs");
  private static final Pattern COUNTED = Pattern.compile("(" + VERBS + ")(.+?)");
  private static final Set<String> AMBIGUOUS_VERBS = Set.of("推进", "提升", "开展", "发放");
  private static final Pattern SHARE_NAME =
      Pattern.compile(".*(?:率|占比|比重|比例|之比|投入强度|覆盖面|占.{1,20}(?:比重|比例))");
  private static final Pattern PART = Pattern.compile(".*(?:占比|比重|比例|占.{1,20}(?:比重|比例))");
  private static final Pattern GROWTH_RATE = Pattern.compile(".*(?:涨幅|增速|增幅|降幅)");
  private static final Pattern AMOUNT_NAME = ChinesePatterns.get("indicator.amount-name");
  private static final Set<String> DECREASES = Set.of("下降", "降低", "减少", "回落", "压减", "压缩");
  private static final Pattern MEASURE_UNIT =
      Pattern.compile("[百千万亿]*(?:美?元|吨|吨标准煤|公斤|斤|亩|公顷|平方米|平方公里|立方米|公里|千瓦时?|标箱)");

  /**
   * @param words from the beginning of the clause, or from the figure before, up to the figure
   * @param bounded whether a bound is printed before the number
   * @return null if the words follow none of the patterns
   */
  static @Nullable Indicator of(String words, String unit, boolean bounded) {
    boolean rate = unit.equals("%") || unit.equals("‰");
    if (unit.equals("个百分点")) {
      Matcher change = CHANGE.matcher(words);
      return change.matches() && !words.matches(".*[到至]")
          ? indicator(change.group(1), FigureNature.INCREMENT, change.group(2), false)
          : null;
    }
    return rate ? rate(words) : quantity(words, unit, bounded);
  }

  /** Whether the words are only verbs whose object is counted, such as 新建. */
  static boolean isCountingVerb(String words) {
    return VERBS.matcher(words).matches() && !AMBIGUOUS_VERBS.contains(words);
  }

  private static @Nullable Indicator rate(String words) {
    Matcher change = CHANGE.matcher(words);
    boolean reached = words.matches(".*(?:[到至达])");
    if (change.matches() && !reached) {
      boolean share = SHARE_NAME.matcher(change.group(1)).matches();
      return share ? null : indicator(change.group(1), FigureNature.GROWTH, change.group(2), false);
    }
    Matcher level = LEVEL.matcher(words);
    if (!level.matches()) {
      return null;
    }
    String name = level.group(1);
    if (GROWTH_RATE.matcher(name).matches()) {
      return indicator(name, FigureNature.GROWTH, null, false);
    }
    return SHARE_NAME.matcher(name).matches()
        ? indicator(name, ratio(name), level.group(2), true)
        : null;
  }

  /** A part of a whole is a share; what else is measured in per cent is a rate. */
  private static FigureNature ratio(String name) {
    return PART.matcher(name).matches() ? FigureNature.SHARE : FigureNature.RATE;
  }

  private static @Nullable Indicator quantity(String printed, String unit, boolean bounded) {
    String words = printed.replaceFirst("^(?:[0-9]{4}年|今年|全年|五年|5年|其中|累计|力争|确保|计划)+", "");
    Matcher added = INCREMENT_AT_EDGE.matcher(words);
    if (added.matches()) {
      boolean last = added.group(1) != null;
      return indicator(
          last ? added.group(1) : added.group(4),
          FigureNature.INCREMENT,
          last ? added.group(2) : added.group(3),
          false);
    }
    Matcher within = INCREMENT_WITHIN.matcher(words);
    if (within.matches()) {
      return indicator(words, FigureNature.INCREMENT, within.group(1), false);
    }
    Matcher done = COUNTED.matcher(words);
    if (done.matches() && !done.group(2).matches(".*(?:达到?|突破|超过|[到至在])")) {
      boolean money = unit.endsWith("元");
      return indicator(done.group(2), money ? FigureNature.LEVEL : FigureNature.COUNT, null, false);
    }
    Matcher reached = LEVEL.matcher(words);
    if (!reached.matches() || words.matches(".*(?:增长|下降|降低|提高|提升|增加|扩大)")) {
      return null;
    }
    String name = reached.group(1);
    // 其中 may name a part of an increment as well as of a total.
    boolean part = printed.startsWith("其中") && reached.group(2) == null;
    boolean explicit = reached.group(2) != null || bounded;
    boolean amount = AMOUNT_NAME.matcher(name).matches() && MEASURE_UNIT.matcher(unit).matches();
    FigureNature nature = name.endsWith("指数") ? FigureNature.INDEX : FigureNature.LEVEL;
    return (explicit || amount) && !part ? indicator(name, nature, reached.group(2), true) : null;
  }

  private static Indicator indicator(
      String name, FigureNature nature, @Nullable String changeWord, boolean level) {
    String word = changeWord == null ? null : changeWord.replaceFirst("^同比", "");
    return new Indicator(name, nature, word, word != null && DECREASES.contains(word), level);
  }

  Indicator withName(String other) {
    return new Indicator(other, nature, changeWord, decreasing, level);
  }

  ChangeDirection direction() {
    if (changeWord == null || level) {
      return ChangeDirection.NONE;
    }
    return decreasing ? ChangeDirection.DOWN : ChangeDirection.UP;
  }
}
