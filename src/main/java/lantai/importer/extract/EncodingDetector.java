package lantai.importer.extract;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells a text's encoding by its bytes, since a file of text does not name it. */
final class EncodingDetector {

  /** Every report holds many of these, whatever it is about; simplified and traditional. */
  private static final String COMMON = "的一是在和有人大中为為国國发發展工作建设設年市我了以会會全";

  /** What takes more than one byte a character, in the order of trust. */
  private static final List<String> GUESSES = List.of("GB18030", "Big5");

  private EncodingDetector() {}

  /**
   * Decodes without losing a byte: an encoding in which any byte is malformed is not the one.
   *
   * @throws RejectedFileException where the bytes are no text in any of the encodings known
   */
  static String decode(byte[] bytes, String name) throws RejectedFileException {
    Optional<String> text = marked(bytes).or(() -> utf16(bytes)).or(() -> unmarked(bytes));
    if (text.isEmpty() || text.get().chars().anyMatch(EncodingDetector::isBinary)) {
      throw new RejectedFileException("import-binary", name);
    }
    return text.get();
  }

  /**
   * @param named the encoding that the file itself names, which may be wrong
   */
  static String decode(byte[] bytes, String name, String named) throws RejectedFileException {
    Optional<String> text = marked(bytes).or(() -> strictly(bytes, 0, Charset.forName(named)));
    boolean reads = text.isPresent() && text.get().chars().noneMatch(EncodingDetector::isBinary);
    return reads ? text.get() : decode(bytes, name);
  }

  /** By its byte order mark. */
  private static Optional<String> marked(byte[] bytes) {
    if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
      return strictly(bytes, 3, StandardCharsets.UTF_8);
    }
    if (begins(bytes, 0xFF, 0xFE)) {
      return strictly(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (begins(bytes, 0xFE, 0xFF)) {
      return strictly(bytes, 2, StandardCharsets.UTF_16BE);
    }
    return begins(bytes, 0x84, 0x31, 0x95, 0x33)
        ? strictly(bytes, 4, Charset.forName("GB18030"))
        : Optional.empty();
  }

  /** Without a mark it shows by its line ends and digits, each with a byte of zeros. */
  private static Optional<String> utf16(byte[] bytes) {
    boolean zeros = false;
    for (byte b : bytes) {
      zeros |= b == 0;
    }
    if (!zeros || bytes.length % 2 != 0) {
      return Optional.empty();
    }
    return Stream.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
        .map(charset -> strictly(bytes, 0, charset))
        .flatMap(Optional::stream)
        .filter(text -> text.chars().noneMatch(EncodingDetector::isBinary))
        .filter(text -> common(text) * 50 > text.length())
        .max(Comparator.comparingInt(EncodingDetector::common));
  }

  private static Optional<String> unmarked(byte[] bytes) {
    return strictly(bytes, 0, StandardCharsets.UTF_8)
        .or(
            () ->
                GUESSES.stream()
                    .map(Charset::forName)
                    .map(charset -> strictly(bytes, 0, charset))
                    .flatMap(Optional::stream)
                    .filter(EncodingDetector::reads)
                    .max(Comparator.comparingInt(EncodingDetector::common)));
  }

  private static Optional<String> strictly(byte[] bytes, int skipped, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, skipped, bytes.length - skipped))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Bytes of another encoding give characters, too, but hardly ever those that are common. */
  private static boolean reads(String text) {
    return common(text) * 40 >= text.chars().filter(c -> c >= 0x80).count();
  }

  private static int common(String text) {
    return (int) text.chars().filter(c -> COMMON.indexOf(c) >= 0).count();
  }

  /** No text holds these; text turned into white space or pages holds tabs, feeds and the like. */
  private static boolean isBinary(int c) {
    return c < ' ' && "\t\n\u000B\f\r\u001A\u001C\u001D\u001E\u001F\u0007\b".indexOf(c) < 0
        || c == 0xFFFE
        || c == 0xFFFF;
  }

  private static boolean begins(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
