package lantai.output;

import lantai.diagnostics.OperationRefusedException;

/** A folder that a site cannot be published to as it is, in words for whoever publishes. */
public final class PublishException extends OperationRefusedException {

  private static final long serialVersionUID = 1L;

  /**
   * @param key an entry of the messages
   * @param arguments what fills its gaps
   */
  PublishException(String key, String... arguments) {
    super(key, arguments);
  }
}
