package lantai.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * JSON on one line that may stand as it is inside an HTML script element: {@code <} is written as
 * an escape, so that no text in it can end the element (HTML Standard, restrictions for contents of
 * script elements).
 */
public record Json(String text) {

  /**
   * @param value maps, lists, strings, integers, truth values, records
   */
  public static Json of(Object value) {
    return new Json(JsonWriter.oneLine(value).replace("<", "\\u003c"));
  }

  /**
   * For people to read: two spaces and a line feed on every system, one array element a line where
   * they are objects.
   *
   * @param value maps, lists, strings, integers, truth values, records
   */
  public static String pretty(Object value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      pretty(value, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /**
   * The same in UTF-8, with no more of it in memory than a stream of rows has to be.
   *
   * @param out stays open
   */
  public static void pretty(Object value, OutputStream out) throws IOException {
    JsonWriter.pretty(value, out);
    out.write('\n');
  }

  /**
   * @return maps, lists, strings, numbers
   * @throws IOException where it is no JSON
   */
  public static Object read(byte[] json) throws IOException {
    return new ObjectMapper().readValue(json, Object.class);
  }
}
