package lantai.concurrent;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Remembers the last result for each path, and the input that it was made of. Safe for use by
 * several threads.
 */
public final class LastResultPerKeyCache<I, R> {

  private record Entry<I, R>(I input, R result) {}

  private final Map<String, Entry<I, R>> byPath = new ConcurrentHashMap<>();

  /** The last result of the path if its input was equal, else a new one. */
  public R get(String path, I input, Supplier<R> maker) {
    Entry<I, R> entry = byPath.get(path);
    if (entry == null || !entry.input.equals(input)) {
      entry = new Entry<>(input, maker.get());
      byPath.put(path, entry);
    }
    return entry.result;
  }
}
