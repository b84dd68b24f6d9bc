package lantai.importer;

/** The content folder would not hold exactly the received text: an error of the importer. */
public final class RoundTripException extends Exception {

  private static final long serialVersionUID = 1L;

  RoundTripException(String difference) {
    super(difference);
  }
}
