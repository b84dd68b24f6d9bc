package lantai.importer.structure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.chinese.ChineseNumber;
import lantai.chinese.FullWidthForms;

/**
 * A number that a paragraph begins with.
 *
 * @param kind the way it is written
 * @param value what it counts
 * @param length visible characters that it takes, its marks included
 */
record ParagraphNumber(NumberStyle kind, int value, int length) {

  /** The ways of numbering, roughly from the highest to the lowest level. */
  enum NumberStyle {
    /** 第一部分 */
    DIVISION("第([一二三四五六七八九十]+|[0-9]{1,2})(?:部分|章|篇|编|編)[、：:.．，,]?"),
    /** 壹、 */
    FORMAL("([壹贰貳叁參参肆伍陆陸柒捌玖拾]{1,3})[、．.﹑]"),
    /** 一、 */
    ORDINAL("([一二三四五六七八九十]{1,3})[、．.﹑]"),
    /** （一） */
    BRACKET("[(（〔﹝【]([一二三四五六七八九十]{1,3})[)）〕﹞】][、．.]?|([㈠-㈩])[、．.]?"),
    /** 1. */
    DIGIT("([0-9]{1,2})(?:[、．﹑]|\\.(?![0-9]))"),
    /** （1） */
    DIGIT_BRACKET("[(（]([0-9]{1,2})[)）][、．.]?|([⑴-⒇])|([0-9]{1,2})[)）]"),
    /** ① */
    CIRCLE("([①-⑳㉑-㉟])[、．.]?");

    private final Pattern pattern;

    NumberStyle(String pattern) {
      this.pattern = Pattern.compile("^(?:" + pattern + ")");
    }
  }

  /** 一、二、三产业 counts industries, not paragraphs. */
  private static final Pattern COUNTS_ON = Pattern.compile("^[一二三四五六七八九十][、和及]");

  /** The number a paragraph begins with, white space left out. */
  static Optional<ParagraphNumber> of(String folded) {
    String text = FullWidthForms.toHalfWidth(folded.substring(0, Math.min(12, folded.length())));
    for (NumberStyle kind : NumberStyle.values()) {
      Matcher matcher = kind.pattern.matcher(text.replace('．', '.'));
      if (matcher.find() && !COUNTS_ON.matcher(text.substring(matcher.end())).find()) {
        return Optional.of(new ParagraphNumber(kind, value(matcher), matcher.end()));
      }
    }
    return Optional.empty();
  }

  private static int value(Matcher matcher) {
    for (int group = 1; group <= matcher.groupCount(); group++) {
      if (matcher.group(group) != null) {
        return ChineseNumber.parse(matcher.group(group));
      }
    }
    return 0;
  }
}
