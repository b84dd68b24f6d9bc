package lantai.preview;

import java.util.List;
import java.util.Optional;
import lantai.concurrent.Deferred;
import lantai.diagnostics.Problem;
import lantai.output.SiteFile;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of a build for the preview.
 *
 * @param files the site without downloads; empty if the build failed
 * @param downloads the data files, the search index and the EPUB, made on first use
 * @param failure an exception that ended the build: a disk error or a defect of Lantai
 */
public record PreviewBuildResult(
    List<SiteFile> files,
    Deferred<List<SiteFile>> downloads,
    List<Problem> problems,
    @Nullable Throwable failure) {

  public PreviewBuildResult {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }

  public PreviewBuildResult(
      List<SiteFile> files, Deferred<List<SiteFile>> downloads, List<Problem> problems) {
    this(files, downloads, problems, null);
  }

  public boolean succeeded() {
    return !files.isEmpty();
  }

  /** Makes the downloads; returns the outcome that replaces this one if that fails. */
  Optional<PreviewBuildResult> downloadsFailure() {
    try {
      downloads.get();
      return Optional.empty();
    } catch (RuntimeException | Error e) {
      return Optional.of(failed(e));
    }
  }

  static PreviewBuildResult failed(Throwable failure) {
    return new PreviewBuildResult(List.of(), Deferred.lazy(List::of), List.of(), failure);
  }
}
