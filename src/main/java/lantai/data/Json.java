package lantai.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

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
}
