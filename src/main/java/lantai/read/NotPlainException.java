package lantai.read;

/** Ends a plain reading of a text that is not plain; carries nothing, since nothing is told. */
final class NotPlainException extends Exception {

  private static final long serialVersionUID = 1L;

  private NotPlainException() {
    super(null, null, false, false);
  }

  static void unless(boolean plain) throws NotPlainException {
    if (!plain) {
      throw new NotPlainException();
    }
  }
}
