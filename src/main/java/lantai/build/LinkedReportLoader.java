package lantai.build;

import java.nio.file.Path;
import java.util.Map;
import lantai.addresses.AddressHistory;
import lantai.addresses.AddressRegistry;
import lantai.addresses.PageAddressUpdater;
import lantai.addresses.RetiredAddress;
import lantai.addresses.VersionTextByAddress;
import lantai.archive.history.VersionHistory;
import lantai.content.AddressFile;
import lantai.content.ContentReader;
import lantai.content.ParseReuseStrategy;
import lantai.diagnostics.Problems;
import lantai.link.LinkedReport;
import lantai.link.Linker;
import lantai.link.MatchReuseStrategy;
import lantai.link.PageTitleCollector;
import lantai.model.Report;

/**
 * The first two stages of a build, with their caches: reads a content folder and links its report.
 */
record LinkedReportLoader(Path content, ParseReuseStrategy parser, MatchReuseStrategy matcher) {

  /** Returns a loader without caches. */
  static LinkedReportLoader of(Path content) {
    return new LinkedReportLoader(content, ParseReuseStrategy.DIRECT, MatchReuseStrategy.DIRECT);
  }

  /**
   * Reads and links the report. If there are no errors, it also completes the address registry:
   * names of pages and rows, and the published text of retired addresses.
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
            report.addresses(),
            PageTitleCollector.of(linked),
            PageTitleCollector.successors(linked));
    return linked.with(
        VersionTextByAddress.complete(registry, addresses.versions(), recorded(addresses)));
  }

  private static Map<String, RetiredAddress> recorded(AddressHistory addresses) {
    return addresses.file().isEmpty()
        ? Map.of()
        : AddressFile.parse(addresses.file()).retiredByAddress();
  }
}
