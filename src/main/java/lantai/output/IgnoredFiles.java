package lantai.output;

import java.util.regex.Pattern;

/** Recognizes files that editors and operating systems create in a folder. Lantai ignores them. */
public final class IgnoredFiles {

  /** Hidden files, backups, lock files of Word, WPS, LibreOffice and Emacs, swap files of vi. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?i)(?:\\.|~\\$).*|#.*#|.*(?:~|\\.bak|\\.swp|\\.swo|\\.tmp)|thumbs\\.db|ehthumbs\\.db"
              + "|desktop\\.ini|__macosx");

  private IgnoredFiles() {}

  /**
   * Whether a path, or a folder on it, has such a name.
   *
   * @param path with {@code /} as separator
   */
  public static boolean isIgnored(String path) {
    for (String part : path.split("/")) {
      if (NAME.matcher(part).matches()) {
        return true;
      }
    }
    return false;
  }
}
