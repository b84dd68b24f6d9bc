package lantai.output;

import lantai.diagnostics.OperationRefusedException;

/** A site that cannot be published to its folder as that is. */
public final class PublishException extends OperationRefusedException {

  private static final long serialVersionUID = 1L;

  /**
   * @param key of a message
   * @param arguments of the message
   */
  PublishException(String key, String... arguments) {
    super(key, arguments);
  }
}
