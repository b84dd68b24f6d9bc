package lantai.site.data;

import java.util.List;
import lantai.diagnostics.Located;
import lantai.link.LinkedReport;
import lantai.link.QuoteMatch;
import lantai.link.SiteAddresses;
import lantai.model.Bound;
import lantai.model.Commitment;
import lantai.model.EnumNames;
import lantai.model.Figure;
import lantai.model.Result;
import lantai.model.Target;

/** The rows of {@code goals/} as data. Kinds are the words of the content files. */
public final class GoalData {

  private GoalData() {}

  /**
   * A row of {@code targets.json}.
   *
   * @param paragraph its paragraph's id within the chapter
   * @param value as printed, a decimal number in a string, or {@code null}; of a range, its first
   *     number
   * @param to the second number of a range, else {@code null}
   * @param url of the target's own page
   * @param source of the paragraph that holds the quote
   */
  record TargetData(
      @Column(title = "编号", meaning = "本表内唯一") String id,
      @Column(title = "名称") String name,
      @Column(title = "章", meaning = "章的编号") String chapter,
      @Column(title = "段", meaning = "段在章内的编号") String paragraph,
      @Column(
              title = "约束",
              meaning = "approximately 约，at-least 不低于，at-most 不高于，exactly 等于，complete 完成下达任务")
          String bound,
      @Column(title = "力度词", meaning = "报告所印，如“确保”“力争”") String modality,
      @Column(title = "数值", meaning = "报告所印的数字；下降记为负数", number = true) String value,
      @Column(title = "区间上限", meaning = "报告印为区间的，其后一个数字；不是区间的为空", number = true) String to,
      @Column(title = "单位", meaning = "报告所印") String unit,
      @Column(title = "性质") String nature,
      @Column(title = "主要预期目标", meaning = "是否为报告列出的主要预期目标") boolean main,
      @Column(title = "引文", meaning = "报告原话") String quote,
      @Column(title = "网址", meaning = "从网站根目录算起") String url,
      @Column(title = "出处", meaning = "所在段落的地址，从网站根目录算起") String source,
      BaselineData baseline) {}

  record BaselineData(
      @Column(title = "上年结果", meaning = "results 表中的编号") String result,
      @Column(title = "可比程度", meaning = "same 同口径，near 口径不同，subject 同一主题") String relation) {}

  /**
   * A row of {@code results.json}.
   *
   * @param value negative for a decrease, whose printed word is in {@code word}
   * @param url of its row
   */
  record ResultData(
      @Column(title = "编号", meaning = "本表内唯一") String id,
      @Column(title = "名称") String name,
      @Column(title = "章", meaning = "章的编号") String chapter,
      @Column(title = "段", meaning = "段在章内的编号") String paragraph,
      @Column(
              title = "约束",
              meaning = "approximately 约，at-least 不低于，at-most 不高于，exactly 等于，complete 完成下达任务")
          String bound,
      @Column(title = "力度词", meaning = "报告所印，如“确保”“力争”") String modality,
      @Column(title = "数值", meaning = "报告所印的数字；下降记为负数", number = true) String value,
      @Column(title = "区间上限", meaning = "报告印为区间的，其后一个数字；不是区间的为空", number = true) String to,
      @Column(title = "单位", meaning = "报告所印") String unit,
      @Column(title = "性质") String nature,
      @Column(title = "用词", meaning = "报告所印") String word,
      @Column(title = "方向", meaning = "up、down、flat、none") String direction,
      @Column(title = "时段", meaning = "annual 当年，cumulative 累计，stock 年末，streak 连续") String period,
      @Column(title = "范围", meaning = "位次的比较范围") String scope,
      @Column(title = "引文", meaning = "报告原话") String quote,
      @Column(title = "网址", meaning = "从网站根目录算起") String url,
      @Column(title = "出处", meaning = "所在段落的地址，从网站根目录算起") String source,
      BaselineData baseline) {}

  /**
   * A row of {@code commitments.json}; the keys of a target, of which some are never filled.
   *
   * @param nature {@code finish}, {@code host} or {@code keep}
   */
  record CommitmentData(
      @Column(title = "编号", meaning = "本表内唯一") String id,
      @Column(title = "名称") String name,
      @Column(title = "章", meaning = "章的编号") String chapter,
      @Column(title = "段", meaning = "段在章内的编号") String paragraph,
      @Column(
              title = "约束",
              meaning = "approximately 约，at-least 不低于，at-most 不高于，exactly 等于，complete 完成下达任务")
          String bound,
      @Column(title = "力度词", meaning = "报告所印，如“确保”“力争”") String modality,
      @Column(title = "数值", meaning = "报告所印的数字；下降记为负数", number = true) String value,
      @Column(title = "区间上限", meaning = "报告印为区间的，其后一个数字；不是区间的为空", number = true) String to,
      @Column(title = "单位", meaning = "报告所印") String unit,
      @Column(title = "性质") String nature,
      @Column(title = "引文", meaning = "报告原话") String quote,
      @Column(title = "网址", meaning = "从网站根目录算起") String url,
      @Column(title = "出处", meaning = "所在段落的地址，从网站根目录算起") String source,
      BaselineData baseline) {}

  public static List<TargetData> targets(LinkedReport linked) {
    return linked.report().goals().targets().stream()
        .map(target -> target(target, linked.quoteMatchOf(target), linked))
        .toList();
  }

  public static List<ResultData> results(LinkedReport linked) {
    return linked.report().goals().results().stream()
        .map(result -> result(result, linked.quoteMatchOf(result), linked))
        .toList();
  }

  public static List<CommitmentData> commitments(LinkedReport linked) {
    return linked.report().goals().commitments().stream()
        .map(row -> commitment(row, linked.quoteMatchOf(row), linked))
        .toList();
  }

  private static CommitmentData commitment(
      Commitment row, QuoteMatch quoteMatch, LinkedReport linked) {
    Located<Bound> bound = row.figure().bound();
    return new CommitmentData(
        row.id().value(),
        row.name(),
        quoteMatch.paragraph().chapter().value(),
        quoteMatch.paragraph().local(),
        bound == null ? null : EnumNames.orNull(bound.value()),
        text(row.modality()),
        null,
        null,
        null,
        EnumNames.orNull(row.kind()),
        quote(quoteMatch, linked),
        SiteAddresses.of(row),
        SiteAddresses.of(quoteMatch.paragraph()),
        null);
  }

  private static TargetData target(Target target, QuoteMatch quoteMatch, LinkedReport linked) {
    Figure figure = target.figure();
    Target.Baseline baseline = target.baseline();
    return new TargetData(
        target.id().value(),
        target.name(),
        quoteMatch.paragraph().chapter().value(),
        quoteMatch.paragraph().local(),
        EnumNames.orNull(figure.bound().value()),
        text(target.modality()),
        text(figure.value()),
        text(figure.to()),
        text(figure.unit()),
        EnumNames.orNull(figure.nature()),
        target.main(),
        quote(quoteMatch, linked),
        SiteAddresses.of(target),
        SiteAddresses.of(quoteMatch.paragraph()),
        baseline == null
            ? null
            : new BaselineData(
                baseline.result().value().value(), EnumNames.orNull(baseline.relation())));
  }

  private static ResultData result(Result result, QuoteMatch quoteMatch, LinkedReport linked) {
    Figure figure = result.figure();
    return new ResultData(
        result.id().value(),
        result.name(),
        quoteMatch.paragraph().chapter().value(),
        quoteMatch.paragraph().local(),
        EnumNames.orNull(figure.bound().value()),
        null,
        text(figure.value()),
        text(figure.to()),
        text(figure.unit()),
        EnumNames.orNull(figure.nature()),
        text(result.word()),
        EnumNames.orNull(result.direction()),
        EnumNames.orNull(result.period()),
        result.scope(),
        quote(quoteMatch, linked),
        SiteAddresses.of(result),
        SiteAddresses.of(quoteMatch.paragraph()),
        null);
  }

  /** The quoted words as the report has them, whatever white space the row was written with. */
  static String quote(QuoteMatch quoteMatch, LinkedReport linked) {
    return quoteMatch.quote().of(linked.report().textBlock(quoteMatch.paragraph()).text());
  }

  private static String text(Located<String> located) {
    return located == null ? null : located.value();
  }
}
