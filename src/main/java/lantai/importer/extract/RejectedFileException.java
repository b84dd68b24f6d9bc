package lantai.importer.extract;

/** The file cannot be imported, for a reason that the message bundle words. */
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
