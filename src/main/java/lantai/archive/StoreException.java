package lantai.archive;

import lantai.diagnostics.OperationRefusedException;

/** Thrown if a store cannot be used or refuses an operation; has a message for its custodian. */
public final class StoreException extends OperationRefusedException {

  private static final long serialVersionUID = 1;

  public StoreException(String key, String... arguments) {
    super(key, arguments);
  }
}
