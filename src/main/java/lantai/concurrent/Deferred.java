package lantai.concurrent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;

/**
 * Work that goes on beside other work, or waits, until its result is asked for. It is done once.
 *
 * @param <T> its result
 */
public final class Deferred<T> {

  private final FutureTask<T> task;

  private Deferred(Callable<T> work) {
    this.task = new FutureTask<>(work);
  }

  /**
   * Work that begins as soon as a thread is free.
   *
   * @param work shares nothing that changes with what goes on beside it
   */
  public static <T> Deferred<T> of(Callable<T> work) {
    Deferred<T> background = later(work);
    ForkJoinPool.commonPool().execute(background.task);
    return background;
  }

  /** Work that whoever asks first for its result does. */
  public static <T> Deferred<T> later(Callable<T> work) {
    return new Deferred<>(work);
  }

  /**
   * Does the work where nobody has begun it, else waits for its result.
   *
   * @throws UncheckedIOException where the work failed so, and likewise for what else it threw
   */
  public T get() {
    task.run();
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return task.get();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } catch (ExecutionException e) {
      throw thrown(e.getCause());
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static RuntimeException thrown(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    if (cause instanceof IOException disk) {
      return new UncheckedIOException(disk);
    }
    return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
  }
}
