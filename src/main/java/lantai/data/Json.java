package lantai.data;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;

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
    return JsonWriter.pretty(value) + "\n";
  }

  /**
   * @return maps, lists, strings, numbers
   * @throws IOException where it is no JSON
   */
  public static Object read(byte[] json) throws IOException {
    return new ObjectMapper().readValue(json, Object.class);
  }
}
