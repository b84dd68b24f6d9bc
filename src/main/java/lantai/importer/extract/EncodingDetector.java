package lantai.importer.extract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Detects the encoding of a text from its bytes. Decoding is strict, so that no byte is lost. */
public final class EncodingDetector {

  /** Characters that are frequent in every report, simplified and traditional. */
  private static final String COMMON = "的一是在和有人大中为为国國发發展工作建设設年市我了以会會全";

  private static final Pattern BINARY =
      Pattern.compile("[\\x00-\\x06\\x0E-\\x19\\x1B\\uFFFE\\uFFFF]");
  private static final Charset GB18030 = Charset.forName("GB18030");

  /** The encodings of Chinese text; Big5 as defined by Windows and by Hong Kong. */
  private static final Charset[] CHINESE = {
    GB18030, Charset.forName("x-windows-950"), Charset.forName("Big5-HKSCS")
  };

  /** Encodings with a byte order mark, longer marks before shorter ones that begin alike. */
  private static final List<Charset> MARKED =
      List.of(
          UTF_8,
          Charset.forName("UTF-32LE"),
          Charset.forName("UTF-32BE"),
          UTF_16LE,
          UTF_16BE,
          GB18030);

  private EncodingDetector() {}

  public static String decode(byte[] bytes, String name) throws RejectedFileException {
    return decodeByContent(bytes)
        .filter(EncodingDetector::isText)
        .orElseThrow(() -> new RejectedFileException("import-binary", name));
  }

  /**
   * Decodes a text whose declared encoding may be wrong: it is used if the result is Chinese, or if
   * no other encoding fits the bytes.
   */
  public static String decode(byte[] bytes, String name, Charset declared)
      throws RejectedFileException {
    return decodeByByteOrderMark(bytes)
        .or(() -> decodeUtf16WithoutMark(bytes))
        .or(() -> decodeStrictly(bytes, 0, UTF_8))
        .or(
            () ->
                decodeStrictly(bytes, 0, declared)
                    .filter(text -> isChinese(text) && countPrivate(text) == 0))
        .or(() -> decodeByContent(bytes))
        .or(() -> decodeStrictly(bytes, 0, declared))
        .filter(EncodingDetector::isText)
        .orElseThrow(() -> new RejectedFileException("import-binary", name));
  }

  private static Optional<String> decodeByContent(byte[] bytes) {
    return decodeByByteOrderMark(bytes)
        .or(() -> decodeUtf16WithoutMark(bytes))
        .or(() -> decodeStrictly(bytes, 0, UTF_8))
        .or(() -> mostLikely(bytes, EncodingDetector::isChinese, CHINESE));
  }

  private static Optional<String> decodeByByteOrderMark(byte[] bytes) {
    for (Charset charset : MARKED) {
      byte[] mark = "\uFEFF".getBytes(charset);
      if (Arrays.mismatch(mark, bytes) == mark.length || Arrays.equals(mark, bytes)) {
        return decodeStrictly(bytes, mark.length, charset);
      }
    }
    return Optional.empty();
  }

  /**
   * Decodes UTF-16 without a byte order mark. Its line ends and digits contain a zero byte, which
   * other encodings do not.
   */
  private static Optional<String> decodeUtf16WithoutMark(byte[] bytes) {
    boolean hasZero = new String(bytes, ISO_8859_1).indexOf(0) >= 0;
    return hasZero && bytes.length % 2 == 0
        ? mostLikely(
            bytes,
            text -> isText(text) && countCommon(text) * 50 > text.length(),
            UTF_16LE,
            UTF_16BE)
        : Optional.empty();
  }

  /** Whether a text has many common characters. Wrongly decoded bytes hardly ever do. */
  private static boolean isChinese(String text) {
    return countCommon(text) * 40 >= text.chars().filter(c -> c >= 0x80).count();
  }

  private static Optional<String> mostLikely(
      byte[] bytes, Predicate<String> accepted, Charset... charsets) {
    return Stream.of(charsets)
        .map(charset -> decodeStrictly(bytes, 0, charset))
        .flatMap(Optional::stream)
        .filter(accepted)
        .max(Comparator.comparingInt(text -> countCommon(text) - countPrivate(text)));
  }

  private static Optional<String> decodeStrictly(byte[] bytes, int start, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, start, bytes.length - start))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static int countCommon(String text) {
    return (int) text.chars().filter(c -> COMMON.indexOf(c) >= 0).count();
  }

  /**
   * Counts private-use characters, with a high weight: a wrong Windows encoding yields them in
   * place of Chinese ones.
   */
  private static int countPrivate(String text) {
    return 8 * (int) text.chars().filter(c -> c >= 0xE000 && c < 0xF900).count();
  }

  /** Whether a text has no control characters except those exported from word processors. */
  private static boolean isText(String text) {
    return !BINARY.matcher(text).find();
  }
}
