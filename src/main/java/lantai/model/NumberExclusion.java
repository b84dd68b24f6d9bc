package lantai.model;

import java.util.function.UnaryOperator;
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
 * @param reason for readers of the accounts
 */
public record NumberExclusion(
    Located<String> phrase, Located<ChapterId> chapter, String reason, Place place) {

  private static final String NUMBER = "[0-9]+(?:\\.[0-9]+)?";
  private static final String YEAR = "(?:19|20)[0-9]{2}";

  public boolean appliesTo(TextBlock textBlock) {
    return chapter == null || chapter.value().value().equals(textBlock.chapter());
  }

  /**
   * What finds its phrase in a text whose white space is left out. A number at the phrase's edge is
   * never a piece of a longer number.
   *
   * @param spelling brings the phrase to the one way of writing that the text is in
   */
  public Pattern pattern(UnaryOperator<String> spelling) {
    return pattern(spelling.apply(FoldedText.fold(phrase.value())));
  }

  private static Pattern pattern(String phrase) {
    String quoted = Pattern.quote(phrase);
    String open =
        quoted.replace("{n}", "\\E" + NUMBER + "\\Q").replace("{year}", "\\E" + YEAR + "\\Q");
    return Pattern.compile("(?<![0-9.](?=[0-9]))" + open + "(?!(?<=[0-9])\\.?[0-9])");
  }
}
