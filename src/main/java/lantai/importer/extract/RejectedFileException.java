package lantai.importer.extract;

/** A file that is not taken in, and why: an entry of the message bundle with its particulars. */
public final class RejectedFileException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final String[] arguments;

  /**
   * @param key an entry of the message bundle
   */
  public RejectedFileException(String key, String... arguments) {
    super(key);
    this.key = key;
    this.arguments = arguments.clone();
  }

  public String key() {
    return key;
  }

  public String[] arguments() {
    return arguments.clone();
  }
}
