package lantai.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where and how the site is published. */
final class PublicationOptions {

  static final String OPTION = "--out";
  static final String FOLDER = "site";

  @Option(names = OPTION, paramLabel = "DIR", defaultValue = FOLDER)
  Path out;

  /** If it is not given, versions that were published stay published. */
  @Option(names = "--versions", negatable = true)
  @Nullable Boolean versions;

  @Option(names = "--adopt")
  boolean adopt;
}
