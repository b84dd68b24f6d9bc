package lantai.content.edit;

/**
 * A change of some lines of a file. It can be applied after other lines changed.
 *
 * @param file path in the content folder
 * @param before the text of the file before the change
 * @param after the text after it
 */
public record ContentFileEdit(String file, String before, String after) {

  /** Returns the change that undoes this one. */
  public ContentFileEdit inverse() {
    return new ContentFileEdit(file, after, before);
  }

  /**
   * Applies the change to the text of the file.
   *
   * @throws EditConflictException if the lines that it changes were changed meanwhile
   */
  public String applyTo(String text) throws EditConflictException {
    return TextMerger.merged(before, after, text)
        .orElseThrow(() -> new EditConflictException("review-conflict", file, "", ""));
  }
}
