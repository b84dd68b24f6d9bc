package lantai.concurrent;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Caches the last result for each key, with the input that it was made from. Thread-safe. */
public final class LastResultPerKeyCache<I, R> {

  private record Entry<I, R>(I input, R result) {}

  private final Map<String, Entry<I, R>> byKey = new ConcurrentHashMap<>();

  /** Returns the cached result for a key if the input is equal, else makes a new one. */
  public R get(String key, I input, Supplier<R> maker) {
    Entry<I, R> entry = byKey.get(key);
    if (entry == null || !entry.input.equals(input)) {
      entry = new Entry<>(input, maker.get());
      byKey.put(key, entry);
    }
    return entry.result;
  }
}
