package lantai.importer.extract.rtf;

import java.nio.charset.StandardCharsets;
import lantai.importer.extract.RejectedFileException;

/** Splits a Rich Text Format file (1.9) into groups, control words and bytes of text. */
final class RtfTokenizer {

  /** Receives the tokens of a file in order. */
  interface RtfHandler {

    void startGroup() throws RejectedFileException;

    void endGroup() throws RejectedFileException;

    /**
     * @param parameter 1 if there is none, as for words that switch a property on
     */
    void control(String word, int parameter) throws RejectedFileException;

    void text(byte part) throws RejectedFileException;
  }

  private final byte[] bytes;
  private int at;

  RtfTokenizer(byte[] bytes) {
    this.bytes = bytes;
  }

  void read(RtfHandler handler) throws RejectedFileException {
    while (at < bytes.length) {
      byte b = bytes[at++];
      switch (b) {
        case '{' -> handler.startGroup();
        case '}' -> handler.endGroup();
        case '\\' -> readControl(handler);
        case '\r', '\n', 0 -> {}
        default -> handler.text(b);
      }
    }
  }

  private void readControl(RtfHandler handler) throws RejectedFileException {
    int start = at;
    while (at < bytes.length && isLetter(bytes[at])) {
      at++;
    }
    if (at == start) {
      readSymbol(handler);
      return;
    }
    String word = new String(bytes, start, at - start, StandardCharsets.US_ASCII);
    int digits = at;
    if (at < bytes.length && bytes[at] == '-') {
      at++;
    }
    while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9' && at - digits < 12) {
      at++;
    }
    String number = new String(bytes, digits, at - digits, StandardCharsets.US_ASCII);
    boolean numeric = number.matches("-?[0-9]{1,11}");
    if (at < bytes.length && bytes[at] == ' ') {
      at++;
    }
    int parameter = numeric ? (int) Long.parseLong(number) : 1;
    if (word.equals("bin") && numeric) {
      at = Math.min(bytes.length, at + Math.max(0, parameter));
    } else {
      handler.control(word, parameter);
    }
  }

  private static boolean isLetter(byte b) {
    return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
  }

  private void readSymbol(RtfHandler handler) throws RejectedFileException {
    if (at >= bytes.length) {
      return;
    }
    byte symbol = bytes[at++];
    if (symbol == '\'' && at + 2 <= bytes.length) {
      int high = Character.digit(bytes[at], 16);
      int low = Character.digit(bytes[at + 1], 16);
      at += 2;
      handler.control("'", Math.max(0, high) * 16 + Math.max(0, low));
    } else {
      handler.control(String.valueOf((char) symbol), 1);
    }
  }
}
