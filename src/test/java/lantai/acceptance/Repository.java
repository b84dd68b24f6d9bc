package lantai.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import lantai.archive.history.ReportVersions;
import lantai.build.Build;
import lantai.build.BuildResult;
import lantai.output.OutputSink;
import lantai.output.SiteFile;
import lantai.site.html.TemplateSource;

/** This repository's own report, built once for all tests that look at it. */
public final class Repository {

  public static final Path CONTENT = Path.of("content");
  public static final Path TEMPLATES = Path.of("templates");
  static final Path SEED = Path.of("seeds", "jiangxi-2024.txt");
  static final Path SITE = Path.of("site");

  private Repository() {}

  /** Made when it is first asked for. */
  private static final class BuiltRepository {

    static final BuildResult BUILD = build(CONTENT, TEMPLATES);

    private BuiltRepository() {}
  }

  public static List<SiteFile> files() {
    if (!BuiltRepository.BUILD.succeeded()) {
      throw new AssertionError(
          "the repository does not build: " + BuiltRepository.BUILD.problems());
    }
    return BuiltRepository.BUILD.files();
  }

  /** Builds a site that has no versions, in memory. */
  public static BuildResult build(Path content, Path templates) {
    try {
      return Build.build(
          content, TemplateSource.alone(templates), ReportVersions.NONE, OutputSink.MEMORY);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
