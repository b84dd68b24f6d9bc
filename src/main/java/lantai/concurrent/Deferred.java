package lantai.concurrent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;

/** A task that runs once, in another thread or when its result is first asked for. */
public final class Deferred<T> {

  private final FutureTask<T> task;

  private Deferred(Callable<T> work) {
    this.task = new FutureTask<>(work);
  }

  /** Starts as soon as a thread of the common pool is free. */
  public static <T> Deferred<T> async(Callable<T> work) {
    Deferred<T> deferred = lazy(work);
    ForkJoinPool.commonPool().execute(deferred.task);
    return deferred;
  }

  /** Starts when its result is first asked for. */
  public static <T> Deferred<T> lazy(Callable<T> work) {
    return new Deferred<>(work);
  }

  /**
   * Runs the task if it has not started, or else waits for its result.
   *
   * @throws UncheckedIOException if the task threw an {@link IOException}
   * @throws RuntimeException or an {@link Error}, as the task did
   */
  public T get() {
    task.run();
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      try {
        throw TimeLimitedExecutor.rethrow(e);
      } catch (IOException disk) {
        throw new UncheckedIOException(disk);
      }
    }
  }
}
