package lantai.content.edit;

/** Thrown if a change cannot be made because the file was changed meanwhile. */
public final class EditConflictException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final String file;
  private final String seen;
  private final String current;

  /**
   * @param key of the message
   * @param seen the text that the change was made from
   * @param current the current text; empty if it was removed
   */
  public EditConflictException(String key, String file, String seen, String current) {
    super(key + ": " + file);
    this.key = key;
    this.file = file;
    this.seen = seen;
    this.current = current;
  }

  public String key() {
    return key;
  }

  public String file() {
    return file;
  }

  public String seen() {
    return seen;
  }

  public String current() {
    return current;
  }
}
