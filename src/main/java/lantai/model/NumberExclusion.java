package lantai.model;

import java.util.regex.Pattern;
import lantai.chinese.FoldedText;
import lantai.diagnostics.Located;
import lantai.diagnostics.Place;

/**
 * Why the numerals of a phrase are no goal.
 *
 * @param phrase literal, but {@code {n}} stands for any number and {@code {year}} for one of four
 *     digits
 * @param chapter the only chapter it holds for, or {@code null} for the whole report
 * @param reason shown to readers of the number coverage
 */
public record NumberExclusion(
    Located<String> phrase, Located<ChapterId> chapter, String reason, Place place) {

  private static final String NUMBER = "[0-9]+(?:\\.[0-9]+)?";
  private static final String YEAR = "(?:19|20)[0-9]{2}";

  public boolean appliesTo(TextBlock textBlock) {
    return chapter == null || chapter.value().value().equals(textBlock.chapter());
  }

  /**
   * Returns what finds the phrase in a text without white space and in half width. A number at the
   * end of the phrase is never part of a longer number.
   */
  public Pattern pattern() {
    String quoted = Pattern.quote(FoldedText.halfWidth(phrase.value()).folded());
    String open =
        quoted.replace("{n}", "\\E" + NUMBER + "\\Q").replace("{year}", "\\E" + YEAR + "\\Q");
    return Pattern.compile("(?<![0-9.](?=[0-9]))" + open + "(?!(?<=[0-9])\\.?[0-9])");
  }
}
