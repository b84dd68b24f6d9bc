package lantai.build;

import java.nio.file.Path;
import lantai.addresses.AddressBook;
import lantai.addresses.KeptAddresses;
import lantai.addresses.KeptWords;
import lantai.addresses.PageAdvance;
import lantai.archive.history.VersionHistory;
import lantai.content.ContentReader;
import lantai.content.ParseStrategy;
import lantai.diagnostics.Problems;
import lantai.link.LinkedReport;
import lantai.link.Linker;
import lantai.link.MatchStrategy;
import lantai.link.PageNames;
import lantai.model.Report;

/** The first two stages of a build, with how they read a folder and match its rows. */
record ReportSource(Path content, ParseStrategy parser, MatchStrategy matcher) {

  /** Remembers nothing. */
  static ReportSource of(Path content) {
    return new ReportSource(content, ParseStrategy.DIRECT, MatchStrategy.DIRECT);
  }

  /**
   * Reads and links the report. Without errors, it also records the pages of the report, and what
   * retired addresses were published with.
   */
  LinkedReport read(VersionHistory history, Problems problems) {
    KeptAddresses kept = history.keptAddresses();
    Report report = ContentReader.read(content, kept, parser, problems);
    LinkedReport linked = Linker.link(report, matcher, problems);
    if (problems.hasErrors()) {
      return linked;
    }
    AddressBook book =
        PageAdvance.advance(report.addresses(), PageNames.of(linked), PageNames.successors(linked));
    return linked.with(KeptWords.complete(book, kept.versions()));
  }
}
