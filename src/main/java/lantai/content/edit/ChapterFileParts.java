package lantai.content.edit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a chapter file in two parts.
 *
 * @param head from the first line to the second line of dashes and the empty lines after it
 * @param body the rest, with the file's line breaks
 */
public record ChapterFileParts(String head, String body) {

  private static final Pattern PARTS =
      Pattern.compile(
          "\\A(\uFEFF?---[ \\t]*\\r?\\n)(.*?)(^---[ \\t]*(?:\\r?\\n)+|^---[ \\t]*\\z)(.*)\\z",
          Pattern.DOTALL | Pattern.MULTILINE);

  /** Splits a file; without front matter, all of it is the body. */
  public static ChapterFileParts parse(String text) {
    Matcher parts = PARTS.matcher(text);
    return parts.matches()
        ? new ChapterFileParts(parts.group(1) + parts.group(2) + parts.group(3), parts.group(4))
        : new ChapterFileParts("", text);
  }

  /**
   * Parses the front matter.
   *
   * @throws IllegalArgumentException if it is not a mapping
   */
  public YamlMapping frontMatter() {
    Matcher parts = PARTS.matcher(head);
    return YamlMapping.parse(parts.matches() ? parts.group(2) : "");
  }

  public ChapterFileParts withFrontMatter(YamlMapping changed) {
    Matcher parts = PARTS.matcher(head);
    return parts.matches()
        ? new ChapterFileParts(parts.group(1) + changed.text() + parts.group(3), body)
        : this;
  }

  public String text() {
    return head + body;
  }
}
