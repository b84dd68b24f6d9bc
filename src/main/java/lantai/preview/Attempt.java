package lantai.preview;

import java.util.List;
import lantai.text.Background;
import lantai.text.Problem;
import lantai.text.SiteFile;

/**
 * What one build came to.
 *
 * @param files the site's pages and what they are made with; empty where it could not be built
 * @param later the rest of its files
 * @param problems all that was found
 * @param fault what broke the build off, or {@code null}: a disk that refused, or a fault of ours
 */
public record Attempt(
    List<SiteFile> files,
    Background<List<SiteFile>> later,
    List<Problem> problems,
    Throwable fault) {

  public Attempt {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }

  /**
   * @param later what nobody needs who looks at a page
   */
  public static Attempt of(
      List<SiteFile> files, Background<List<SiteFile>> later, List<Problem> problems) {
    return new Attempt(files, later, problems, null);
  }

  public boolean succeeded() {
    return !files.isEmpty();
  }

  /** Whatever happens in a build, there is an attempt to show. */
  static Attempt by(Attempts build) {
    try {
      return build.make();
    } catch (Exception | Error e) {
      return broken(e);
    }
  }

  /** Makes the rest of the files; the same where that came to its end. */
  Attempt whole() {
    try {
      later.get();
      return this;
    } catch (RuntimeException | Error e) {
      return broken(e);
    }
  }

  private static Attempt broken(Throwable fault) {
    return new Attempt(List.of(), Background.later(List::of), List.of(), fault);
  }
}
