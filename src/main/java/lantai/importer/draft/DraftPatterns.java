package lantai.importer.draft;

import java.util.regex.Pattern;
import lantai.chinese.ChinesePatterns;
import lantai.importer.Draft;

/** The words by which a draft reads a sentence: {@code draft.properties}. */
final class DraftPatterns {

  private DraftPatterns() {}

  /**
   * @param name without its prefix {@code words.}
   */
  static Pattern get(String name) {
    return ChinesePatterns.get(Draft.WORDS, "words." + name);
  }
}
