package lantai.site.html;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Receives a page, and ends its rendering by the current thread if it becomes too long or takes too
 * much time: a template can loop for ever.
 */
final class RenderingLimit extends Writer {

  /** Ten times what the largest page of a large site takes on a slow machine, and more. */
  static final Duration TIME = Duration.ofSeconds(60);

  /** Ten times the largest page of a site of 100 MB, and more. */
  private static final int MOST_CHARACTERS = 50_000_000;

  private static final ScheduledExecutorService CLOCK =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "rendering limit");
            thread.setDaemon(true);
            return thread;
          });

  private final StringWriter out = new StringWriter();
  private final Thread thread = Thread.currentThread();
  private final Future<?> end;
  private boolean reached;
  private boolean closed;

  RenderingLimit(Duration time) {
    end = CLOCK.schedule(this::interrupt, time.toMillis(), TimeUnit.MILLISECONDS);
  }

  private synchronized void interrupt() {
    if (!closed) {
      reached = true;
      thread.interrupt();
    }
  }

  synchronized boolean isReached() {
    return reached;
  }

  @Override
  public void write(char[] text, int start, int length) throws IOException {
    if (out.getBuffer().length() + length > MOST_CHARACTERS) {
      synchronized (this) {
        reached = true;
      }
      throw new IOException("more than " + MOST_CHARACTERS + " characters");
    }
    out.write(text, start, length);
  }

  @Override
  public void flush() {}

  /** Returns the page. */
  @Override
  public String toString() {
    return out.toString();
  }

  @Override
  public synchronized void close() {
    closed = true;
    end.cancel(false);
    if (reached) {
      // It was for this page.
      Thread.interrupted();
    }
  }
}
