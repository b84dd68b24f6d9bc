package lantai.content.edit;

/**
 * The lines of a row, beginning with its dash.
 *
 * @param text without the line break at its end
 * @param start offset of its first character in the file
 * @param line number of its first line, 1-based
 */
public record TableRow(String text, int start, int line) {

  /** Offset of a row that is only proposed. */
  public static final int NOT_WRITTEN = -1;

  public boolean isWritten() {
    return start != NOT_WRITTEN;
  }

  int end() {
    return start + text.length();
  }

  /** Returns the number of the line after it. */
  public int endLine() {
    return line + (int) text.lines().count();
  }

  public YamlMapping mapping() {
    return YamlMapping.parse(text);
  }
}
