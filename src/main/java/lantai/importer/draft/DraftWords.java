package lantai.importer.draft;

import java.util.regex.Pattern;
import lantai.chinese.ChineseMessages;
import lantai.chinese.ChinesePatterns;

/** The words by which a draft reads a sentence: {@code draft.properties}. */
final class DraftWords {

  static final ChineseMessages FILE = new ChineseMessages("draft");

  private DraftWords() {}

  /**
   * @param name without its prefix {@code words.}
   */
  static Pattern get(String name) {
    return ChinesePatterns.get(FILE, "words." + name);
  }
}
