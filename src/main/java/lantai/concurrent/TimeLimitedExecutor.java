package lantai.concurrent;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs tasks that might never end. A task that exceeds its time limit is interrupted; if it ignores
 * the interruption, its daemon thread is abandoned and does not keep the program running.
 */
public final class TimeLimitedExecutor implements AutoCloseable {

  private final ExecutorService threads;

  /**
   * @param name of the threads
   * @param count number of threads
   * @param stack stack size of each thread in bytes; 0 for the default
   */
  public TimeLimitedExecutor(String name, int count, long stack) {
    threads =
        Executors.newFixedThreadPool(
            count,
            task -> {
              Thread thread = new Thread(null, task, name, stack);
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Starts a task as soon as a thread is free. Tasks start in the order of the calls. */
  public <T> Future<T> start(Callable<T> task) {
    return threads.submit(task);
  }

  /**
   * Waits for the result of a task.
   *
   * @throws TimeoutException if it is not available within the limit
   * @throws ExecutionException if the task failed; see {@link #rethrow}
   */
  public static <T> T result(Future<T> task, Duration limit)
      throws ExecutionException, TimeoutException {
    try {
      return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /**
   * Rethrows the exception of a failed task.
   *
   * @return never; declared so that callers can write {@code throw rethrow(e)}
   * @throws IllegalStateException for a checked exception other than an {@link IOException}
   */
  public static RuntimeException rethrow(ExecutionException e) throws IOException {
    if (e.getCause() instanceof IOException disk) {
      throw disk;
    }
    if (e.getCause() instanceof Error error) {
      throw error;
    }
    throw e.getCause() instanceof RuntimeException exception
        ? exception
        : new IllegalStateException(e.getCause());
  }

  /** Interrupts the tasks that have not ended. */
  @Override
  public void close() {
    threads.shutdownNow();
  }
}
