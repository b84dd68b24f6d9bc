package lantai.importer.extract;

import java.util.Arrays;

/** Thrown if a file cannot be imported. The message is a key of the message bundle. */
public final class RejectedFileException extends Exception {

  private static final long serialVersionUID = 1L;

  private static final String PROGRAM = "lantai.";

  private final String[] arguments;

  public RejectedFileException(String key, String... arguments) {
    super(key);
    this.arguments = arguments.clone();
  }

  /**
   * Returns the rejection of a file that made a parsing library fail.
   *
   * @param format as messages name it
   * @throws RuntimeException {@code e} itself if a class of this program threw it, since that is a
   *     defect and the file may be valid
   */
  public static RejectedFileException damaged(String name, String format, RuntimeException e) {
    boolean defect =
        Arrays.stream(e.getStackTrace())
            .filter(frame -> !"java.base".equals(frame.getModuleName()))
            .findFirst()
            .filter(frame -> frame.getClassName().startsWith(PROGRAM))
            .isPresent();
    if (defect) {
      throw e;
    }
    return damaged(name, format);
  }

  public static RejectedFileException damaged(String name, String format) {
    return new RejectedFileException("import-unknown-format", name, format);
  }

  public String key() {
    return getMessage();
  }

  public String[] arguments() {
    return arguments.clone();
  }
}
