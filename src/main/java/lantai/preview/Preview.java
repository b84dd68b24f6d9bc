package lantai.preview;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Builds a site, serves it, and builds it again whenever its folders change. */
public final class Preview implements AutoCloseable {

  private static final int FIRST_PORT = 8000;
  private static final int LAST_PORT = 8099;

  /** How long only the open pages show a change before all pages are made. */
  private static final Duration FIRST_PAGE = Duration.ofMillis(100);

  /** How long nothing must change until the downloads are made as well. */
  private static final Duration PAUSE = Duration.ofSeconds(2);

  private final Callable<LazyPreviewBuild> build;
  private final Consumer<PreviewBuildResult> listener;
  private final PreviewStateHolder holder;
  private final PreviewServer server;
  private final FolderWatcher watcher;

  /**
   * Opens a preview at a port.
   *
   * @param folders the folders that the build reads
   * @param build builds the site from the folders as they are now; an exception is shown, and the
   *     next save tries again
   * @param listener receives the outcome of each build, unless a later change replaces it
   * @throws BindException if the port is taken
   */
  public Preview(
      int port,
      List<Path> folders,
      Callable<LazyPreviewBuild> build,
      Consumer<PreviewBuildResult> listener)
      throws IOException {
    this.watcher = new FolderWatcher(folders);
    this.holder = new PreviewStateHolder();
    this.server = new PreviewServer(port, holder);
    this.build = build;
    this.listener = listener;
  }

  /** Opens a preview at the first free port from 8000 to 8099, or otherwise at any free port. */
  public static Preview atFreePort(
      List<Path> folders, Callable<LazyPreviewBuild> build, Consumer<PreviewBuildResult> listener)
      throws IOException {
    for (int port = FIRST_PORT; port <= LAST_PORT; port++) {
      try {
        return new Preview(port, folders, build, listener);
      } catch (BindException e) {
        continue;
      }
    }
    return new Preview(0, folders, build, listener);
  }

  /** Returns the address of the home page, ending in a slash. */
  public String address() {
    return "http://localhost:" + server.port() + "/";
  }

  /** Also serves pages that change the content; returns the address that opens them. */
  public String serve(ContentEditingEndpoint pages) {
    return address() + server.serve(pages);
  }

  /** Builds now and after each change, until closed or interrupted. */
  public void run() {
    try {
      do {
        LazyPreviewBuild pending = LazyPreviewBuild.of(build);
        holder.show(pending);
        // Open pages show the change first, and the next save need not wait for the others.
        if (!pending.hasPages() || watcher.awaitQuiet(FIRST_PAGE)) {
          PreviewBuildResult outcome = pending.outcome();
          show(pending, outcome);
          if (watcher.awaitQuiet(PAUSE)) {
            outcome.downloadsFailure().ifPresent(failure -> show(pending, failure));
          }
        }
      } while (watcher.awaitChange());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void show(LazyPreviewBuild build, PreviewBuildResult outcome) {
    holder.show(build, outcome);
    listener.accept(outcome);
  }

  @Override
  public void close() {
    server.close();
    watcher.close();
  }
}
