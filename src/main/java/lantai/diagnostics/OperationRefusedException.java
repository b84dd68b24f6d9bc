package lantai.diagnostics;

import java.io.IOException;
import java.util.List;

/**
 * Thrown if a folder or a store cannot be used in its current state; has a message for the user.
 */
public class OperationRefusedException extends IOException {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient List<String> arguments;

  public OperationRefusedException(String key, String... arguments) {
    super(key + " " + List.of(arguments));
    this.key = key;
    this.arguments = List.of(arguments);
  }

  public String key() {
    return key;
  }

  public String[] arguments() {
    return arguments.toArray(String[]::new);
  }
}
