package lantai.importer.extract;

/** The file cannot be imported, for a reason whose key is an entry of the message bundle. */
public final class RejectedFileException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String[] arguments;

  public RejectedFileException(String key, String... arguments) {
    super(key);
    this.arguments = arguments.clone();
  }

  public String key() {
    return getMessage();
  }

  public String[] arguments() {
    return arguments.clone();
  }
}
