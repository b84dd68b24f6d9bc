package lantai.preview;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import lantai.concurrent.Deferred;
import lantai.diagnostics.Problem;
import lantai.output.SiteFile;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of one build.
 *
 * @param files the site without downloads; empty if the build failed
 * @param downloads files that no page needs, made when first asked for
 * @param failure an exception that ended the build: a disk error or a defect of Lantai
 */
public record BuildOutcome(
    List<SiteFile> files,
    Deferred<List<SiteFile>> downloads,
    List<Problem> problems,
    @Nullable Throwable failure) {

  public BuildOutcome {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }

  public BuildOutcome(
      List<SiteFile> files, Deferred<List<SiteFile>> downloads, List<Problem> problems) {
    this(files, downloads, problems, null);
  }

  public boolean succeeded() {
    return !files.isEmpty();
  }

  /** Runs a build. Any exception becomes the failure. */
  static BuildOutcome of(Callable<BuildOutcome> build) {
    try {
      return build.call();
    } catch (Exception | Error e) {
      return failed(e);
    }
  }

  /** Makes the downloads; the outcome in place of this one if that fails. */
  Optional<BuildOutcome> downloadsFailure() {
    try {
      downloads.get();
      return Optional.empty();
    } catch (RuntimeException | Error e) {
      return Optional.of(failed(e));
    }
  }

  private static BuildOutcome failed(Throwable failure) {
    return new BuildOutcome(List.of(), Deferred.lazy(List::of), List.of(), failure);
  }
}
