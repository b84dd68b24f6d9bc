package lantai.content.edit;

/**
 * A change of some lines of a file. It can be applied while other lines change.
 *
 * @param file its name in the content folder
 * @param before the text of the file, and {@code after} what it became
 */
public record TextEdit(String file, String before, String after) {

  /** The change that undoes this one. */
  public TextEdit inverse() {
    return new TextEdit(file, after, before);
  }

  /**
   * Applies the change to the text of the file.
   *
   * @throws EditConflictException if lines that it changes are no longer as they were
   */
  public String applyTo(String text) throws EditConflictException {
    return TextMerger.merged(before, after, text)
        .orElseThrow(() -> new EditConflictException("review-conflict", file, "", ""));
  }
}
