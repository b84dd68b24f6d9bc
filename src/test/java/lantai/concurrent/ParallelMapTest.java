package lantai.concurrent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParallelMapTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 1000})
  void eachElementHasItsTurnOnceAndTheOrderStays(int size) {
    List<Integer> all = IntStream.range(0, size).boxed().toList();
    Set<Integer> seen = ConcurrentHashMap.newKeySet();

    List<String> results =
        ParallelMap.map(
            all,
            each -> {
              if (!seen.add(each)) {
                throw new IllegalStateException("twice: " + each);
              }
              return "of " + each;
            });

    assertEquals(all.stream().map(each -> "of " + each).toList(), results);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 499, 999})
  void whatGoesWrongIsThrown(int at) {
    List<Integer> all = IntStream.range(0, 1000).boxed().toList();

    IllegalStateException thrown =
        assertThrows(
            IllegalStateException.class,
            () ->
                ParallelMap.map(
                    all,
                    each -> {
                      if (each == at) {
                        throw new IllegalStateException("at " + each);
                      }
                      return each;
                    }));

    assertEquals("at " + at, thrown.getMessage());
  }
}
