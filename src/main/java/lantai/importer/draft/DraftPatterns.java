package lantai.importer.draft;

import java.util.regex.Pattern;
import lantai.chinese.ChinesePatterns;
import lantai.importer.DraftedTables;

/** Patterns of {@code draft.properties} for reading the sentences from which rows are drafted. */
final class DraftPatterns {

  private DraftPatterns() {}

  /**
   * @param name without its prefix {@code words.}
   */
  static Pattern get(String name) {
    return ChinesePatterns.get(DraftedTables.WORDS, "words." + name);
  }
}
