package lantai.build;

import java.nio.file.Path;
import lantai.addresses.AddressHistory;
import lantai.addresses.AddressRegistry;
import lantai.addresses.PageAddressUpdater;
import lantai.addresses.VersionTextByAddress;
import lantai.archive.history.VersionHistory;
import lantai.content.ContentReader;
import lantai.content.ParseStrategy;
import lantai.diagnostics.Problems;
import lantai.link.LinkedReport;
import lantai.link.Linker;
import lantai.link.MatchStrategy;
import lantai.link.PageNameCollector;
import lantai.model.Report;

/** The first two stages of a build, with how they read a folder and match its rows. */
record ReportLoader(Path content, ParseStrategy parser, MatchStrategy matcher) {

  /** Remembers nothing. */
  static ReportLoader of(Path content) {
    return new ReportLoader(content, ParseStrategy.DIRECT, MatchStrategy.DIRECT);
  }

  /**
   * Reads and links the report. Without errors, it also records the pages of the report, and what
   * retired addresses were published with.
   */
  LinkedReport read(VersionHistory history, Problems problems) {
    AddressHistory addresses = history.addressHistory();
    Report report = ContentReader.read(content, addresses, parser, problems);
    LinkedReport linked = Linker.link(report, matcher, problems);
    if (problems.hasErrors()) {
      return linked;
    }
    AddressRegistry registry =
        PageAddressUpdater.update(
            report.addresses(), PageNameCollector.of(linked), PageNameCollector.successors(linked));
    return linked.with(VersionTextByAddress.complete(registry, addresses.versions()));
  }
}
