package lantai.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;

/**
 * JSON on one line that may stand as it is inside an HTML script element: {@code <} is written as
 * an escape, so that no text in it can end the element (HTML Standard, restrictions for contents of
 * script elements).
 */
public record Json(String text) {

  private static final ObjectReader READER = new ObjectMapper().readerFor(Object.class);
  private static final ObjectWriter WRITER = new ObjectMapper().writer();
  private static final ObjectWriter PRETTY = new ObjectMapper().writer(printer());

  private static PrettyPrinter printer() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
  }

  /**
   * @param value maps, lists, strings, numbers, records
   */
  public static Json of(Object value) {
    try {
      return new Json(WRITER.writeValueAsString(value).replace("<", "\\u003c"));
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
    try {
      return PRETTY.writeValueAsString(value) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not to be written as JSON", e);
    }
  }

  /**
   * @return maps, lists, strings, numbers
   * @throws IOException where it is no JSON
   */
  public static Object read(byte[] json) throws IOException {
    return READER.readValue(json);
  }
}
