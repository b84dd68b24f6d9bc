package lantai.archive;

import lantai.diagnostics.OperationRefusedException;

/** A store that refuses, in words for its keeper. */
public final class StoreException extends OperationRefusedException {

  private static final long serialVersionUID = 1;

  /**
   * @param key an entry of the messages
   * @param arguments what fills its gaps
   */
  public StoreException(String key, String... arguments) {
    super(key, arguments);
  }
}
