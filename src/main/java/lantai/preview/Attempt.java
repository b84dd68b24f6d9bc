package lantai.preview;

import java.util.List;
import lantai.text.Problem;
import lantai.text.SiteFile;

/**
 * What one build came to.
 *
 * @param files the whole site; empty where it could not be built
 * @param problems all that was found
 * @param fault what broke the build off, or {@code null}: a disk that refused, or a fault of ours
 */
public record Attempt(List<SiteFile> files, List<Problem> problems, Throwable fault) {

  public Attempt {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }

  public static Attempt of(List<SiteFile> files, List<Problem> problems) {
    return new Attempt(files, problems, null);
  }

  public boolean succeeded() {
    return !files.isEmpty();
  }

  /** Whatever happens in a build, there is an attempt to show. */
  static Attempt by(Attempts build) {
    try {
      return build.make();
    } catch (Exception | Error e) {
      return new Attempt(List.of(), List.of(), e);
    }
  }
}
