package lantai.concurrent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;

/** A task that runs once: either in another thread, or when its result is first requested. */
public final class Deferred<T> {

  private final FutureTask<T> task;

  private Deferred(Callable<T> work) {
    this.task = new FutureTask<>(work);
  }

  /** Starts the task as soon as a thread of the common pool is free. */
  public static <T> Deferred<T> async(Callable<T> work) {
    Deferred<T> deferred = lazy(work);
    ForkJoinPool.commonPool().execute(deferred.task);
    return deferred;
  }

  /** Runs the task when its result is first requested. */
  public static <T> Deferred<T> lazy(Callable<T> work) {
    return new Deferred<>(work);
  }

  /**
   * Returns the result. Runs the task if it has not started, else waits for it.
   *
   * @throws UncheckedIOException if the task threw an {@link IOException}
   * @throws RuntimeException if the task threw it; an {@link Error} is rethrown as well
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
