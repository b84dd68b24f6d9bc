package lantai.importer.extract.office;

import java.util.regex.Pattern;
import lantai.chinese.ChinesePatterns;

/** Decides whether a line break within a paragraph ends a line, as in a list or a title. */
final class SoftBreakRules {

  private static final Pattern UNFINISHED = Pattern.compile(".*[，、,（(《“‘〈【〔\\[]");
  private static final Pattern SENTENCE = Pattern.compile(".*[。；！？;!?][”’」』）)]?");
  private static final Pattern CONTINUES = Pattern.compile("[，。、；：！？）》”’〉】〕%％].*");

  /** Beginnings of paragraphs: numbers, and indents made of spaces. */
  private static final Pattern BEGINS = ChinesePatterns.get("paragraph.begins");

  private static final Pattern WORD_END = Pattern.compile(".*[0-9A-Za-z]");
  private static final Pattern WORD_START = Pattern.compile("[0-9A-Za-z].*");

  private SoftBreakRules() {}

  /** Whether a break between two texts ends a line rather than dividing a sentence. */
  static boolean endsLine(String before, String after) {
    String end = before.strip();
    String start = after.strip();
    if (end.isEmpty()
        || start.isEmpty()
        || SENTENCE.matcher(end).matches()
        || WORD_END.matcher(end).matches() && WORD_START.matcher(start).matches()) {
      return true;
    }
    if (UNFINISHED.matcher(end).matches() || CONTINUES.matcher(start).matches()) {
      return false;
    }
    boolean label = BEGINS.matcher(end).matches() || BEGINS.matcher(after).matches();
    return label || end.matches(".*[：:]") || !SENTENCE.matcher(start).matches();
  }
}
