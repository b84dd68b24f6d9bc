package lantai.content;

import java.util.function.BiFunction;
import lantai.diagnostics.Problems;
import lantai.diagnostics.SourceText;

/**
 * Turns the text of a content file into a value, with or without a cache: an implementation may
 * return the value and the problems of an earlier call with the same path and text.
 */
public interface ParseReuseStrategy {

  /** Parses on each call. */
  ParseReuseStrategy DIRECT = new ParseReuseStrategy() {};

  /**
   * Parses a file.
   *
   * @param problems receives the problems of the file
   * @param reader depends only on its arguments; its result is immutable
   */
  default <T> T parse(
      SourceText source, Problems problems, BiFunction<SourceText, Problems, T> reader) {
    return reader.apply(source, problems);
  }
}
