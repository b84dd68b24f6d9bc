package lantai.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;

/**
 * JSON on one line that may stand as it is inside an HTML script element: {@code <} is written as
 * an escape, so that no text in it can end the element (HTML Standard, restrictions for contents of
 * script elements).
 */
public record Json(String text) {

  /**
   * @param value maps, lists, strings, numbers, records
   */
  public static Json of(Object value) {
    try {
      return new Json(new ObjectMapper().writeValueAsString(value).replace("<", "\\u003c"));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not to be written as JSON", e);
    }
  }

  /**
   * For people to read: two spaces and a line feed on every system, one array element a line where
   * they are objects.
   *
   * @param value maps, lists, strings, numbers, records
   */
  public static String pretty(Object value) {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    try {
      return new ObjectMapper().writer(printer).writeValueAsString(value) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not to be written as JSON", e);
    }
  }

  /**
   * @return maps, lists, strings, numbers
   * @throws IOException where it is no JSON
   */
  public static Object read(byte[] json) throws IOException {
    return new ObjectMapper().readValue(json, Object.class);
  }
}
