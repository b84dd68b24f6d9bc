package lantai.preview;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** A site that is built, served, and built again whenever its folders change. */
public final class Preview implements AutoCloseable {

  private static final int FIRST_PORT = 8000;
  private static final int LAST_PORT = 8099;

  private final PreviewBuild build;
  private final Consumer<BuildOutcome> listener;
  private final StateBroadcaster display = new StateBroadcaster();
  private final PreviewServer server;
  private final FolderWatcher watcher;

  private Preview(
      PortSelection port, List<Path> folders, PreviewBuild build, Consumer<BuildOutcome> listener)
      throws IOException {
    this.build = build;
    this.listener = listener;
    this.watcher = new FolderWatcher(folders);
    this.server = port.open(display);
  }

  /** Opens a server; a port that cannot be had is a {@link BindException}. */
  private interface PortSelection {
    PreviewServer open(StateBroadcaster display) throws IOException;
  }

  /**
   * @param folders what the build reads
   * @param listener is told of every attempt
   * @throws BindException where the port cannot be had
   */
  public static Preview at(
      int port, List<Path> folders, PreviewBuild build, Consumer<BuildOutcome> listener)
      throws IOException {
    return new Preview(display -> new PreviewServer(port, display), folders, build, listener);
  }

  /** At the first of some ports that is free, else at any. */
  public static Preview anywhere(
      List<Path> folders, PreviewBuild build, Consumer<BuildOutcome> listener) throws IOException {
    return new Preview(Preview::firstFree, folders, build, listener);
  }

  private static PreviewServer firstFree(StateBroadcaster display) throws IOException {
    for (int port = FIRST_PORT; port <= LAST_PORT; port++) {
      try {
        return new PreviewServer(port, display);
      } catch (BindException e) {
        continue;
      }
    }
    return new PreviewServer(0, display);
  }

  /** Where it is served, with a slash at its end. */
  public String address() {
    return "http://localhost:" + server.port() + "/";
  }

  /** Builds, and builds again after every change, until it is closed or its thread interrupted. */
  public void run() {
    try {
      while (true) {
        BuildOutcome attempt = BuildOutcome.by(build);
        tell(attempt);
        BuildOutcome whole = attempt.whole();
        if (whole != attempt) {
          tell(whole);
        }
        watcher.awaitChange();
      }
    } catch (InterruptedException | ClosedWatchServiceException e) {
      return;
    }
  }

  private void tell(BuildOutcome attempt) {
    display.show(attempt);
    listener.accept(attempt);
  }

  @Override
  public void close() throws IOException {
    server.close();
    watcher.close();
  }
}
