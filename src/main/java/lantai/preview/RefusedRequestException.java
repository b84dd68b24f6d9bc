package lantai.preview;

/** Thrown to refuse a request. */
final class RefusedRequestException extends Exception {

  private static final long serialVersionUID = 1L;

  private final int status;

  RefusedRequestException(int status, String key) {
    super(key);
    this.status = status;
  }

  int status() {
    return status;
  }
}
