package lantai.preview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import lantai.concurrent.Deferred;
import lantai.output.SiteFile;

/**
 * A build, running or finished, whose pages can be shown before all are made and checked.
 *
 * @param assets files other than pages
 * @param pages by path, each made on first use; empty if that fails. The map is empty if the build
 *     has already failed or finished
 * @param whole its outcome, made on first use
 */
public record LazyPreviewBuild(
    List<SiteFile> assets,
    Map<String, Deferred<Optional<SiteFile>>> pages,
    Deferred<PreviewBuildResult> whole) {

  public LazyPreviewBuild {
    assets = List.copyOf(assets);
    pages = Map.copyOf(pages);
  }

  /** Returns a build that is finished. */
  public static LazyPreviewBuild finished(PreviewBuildResult outcome) {
    return new LazyPreviewBuild(List.of(), Map.of(), Deferred.lazy(() -> outcome));
  }

  /** Starts a build. If that fails, the outcome is a failure. */
  static LazyPreviewBuild of(Callable<LazyPreviewBuild> build) {
    try {
      return build.call();
    } catch (Exception | Error e) {
      return finished(PreviewBuildResult.failed(e));
    }
  }

  boolean hasPages() {
    return !pages.isEmpty();
  }

  /** Waits for the outcome. Any exception becomes a failure. */
  PreviewBuildResult outcome() {
    try {
      return whole.get();
    } catch (RuntimeException | Error e) {
      return PreviewBuildResult.failed(e);
    }
  }
}
