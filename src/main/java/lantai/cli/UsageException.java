package lantai.cli;

/** Thrown for a usage mistake that a command finds itself, after its arguments were parsed. */
public final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String key;
  private final transient String[] arguments;

  public UsageException(String key, String... arguments) {
    super(key);
    this.key = key;
    this.arguments = arguments.clone();
  }

  String key() {
    return key;
  }

  String[] arguments() {
    return arguments.clone();
  }
}
