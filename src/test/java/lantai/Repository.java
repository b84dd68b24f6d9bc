package lantai;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import lantai.text.SiteFile;

/** This repository's own report, built once for all tests that look at it. */
final class Repository {

  static final Path CONTENT = Path.of("content");
  static final Path TEMPLATES = Path.of("templates");
  static final Path SEED = Path.of("seeds", "jiangxi-2024.txt");
  static final Path SITE = Path.of("site");

  private Repository() {}

  /** Made when it is first asked for. */
  private static final class Built {

    static final Build BUILD = build();

    private Built() {}
  }

  static List<SiteFile> files() {
    if (!Built.BUILD.succeeded()) {
      throw new AssertionError("the repository does not build: " + Built.BUILD.problems());
    }
    return Built.BUILD.files();
  }

  private static Build build() {
    try {
      return Build.run(CONTENT, TEMPLATES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
