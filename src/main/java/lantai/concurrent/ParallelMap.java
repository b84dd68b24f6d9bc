package lantai.concurrent;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The same work on each element of a list, whose elements may differ much: whoever is free takes
 * the next one. A parallel stream deals them out beforehand, and then some wait for others.
 */
public final class ParallelMap {

  private ParallelMap() {}

  /**
   * @param work called from several threads; once it has thrown nobody takes another turn
   * @return what came of each element, in their order
   * @throws RuntimeException that was thrown first, itself: a stream would wrap it
   */
  public static <A, B> List<B> map(List<A> all, Function<A, B> work) {
    Object[] results = new Object[all.size()];
    AtomicInteger next = new AtomicInteger();
    AtomicReference<RuntimeException> thrown = new AtomicReference<>();
    IntStream.rangeClosed(0, ForkJoinPool.getCommonPoolParallelism())
        .parallel()
        .forEach(
            worker -> {
              try {
                for (int i = next.getAndIncrement();
                    i < results.length && thrown.get() == null;
                    i = next.getAndIncrement()) {
                  results[i] = work.apply(all.get(i));
                }
              } catch (RuntimeException e) {
                thrown.compareAndSet(null, e);
              }
            });
    if (thrown.get() != null) {
      throw thrown.get();
    }
    @SuppressWarnings("unchecked")
    List<B> list = (List<B>) Arrays.asList(results);
    return list;
  }
}
