package lantai.site.check;

/** Walks over the bytes: every sign that HTML gives a meaning to is one byte in UTF-8. */
class ByteScanner {

  private static final int END = -1;

  final byte[] page;

  /** Where the next sign stands; behind the end there is none. */
  int at;

  ByteScanner(byte[] page) {
    this.page = page;
  }

  int peek(int ahead) {
    return at + ahead < page.length ? page[at + ahead] & 0xFF : END;
  }

  static boolean isLetter(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  static boolean endsName(int c) {
    return isSpace(c) || c == '/' || c == '>' || c == '=';
  }

  static boolean isSpace(int c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }

  /**
   * @param mark in lower case
   */
  boolean stands(String mark, int ahead) {
    for (int i = 0; i < mark.length(); i++) {
      if (Character.toLowerCase(peek(ahead + i)) != mark.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  void skipPast(char mark) {
    while (at < page.length && page[at] != mark) {
      at++;
    }
    at++;
  }
}
