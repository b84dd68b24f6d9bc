package lantai.importer.structure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.chinese.ChineseNumber;
import lantai.chinese.FullWidthForms;

/**
 * The number at the beginning of a paragraph.
 *
 * @param length visible characters of the number and its punctuation
 */
record LeadingNumber(NumberStyle style, int value, int length) {

  /** Numbering styles, roughly from the highest to the lowest level. */
  enum NumberStyle {
    /** 第一部分 */
    DIVISION("第([一二三四五六七八九十]+|[0-9]{1,2})(?:部分|章|篇|编|編)[、：:.．，,]?"),
    /** 壹、 */
    FORMAL("([壹贰貳叁參参肆伍陆陸柒捌玖拾]{1,3})[、．.﹑]"),
    /** 一、 */
    CHINESE("([一二三四五六七八九十]{1,3})[、．.﹑]"),
    /** （一） */
    BRACKETED_CHINESE("[(（〔﹝【]([一二三四五六七八九十]{1,3})[)）〕﹞】][、．.]?|([㈠-㈩])[、．.]?"),
    /** 1. */
    ARABIC("([0-9]{1,2})(?:[、．﹑]|\\.(?![0-9]))"),
    /** （1） */
    BRACKETED_ARABIC("[(（]([0-9]{1,2})[)）][、．.]?|([⑴-⒇])|([0-9]{1,2})[)）]"),
    /** ① */
    CIRCLED("([①-⑳㉑-㉟])[、．.]?");

    private final Pattern pattern;

    NumberStyle(String pattern) {
      this.pattern = Pattern.compile("^(?:" + pattern + ")");
    }

    boolean isAtLeast(NumberStyle other) {
      return compareTo(other) <= 0;
    }
  }

  /** 一、二、三产业 enumerates industries and is not the number of a paragraph. */
  private static final Pattern ENUMERATION = Pattern.compile("^[一二三四五六七八九十][、和及]");

  static Optional<LeadingNumber> of(String folded) {
    String text = FullWidthForms.toHalfWidth(folded.substring(0, Math.min(12, folded.length())));
    for (NumberStyle style : NumberStyle.values()) {
      Matcher matcher = style.pattern.matcher(text.replace('．', '.'));
      if (matcher.find() && !ENUMERATION.matcher(text.substring(matcher.end())).find()) {
        return Optional.of(new LeadingNumber(style, value(matcher), matcher.end()));
      }
    }
    return Optional.empty();
  }

  static boolean startsSection(String folded) {
    return of(folded).filter(n -> n.style.isAtLeast(NumberStyle.BRACKETED_CHINESE)).isPresent();
  }

  static int value(Matcher matcher) {
    for (int group = 1; group <= matcher.groupCount(); group++) {
      if (matcher.group(group) != null) {
        return ChineseNumber.parse(matcher.group(group));
      }
    }
    return 0;
  }
}
