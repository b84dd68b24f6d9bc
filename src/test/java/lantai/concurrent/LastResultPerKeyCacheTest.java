package lantai.concurrent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LastResultPerKeyCacheTest {

  private final LastResultPerKeyCache<String, String> cache = new LastResultPerKeyCache<>();
  private final AtomicInteger made = new AtomicInteger();

  @Test
  void resultIsMadeAgainOnlyIfTheInputChanges() {
    assertEquals("一1", get("a", "一"));
    assertEquals("一1", get("a", "一"));
    assertEquals("二2", get("a", "二"));
    assertEquals("一3", get("a", "一"));
  }

  @Test
  void keysAreCachedSeparately() {
    assertEquals("一1", get("a", "一"));
    assertEquals("一2", get("b", "一"));
    assertEquals("一1", get("a", "一"));
  }

  private String get(String path, String input) {
    return cache.get(path, input, () -> input + made.incrementAndGet());
  }
}
