package lantai.diagnostics;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/** The text of a file, which converts offsets to {@linkplain Place places}. */
public final class SourceText {

  /** Maximum size in bytes: sixty times a report of 100,000 characters. */
  public static final int MAX_BYTES = 20_000_000;

  private final String path;
  private final String text;
  private final int[] lineStarts;

  /**
   * @param path as in problems
   * @param text without byte order mark; lines end with LF
   */
  public SourceText(String path, String text) {
    this.path = path;
    this.text = text;
    this.lineStarts = lineStarts(text);
  }

  /**
   * Reads a file as UTF-8. A byte order mark is dropped and CR LF becomes LF.
   *
   * @param shownAs the path used in problems
   * @return empty, with a problem, if the file cannot be used
   */
  public static Optional<SourceText> read(Path file, String shownAs, Problems problems) {
    try {
      if (Files.size(file) > MAX_BYTES) {
        problems.add(ProblemCode.FILE_TOO_LARGE, Place.startOf(shownAs), String.valueOf(MAX_BYTES));
        return Optional.empty();
      }
      return decode(Files.readAllBytes(file), shownAs, problems);
    } catch (IOException e) {
      problems.add(ProblemCode.FILE_UNREADABLE, Place.startOf(shownAs), Messages.reason(e));
      return Optional.empty();
    }
  }

  private static Optional<SourceText> decode(byte[] bytes, String shownAs, Problems problems) {
    // By default, a decoder reports malformed input.
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    String text = out.flip().toString().replaceFirst("^\uFEFF", "").replace("\r\n", "\n");
    SourceText source = new SourceText(shownAs, text);
    if (result.isError()) {
      problems.add(ProblemCode.NOT_UTF8, source.at(text.length()), String.valueOf(in.position()));
      return Optional.empty();
    }
    return Optional.of(source);
  }

  public String path() {
    return path;
  }

  public String text() {
    return text;
  }

  /** Returns the place of an offset in UTF-16 code units, from 0 to the length of the text. */
  public Place at(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Place(path, line + 1, offset - lineStarts[line] + 1);
  }

  private static int[] lineStarts(String text) {
    IntStream ends = IntStream.range(0, text.length()).filter(i -> text.charAt(i) == '\n');
    return IntStream.concat(IntStream.of(0), ends.map(end -> end + 1)).toArray();
  }
}
