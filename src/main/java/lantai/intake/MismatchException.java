package lantai.intake;

/** The content folder does not hold what was received; a fault of Lantai's own. */
public final class MismatchException extends Exception {

  private static final long serialVersionUID = 1L;

  MismatchException(String difference) {
    super(difference);
  }
}
