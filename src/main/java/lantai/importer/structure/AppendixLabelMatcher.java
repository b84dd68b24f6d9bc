package lantai.importer.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.chinese.ChinesePatterns;
import lantai.chinese.FullWidthForms;

/** Matches labels of appendices, such as 附件2：, either alone on a line or before a title. */
final class AppendixLabelMatcher {

  private static final Pattern LABEL = ChinesePatterns.get("appendix.label");
  private static final int LONGEST_LINE = 50;

  private AppendixLabelMatcher() {}

  /** Returns the length of the label at the beginning of a line; 0 if there is none. */
  static int length(String line) {
    Matcher matcher = LABEL.matcher(FullWidthForms.toHalfWidth(line));
    return matcher.find() ? matcher.end() : 0;
  }

  static boolean isAlone(String line) {
    return !line.isEmpty() && length(line) == line.length();
  }

  /** Whether a line begins an appendix: a label, possibly with a title. */
  static boolean startsAppendix(String line) {
    return line.length() <= LONGEST_LINE
        && !LineBreakRules.containsSentenceEnd(line)
        && length(line) > 0;
  }
}
