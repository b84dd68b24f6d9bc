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

/** Detects the encoding of a text from its bytes. No byte is lost: decoding is always strict. */
public final class EncodingDetector {

  /** Characters that are frequent in every report; simplified and traditional. */
  private static final String COMMON = "的一是在和有人大中为为国國发發展工作建设設年市我了以会會全";

  private static final Pattern BINARY =
      Pattern.compile("[\\x00-\\x06\\x0E-\\x19\\x1B\\uFFFE\\uFFFF]");
  private static final Charset GB18030 = Charset.forName("GB18030");

  /** Big5 as Windows writes it, and as Hong Kong does. */
  private static final Charset[] CHINESE = {
    GB18030, Charset.forName("x-windows-950"), Charset.forName("Big5-HKSCS")
  };

  /** Those whose mark begins with that of another one come first. */
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
    return byBytes(bytes)
        .filter(EncodingDetector::isText)
        .orElseThrow(() -> new RejectedFileException("import-binary", name));
  }

  /**
   * The encoding that the file itself declares may be wrong: it is used if it gives Chinese, or if
   * no other encoding fits the bytes.
   */
  public static String decode(byte[] bytes, String name, Charset declared)
      throws RejectedFileException {
    return byByteOrderMark(bytes)
        .or(() -> utf16WithoutMark(bytes))
        .or(() -> strictly(bytes, 0, UTF_8))
        .or(
            () ->
                strictly(bytes, 0, declared)
                    .filter(text -> isChinese(text) && countPrivate(text) == 0))
        .or(() -> byBytes(bytes))
        .or(() -> strictly(bytes, 0, declared))
        .filter(EncodingDetector::isText)
        .orElseThrow(() -> new RejectedFileException("import-binary", name));
  }

  private static Optional<String> byBytes(byte[] bytes) {
    return byByteOrderMark(bytes)
        .or(() -> utf16WithoutMark(bytes))
        .or(() -> strictly(bytes, 0, UTF_8))
        .or(() -> likeliest(bytes, EncodingDetector::isChinese, CHINESE));
  }

  private static Optional<String> byByteOrderMark(byte[] bytes) {
    for (Charset charset : MARKED) {
      byte[] mark = "\uFEFF".getBytes(charset);
      if (Arrays.mismatch(mark, bytes) == mark.length || Arrays.equals(mark, bytes)) {
        return strictly(bytes, mark.length, charset);
      }
    }
    return Optional.empty();
  }

  /** Line ends and digits have a zero byte in UTF-16, which other encodings do not contain. */
  private static Optional<String> utf16WithoutMark(byte[] bytes) {
    boolean hasZero = new String(bytes, ISO_8859_1).indexOf(0) >= 0;
    return hasZero && bytes.length % 2 == 0
        ? likeliest(
            bytes,
            text -> isText(text) && countCommon(text) * 50 > text.length(),
            UTF_16LE,
            UTF_16BE)
        : Optional.empty();
  }

  /** In a wrong encoding bytes give characters too, but hardly ever common ones. */
  private static boolean isChinese(String text) {
    return countCommon(text) * 40 >= text.chars().filter(c -> c >= 0x80).count();
  }

  private static Optional<String> likeliest(
      byte[] bytes, Predicate<String> accepted, Charset... charsets) {
    return Stream.of(charsets)
        .map(charset -> strictly(bytes, 0, charset))
        .flatMap(Optional::stream)
        .filter(accepted)
        .max(Comparator.comparingInt(text -> countCommon(text) - countPrivate(text)));
  }

  private static Optional<String> strictly(byte[] bytes, int start, Charset charset) {
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

  /** Encodings of Windows give characters of private use where another encoding has Chinese. */
  private static int countPrivate(String text) {
    return 8 * (int) text.chars().filter(c -> c >= 0xE000 && c < 0xF900).count();
  }

  /** Control characters are binary, save those in text exported from word processors. */
  private static boolean isText(String text) {
    return !BINARY.matcher(text).find();
  }
}
