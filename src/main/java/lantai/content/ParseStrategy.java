package lantai.content;

import java.util.function.BiFunction;
import lantai.diagnostics.Problems;
import lantai.diagnostics.Source;

/**
 * Turns the text of a content file into a value, with or without a cache: an implementation may
 * return the value and the problems of an earlier call with the same path and text.
 */
public interface ParseStrategy {

  /** Parses on each call. */
  ParseStrategy DIRECT = new ParseStrategy() {};

  /**
   * Parses a file.
   *
   * @param problems receives the problems of the file
   * @param reader depends only on its arguments; its result is immutable
   */
  default <T> T parse(Source source, Problems problems, BiFunction<Source, Problems, T> reader) {
    return reader.apply(source, problems);
  }
}
