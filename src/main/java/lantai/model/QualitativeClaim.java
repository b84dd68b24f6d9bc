package lantai.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import lantai.diagnostics.Located;
import lantai.model.table.ContentField;
import lantai.model.table.ContentField.Comparison;
import lantai.model.table.ContentField.Presence;
import org.jspecify.annotations.Nullable;

/**
 * The qualitative statement of a result: a rank, a first, a coverage, a status. All texts are
 * printed in the quote.
 *
 * @param judgement {@code null} if the result is stated by its figure
 * @param kind {@code null} if not given
 * @param scopeImplied whether the scope is printed before the quote and still applies
 */
public record QualitativeClaim(
    @ContentField(
            key = "claim",
            label = "判断",
            english = "The printed judgement of a result without a figure",
            help = "没有数字的完成情况：原文的判断词，例如 全国首个、全覆盖、如期实现；必须在引文里。",
            meaning = "报告所印",
            compared = Comparison.WORDS)
        @Nullable Located<String> judgement,
    @ContentField(
            label = "类别",
            english = "What kind of statement it is",
            help = "判断的类别：",
            presence = Presence.WITH_CLAIM)
        @Nullable QualitativeClaimKind kind,
    @ContentField(
            label = "范围",
            english = "The printed scope of the comparison",
            help = "与谁比：例如 全国、中部地区；必须在引文里，承上省略的另写 implied: true。",
            meaning = "位次、首创等的比较范围")
        @Nullable Located<String> scope,
    @ContentField(
            key = "implied",
            label = "承上省略",
            english = "Whether the scope is printed before the quote",
            help = "范围承上文省略、没有印在引文里的写 true。")
        boolean scopeImplied,
    @ContentField(
            label = "对象",
            english = "The things to which one statement applies",
            help = "一个判断说到几件事的，逐一照原文列出。",
            meaning = "报告所印，以“；”分隔")
        List<Located<String>> objects,
    @ContentField(
            label = "程度",
            english = "The printed extent",
            help = "原文表示程度或范围的词，例如 全部、县级。",
            meaning = "报告所印")
        @Nullable Located<String> extent,
    @ContentField(
            label = "对照",
            english = "The printed reference of the comparison",
            help = "与什么比：例如 年度任务、2019年水平；照原文写。",
            meaning = "报告所印")
        @Nullable Located<String> against,
    @ContentField(
            label = "等次",
            english = "The printed band of a rank without a number",
            help = "没有名次的位次：例如 前列、优秀；照原文写。",
            meaning = "报告所印")
        @Nullable Located<String> band) {

  /** For a result that is stated only by its figure. */
  public static final QualitativeClaim NONE =
      new QualitativeClaim(null, null, null, false, List.of(), null, null, null);

  public QualitativeClaim {
    objects = List.copyOf(objects);
  }

  /** Returns the scope if the quote must print it. */
  @Nullable Located<String> printedScope() {
    return scopeImplied ? null : scope;
  }

  /** Returns the scope if it may be printed before the quote. */
  @Nullable Located<String> impliedScope() {
    return scopeImplied ? scope : null;
  }

  /** Returns the words that the quote must print, including one more. */
  List<Located<String>> printed(@Nullable Located<String> word) {
    List<Located<String>> printed = new ArrayList<>(objects);
    Stream.of(word, judgement, printedScope(), extent, against, band)
        .filter(Objects::nonNull)
        .forEach(printed::add);
    return printed;
  }
}
