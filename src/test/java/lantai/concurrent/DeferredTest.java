package lantai.concurrent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DeferredTest {

  @Test
  void lazyTaskRunsOnceWhenItsResultIsFirstRequested() {
    AtomicInteger done = new AtomicInteger();
    Deferred<Thread> later =
        Deferred.lazy(
            () -> {
              done.incrementAndGet();
              return Thread.currentThread();
            });

    assertEquals(0, done.get());
    assertSame(Thread.currentThread(), later.get());
    assertSame(Thread.currentThread(), later.get());
    assertEquals(1, done.get());
  }

  @Test
  void asyncTaskStartsBeforeItsResultIsRequested() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    Deferred.async(
        () -> {
          begun.countDown();
          return null;
        });

    assertTrue(begun.await(20, TimeUnit.SECONDS));
  }

  @Test
  void exceptionOfTheTaskIsThrownOnEachCall() {
    IOException disk = new IOException("full");
    Deferred<Object> refused =
        Deferred.lazy(
            () -> {
              throw disk;
            });
    Deferred<Object> faulty =
        Deferred.lazy(
            () -> {
              throw new AssertionError("ours");
            });

    for (int i = 0; i < 2; i++) {
      assertSame(disk, assertThrows(UncheckedIOException.class, refused::get).getCause());
      assertEquals("ours", assertThrows(AssertionError.class, faulty::get).getMessage());
    }
  }

  @Test
  void runtimeExceptionIsRethrownAndACheckedOneIsWrapped() {
    RuntimeException ours = new IllegalArgumentException("ours");
    Exception checked = new Exception("checked");
    Deferred<Object> faulty =
        Deferred.async(
            () -> {
              throw ours;
            });
    Deferred<Object> refused =
        Deferred.async(
            () -> {
              throw checked;
            });

    assertSame(ours, assertThrows(IllegalArgumentException.class, faulty::get));
    assertSame(checked, assertThrows(IllegalStateException.class, refused::get).getCause());
  }

  @Test
  void interruptedThreadRemainsInterrupted() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    Deferred<Object> running =
        Deferred.async(
            () -> {
              begun.countDown();
              return end.await(20, TimeUnit.SECONDS);
            });
    begun.await();
    Thread.currentThread().interrupt();
    try {
      assertThrows(IllegalStateException.class, running::get);
    } finally {
      assertTrue(Thread.interrupted());
      end.countDown();
    }
  }
}
