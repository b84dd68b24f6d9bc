package lantai.cli;

import picocli.CommandLine.Option;

final class VerificationDepth {

  @Option(names = "--quick")
  boolean quick;

  @Option(names = "--full")
  boolean full;

  @Option(names = "--rebuild")
  boolean rebuild;
}
