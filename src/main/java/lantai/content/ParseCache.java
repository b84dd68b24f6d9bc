package lantai.content;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import lantai.diagnostics.Problem;
import lantai.diagnostics.Problems;
import lantai.diagnostics.Source;

/**
 * What files of one kind came to when they were read last: the same text comes to the same again.
 *
 * @param <T> what comes out of reading one, immutable
 */
final class ParseCache<T> {

  private record CacheEntry<T>(String text, T outcome, List<Problem> problems) {}

  private final Map<String, CacheEntry<T>> entries = new ConcurrentHashMap<>();

  /**
   * @param source its path and its text are all that decides what comes out
   * @param reader adds to the problems that it is given
   */
  T read(Source source, Problems problems, Function<Problems, T> reader) {
    CacheEntry<T> entry = entries.get(source.path());
    if (entry == null || !entry.text.equals(source.text())) {
      Problems found = new Problems();
      entry = new CacheEntry<>(source.text(), reader.apply(found), found.sorted());
      entries.put(source.path(), entry);
    }
    entry.problems.forEach(problems::add);
    return entry.outcome;
  }
}
