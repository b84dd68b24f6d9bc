package lantai.output;

import java.util.regex.Pattern;

/** Recognises files that editors and operating systems leave in a folder; they are ignored. */
public final class IgnoredFiles {

  /**
   * Hidden files, backups, locks of Word and WPS, of LibreOffice and of Emacs, swap files of vi.
   */
  private static final Pattern NAME =
      Pattern.compile(
          "(?i)(?:\\.|~\\$).*|#.*#|.*(?:~|\\.bak|\\.swp|\\.swo|\\.tmp)|thumbs\\.db|ehthumbs\\.db"
              + "|desktop\\.ini|__macosx");

  private IgnoredFiles() {}

  /**
   * Whether a part of a path is such a name.
   *
   * @param path with {@code /} between folders
   */
  public static boolean isOne(String path) {
    for (String part : path.split("/")) {
      if (NAME.matcher(part).matches()) {
        return true;
      }
    }
    return false;
  }
}
