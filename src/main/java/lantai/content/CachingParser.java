package lantai.content;

import java.util.List;
import java.util.function.BiFunction;
import lantai.concurrent.LastResultPerKeyCache;
import lantai.diagnostics.Problem;
import lantai.diagnostics.Problems;
import lantai.diagnostics.SourceText;

/** Parses a file again only if its text changed since the last call. */
public final class CachingParser implements ParseReuseStrategy {

  private record Parsed(Object value, List<Problem> problems) {}

  private final LastResultPerKeyCache<String, Parsed> files = new LastResultPerKeyCache<>();

  @Override
  @SuppressWarnings("unchecked") // A file is always parsed with the same reader.
  public <T> T parse(
      SourceText source, Problems problems, BiFunction<SourceText, Problems, T> reader) {
    Parsed parsed = files.get(source.path(), source.text(), () -> parse(source, reader));
    parsed.problems.forEach(problems::add);
    return (T) parsed.value;
  }

  private static Parsed parse(SourceText source, BiFunction<SourceText, Problems, ?> reader) {
    Problems found = new Problems();
    Object value = reader.apply(source, found);
    return new Parsed(value, found.sorted());
  }
}
