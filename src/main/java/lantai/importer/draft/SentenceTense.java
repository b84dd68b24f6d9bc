package lantai.importer.draft;

import java.util.regex.Pattern;
import lantai.chinese.TextRange;
import lantai.model.Result.ChangeDirection;
import lantai.model.Result.ResultPeriod;

/** Which way a sentence looks, and over what time. */
final class SentenceTense {

  private static final Pattern GOALS_NAMED = Pattern.compile("(?:主要|预期|奋斗)目标(?:建议)?(?:是|为|如下|：|:)");
  private static final Pattern PAST =
      Pattern.compile(
          "(?<![比较])去年|(?<![比较])上年(?!增长|提高|下降|末)|已经|目前|近年来|预计|过去|截至|截止|[0-9五]年来|已(?:建成|达|完成|实现)|我国有|现有");
  private static final Pattern FUTURE = Pattern.compile("今年|预期目标|力争|明年|下一步|将要|到20[0-9]{2}年");
  private static final Pattern YEARS = Pattern.compile("[五5]年来|“十[一二三四]五”(?:期间|时期|以来)");
  private static final Pattern SUMS = Pattern.compile("年均|平均每年|累计|[五5]年(?:累计|新增|增长|下降|提高)");
  private static final Pattern FLOW =
      Pattern.compile(
          ".*(?:产值|总值|收入|产量|投资|总额|进出口|零售额|销售额|支出|投入|增加值|吞吐量|营业额|资金|投放|客运量|货运量|发送量|旅客|游客|出入境人员|成交额|销量|经济总量)");

  private final FigureText print;
  private final ChapterTense stance;

  SentenceTense(FigureText print, ChapterTense stance) {
    this.print = print;
    this.stance = stance;
  }

  static ChangeDirection direction(IndicatorPatterns.IndicatorPattern form) {
    boolean moves = form.word() != null && !form.level();
    return form.down() && moves
        ? ChangeDirection.DOWN
        : moves ? ChangeDirection.UP : ChangeDirection.NONE;
  }

  /**
   * @param sentence up to the figure
   * @param clause its own
   */
  static ResultPeriod period(
      IndicatorPatterns.IndicatorPattern form, String name, String sentence, String clause) {
    if (YEARS.matcher(sentence).find() || SUMS.matcher(clause).find()) {
      return ResultPeriod.CUMULATIVE;
    }
    return form.level() && !FLOW.matcher(name).matches() ? ResultPeriod.STOCK : ResultPeriod.ANNUAL;
  }

  boolean isAhead(FigureScanner.ScannedFigure figure) {
    return stance == ChapterTense.AHEAD
        || stance == ChapterTense.UNKNOWN
            && GOALS_NAMED.matcher(print.sentence(figure.figure()).of(print.plain())).find();
  }

  /** Whether the sentence looks another way than its chapter. */
  boolean looksAway(FigureScanner.ScannedFigure figure) {
    TextRange sentence = print.sentence(figure.figure());
    String before = print.plain().substring(sentence.start(), figure.figure().start());
    return switch (stance) {
      case UNKNOWN -> !GOALS_NAMED.matcher(before).find();
      case AHEAD -> PAST.matcher(before).find();
      case BACK -> FUTURE.matcher(before).find() || before.contains("目标");
    };
  }
}
