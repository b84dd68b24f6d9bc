package lantai.concurrent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class TimeLimitedExecutorTest {

  private static final Duration LONG = Duration.ofSeconds(20);

  @Test
  void taskRunsInANamedDaemonThread() throws Exception {
    try (TimeLimitedExecutor threads = new TimeLimitedExecutor("parser", 1, 0)) {
      Thread thread = TimeLimitedExecutor.result(threads.start(Thread::currentThread), LONG);

      assertEquals("parser", thread.getName());
      assertTrue(thread.isDaemon());
    }
  }

  @Test
  void taskThatExceedsItsTimeIsAbandonedAndInterrupted() throws InterruptedException {
    CountDownLatch never = new CountDownLatch(1);
    CountDownLatch interrupted = new CountDownLatch(1);
    try (TimeLimitedExecutor threads = new TimeLimitedExecutor("parser", 1, 0)) {
      Future<Boolean> endless =
          threads.start(
              () -> {
                try {
                  return never.await(1, TimeUnit.HOURS);
                } catch (InterruptedException e) {
                  interrupted.countDown();
                  throw e;
                }
              });
      assertThrows(
          TimeoutException.class, () -> TimeLimitedExecutor.result(endless, Duration.ofMillis(1)));
    }

    assertTrue(interrupted.await(20, TimeUnit.SECONDS));
  }

  @Test
  void threadInterruptedWhileWaitingRemainsInterrupted() {
    try (TimeLimitedExecutor threads = new TimeLimitedExecutor("parser", 1, 0)) {
      Future<Object> endless = threads.start(() -> new CountDownLatch(1).await(1, TimeUnit.HOURS));
      Thread.currentThread().interrupt();

      assertThrows(IllegalStateException.class, () -> TimeLimitedExecutor.result(endless, LONG));
      assertTrue(Thread.interrupted());
    }
  }
}
