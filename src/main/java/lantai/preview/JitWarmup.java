package lantai.preview;

/** Builds for practice while nobody waits for a build. */
final class JitWarmup {

  /** From here on another build makes the next one hardly faster. */
  private static final int ENOUGH = 20;

  private final PreviewBuild build;
  private boolean free;
  private int left = ENOUGH;

  JitWarmup(PreviewBuild build) {
    this.build = build;
    Thread thread = new Thread(this::run, "practice");
    thread.setDaemon(true);
    thread.setPriority(Thread.MIN_PRIORITY);
    thread.start();
  }

  /** Whether nobody waits from now on. A build that has begun is not broken off. */
  synchronized void free(boolean now) {
    free = now;
    notifyAll();
  }

  private synchronized boolean isWanted() throws InterruptedException {
    while (!free && left > 0) {
      wait();
    }
    return left-- > 0;
  }

  /** Ends practice for good. */
  synchronized void end() {
    left = 0;
    notifyAll();
  }

  private void run() {
    try {
      while (isWanted()) {
        build.practise();
      }
    } catch (Exception | Error e) {
      // Whatever it is, the next build finds it, too, and tells it.
      end();
    }
  }
}
