package lantai.importer;

/** The content folder does not hold what was received; a fault of Lantai's own. */
public final class RoundTripException extends Exception {

  private static final long serialVersionUID = 1L;

  RoundTripException(String difference) {
    super(difference);
  }
}
