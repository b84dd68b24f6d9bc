package lantai.link;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.chinese.ChinesePatterns;
import lantai.chinese.TextRange;
import lantai.diagnostics.Located;
import lantai.diagnostics.Problem.Hint;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;

/**
 * Reports words that are shown without the following ones that change their meaning: 提高 of 提高到, 落实
 * of 落实不到位. The text is in half width and without white space.
 */
record TruncatedWordChecker(String text, Problems problems) {

  private static final Pattern REST = ChinesePatterns.get("cut.rest");

  /**
   * Checks a row.
   *
   * @param words declared words, with the range at which they are printed
   * @param shown all that is shown of the row
   */
  void check(Map<Located<String>, TextRange> words, List<TextRange> shown) {
    words.forEach(
        (word, range) -> {
          Matcher rest = REST.matcher(text).region(range.end(), text.length());
          if (rest.useTransparentBounds(true).lookingAt()
              && shown.stream().noneMatch(piece -> piece.overlaps(range(rest)))) {
            String whole = text.substring(range.start(), rest.end());
            problems.add(
                ProblemCode.CONTRADICTS_QUOTE,
                word.place(),
                Hint.of("contradicts-quote", "word", whole),
                "word",
                word.value(),
                whole);
          }
        });
  }

  private static TextRange range(Matcher found) {
    return new TextRange(found.start(), found.end());
  }
}
