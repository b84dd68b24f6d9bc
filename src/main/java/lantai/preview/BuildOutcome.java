package lantai.preview;

import java.util.List;
import lantai.concurrent.Deferred;
import lantai.diagnostics.Problem;
import lantai.output.SiteFile;

/**
 * What one build came to.
 *
 * @param files the site's pages and what they are made with; empty where it could not be built
 * @param later the rest of its files
 * @param problems all that was found
 * @param fault what broke the build off, or {@code null}: a disk that refused, or a fault of ours
 */
public record BuildOutcome(
    List<SiteFile> files, Deferred<List<SiteFile>> later, List<Problem> problems, Throwable fault) {

  public BuildOutcome {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }

  /**
   * @param later what nobody needs who looks at a page
   */
  public static BuildOutcome of(
      List<SiteFile> files, Deferred<List<SiteFile>> later, List<Problem> problems) {
    return new BuildOutcome(files, later, problems, null);
  }

  public boolean succeeded() {
    return !files.isEmpty();
  }

  /** Whatever happens in a build, there is an attempt to show. */
  static BuildOutcome by(PreviewBuild build) {
    try {
      return build.build();
    } catch (Exception | Error e) {
      return broken(e);
    }
  }

  /** Makes the rest of the files; the same where that came to its end. */
  BuildOutcome whole() {
    try {
      later.get();
      return this;
    } catch (RuntimeException | Error e) {
      return broken(e);
    }
  }

  private static BuildOutcome broken(Throwable fault) {
    return new BuildOutcome(List.of(), Deferred.later(List::of), List.of(), fault);
  }
}
