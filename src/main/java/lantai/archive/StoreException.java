package lantai.archive;

import java.io.IOException;
import java.util.List;

/** A store that refuses, in words for its keeper. */
public final class StoreException extends IOException {

  private static final long serialVersionUID = 1;

  private final String key;
  private final transient List<String> arguments;

  /**
   * @param key an entry of the messages
   * @param arguments what fills its gaps
   */
  public StoreException(String key, String... arguments) {
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
