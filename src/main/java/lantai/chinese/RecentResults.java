package lantai.chinese;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Remembers what a function made of the texts that it was asked for last. Safe for use by several
 * threads.
 */
public final class RecentResults<R> {

  private static final int MOST = 20_000;

  private final Function<String, R> function;
  private final Map<String, R> byText =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, R> eldest) {
              return size() > MOST;
            }
          });

  /**
   * @param function depends on its argument alone; its result is immutable
   */
  public RecentResults(Function<String, R> function) {
    this.function = function;
  }

  public R of(String text) {
    R known = byText.get(text);
    if (known == null) {
      known = function.apply(text);
      byText.put(text, known);
    }
    return known;
  }
}
