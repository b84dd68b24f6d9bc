package lantai.cli;

import lantai.archive.VerificationLevel;
import picocli.CommandLine.Option;

final class VerificationOptions {

  @Option(names = "--quick")
  boolean quick;

  @Option(names = "--full")
  boolean full;

  @Option(names = "--rebuild")
  boolean rebuild;

  VerificationLevel level() {
    if (quick) {
      return VerificationLevel.STRUCTURE;
    }
    return full || rebuild ? VerificationLevel.FIXITY : VerificationLevel.NEWEST;
  }
}
