package lantai.content;

import java.util.function.BiFunction;
import lantai.diagnostics.Problems;
import lantai.diagnostics.Source;

/**
 * Turns the text of one content file into a value. An implementation may return the value of an
 * earlier call if path and text are the same, with the problems of that call.
 */
public interface ParseStrategy {

  /** Parses on each call. */
  ParseStrategy DIRECT = new ParseStrategy() {};

  /**
   * @param problems receives what is wrong with the file
   * @param reader depends on its arguments alone; its result is immutable
   */
  default <T> T parse(Source source, Problems problems, BiFunction<Source, Problems, T> reader) {
    return reader.apply(source, problems);
  }
}
