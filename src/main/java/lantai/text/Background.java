package lantai.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Work that goes on beside other work until its result is asked for.
 *
 * @param <T> its result
 */
public final class Background<T> {

  private final CompletableFuture<T> result;

  private Background(CompletableFuture<T> result) {
    this.result = result;
  }

  /**
   * @param work shares nothing that changes with what goes on beside it
   */
  public static <T> Background<T> of(Callable<T> work) {
    return new Background<>(
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return work.call();
              } catch (RuntimeException e) {
                throw e;
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            }));
  }

  /**
   * Waits for the result.
   *
   * @throws UncheckedIOException where the work failed so, and likewise for what else it threw
   */
  public T get() {
    try {
      return result.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw e;
    }
  }
}
