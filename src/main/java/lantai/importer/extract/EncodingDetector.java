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
final class EncodingDetector {

  /** Characters that every report holds many of; simplified and traditional. */
  private static final String COMMON = "的一是在和有人大中为为国國发發展工作建设設年市我了以会會全";

  private static final Pattern BINARY =
      Pattern.compile("[\\x00-\\x06\\x0E-\\x19\\x1B\\uFFFE\\uFFFF]");
  private static final Charset GB18030 = Charset.forName("GB18030");

  private EncodingDetector() {}

  static String decode(byte[] bytes, String name) throws RejectedFileException {
    return byByteOrderMark(bytes)
        .or(() -> utf16WithoutMark(bytes))
        .or(() -> withoutMark(bytes))
        .filter(EncodingDetector::isText)
        .orElseThrow(() -> new RejectedFileException("import-binary", name));
  }

  /** The encoding that the file itself declares may be wrong. */
  static String decode(byte[] bytes, String name, Charset declared) throws RejectedFileException {
    Optional<String> text =
        byByteOrderMark(bytes)
            .or(() -> strictly(bytes, 0, declared))
            .filter(EncodingDetector::isText);
    return text.isPresent() ? text.get() : decode(bytes, name);
  }

  private static Optional<String> byByteOrderMark(byte[] bytes) {
    for (Charset charset : List.of(UTF_8, UTF_16LE, UTF_16BE, GB18030)) {
      byte[] mark = "\uFEFF".getBytes(charset);
      if (Arrays.equals(mark, Arrays.copyOf(bytes, mark.length))) {
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
  private static Optional<String> withoutMark(byte[] bytes) {
    return strictly(bytes, 0, UTF_8)
        .or(
            () ->
                likeliest(
                    bytes,
                    text -> countCommon(text) * 40 >= text.chars().filter(c -> c >= 0x80).count(),
                    GB18030,
                    Charset.forName("Big5")));
  }

  private static Optional<String> likeliest(
      byte[] bytes, Predicate<String> accepted, Charset... charsets) {
    return Stream.of(charsets)
        .map(charset -> strictly(bytes, 0, charset))
        .flatMap(Optional::stream)
        .filter(accepted)
        .max(Comparator.comparingInt(EncodingDetector::countCommon));
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

  /** Control characters are binary, save those in text exported from word processors. */
  private static boolean isText(String text) {
    return !BINARY.matcher(text).find();
  }
}
