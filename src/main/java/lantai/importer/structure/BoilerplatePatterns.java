package lantai.importer.structure;

import java.util.regex.Pattern;
import lantai.chinese.ChinesePatterns;

/** Patterns of boilerplate. Lines are given without white space, in half width. */
final class BoilerplatePatterns {

  /** Labels of buttons. A line may contain several. */
  private static final Pattern BUTTONS = ChinesePatterns.get("page.buttons");

  private static final Pattern IMPRINT = ChinesePatterns.get("page.imprint");
  private static final Pattern PAGE_LINE = ChinesePatterns.get("page.page-line");
  private static final Pattern SITE_LINE =
      Pattern.compile("(?i)^(?:" + ChinesePatterns.get("page.site-line") + ")$");
  private static final Pattern APPENDIX_OR_SITE_LINE = ChinesePatterns.get("page.either-line");
  private static final Pattern TIME = ChinesePatterns.get("page.time");
  private static final Pattern PAGE_NUMBER = ChinesePatterns.get("page.page-number");
  private static final Pattern BARE_NUMBER =
      Pattern.compile("^\\d{1,3}$|^[IVXLivxl]{1,6}$|^[Ⅰ-Ⅻ]$");
  private static final Pattern DOT_LEADER =
      Pattern.compile(".{2,}?(?:\\.{4,}|…{2,}|·{4,}|_{4,}|-{6,})(?:\\d{1,4}|[IVXivx]{1,6})?$");
  static final Pattern CONTINUATION = ChinesePatterns.get("page.continuation");
  static final Pattern CONTENTS_HEADING = Pattern.compile("^[\\[【(]?目[录錄次][\\]】)]?[:：]?$");
  private static final int MAX_LENGTH = 100;

  private BoilerplatePatterns() {}

  static boolean isPageControl(String line) {
    return line.length() <= MAX_LENGTH
        && (BUTTONS.matcher(line).matches() || PAGE_LINE.matcher(line).matches());
  }

  static boolean isImprint(String line) {
    return line.length() <= MAX_LENGTH && IMPRINT.matcher(line).find();
  }

  /** Whether a line occurs only at the foot of a website. */
  static boolean isSiteLine(String line) {
    return line.length() <= MAX_LENGTH && SITE_LINE.matcher(line).matches();
  }

  /** Whether a line may occur in an appendix of a report or at the foot of a website. */
  static boolean isAppendixOrSiteLine(String line) {
    return line.length() <= MAX_LENGTH
        && APPENDIX_OR_SITE_LINE.matcher(line).matches()
        && !TIME.matcher(line).find();
  }

  /** Whether a line may occur on a web page above or below a report. */
  static boolean isPageLine(String line) {
    return isPageControl(line) || isImprint(line) || isAppendixOrSiteLine(line);
  }

  static boolean isPageNumber(String line) {
    return PAGE_NUMBER.matcher(line).matches();
  }

  static boolean isBareNumber(String line) {
    return BARE_NUMBER.matcher(line).matches();
  }

  static boolean hasDotLeader(String line) {
    return line.length() <= 2 * MAX_LENGTH && DOT_LEADER.matcher(line).matches();
  }
}
