package lantai.content;

/** Ends a plain reading of a text that is not plain; carries nothing, since nothing is told. */
final class FallbackException extends Exception {

  private static final long serialVersionUID = 1L;

  private FallbackException() {
    super(null, null, false, false);
  }

  static void unless(boolean plain) throws FallbackException {
    if (!plain) {
      throw new FallbackException();
    }
  }
}
