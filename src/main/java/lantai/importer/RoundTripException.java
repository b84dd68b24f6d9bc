package lantai.importer;

/**
 * Thrown if the content folder would not contain exactly the received text, which is a defect of
 * the importer.
 */
public final class RoundTripException extends Exception {

  private static final long serialVersionUID = 1L;

  RoundTripException(String difference) {
    super(difference);
  }
}
