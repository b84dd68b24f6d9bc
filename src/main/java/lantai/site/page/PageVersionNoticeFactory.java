package lantai.site.page;

import lantai.archive.history.ReportVersions;
import lantai.archive.history.VersionMetadata;
import lantai.site.data.VersionListWriter;
import org.jspecify.annotations.Nullable;

/** Makes the view of the version that a page belongs to. */
final class PageVersionNoticeFactory {

  private PageVersionNoticeFactory() {}

  /**
   * Returns the version.
   *
   * @param path of the page
   * @param original its full address in the newest version
   * @return {@code null} if no version has the text of the site
   */
  static PageLayout.@Nullable PageVersionNotice of(
      ReportVersions reportVersions, String path, String original, PageLayoutFactory layouts) {
    VersionMetadata shown = reportVersions.shownVersion();
    return shown == null
        ? null
        : new PageLayout.PageVersionNotice(
            shown.label(),
            shown.kind().word(),
            layouts.day(shown.published().toLocalDate()),
            shown.timestamp(),
            reportVersions.archivedAs() == null ? null : dated(shown, path, original, layouts));
  }

  private static PageLayout.DatedAddress dated(
      VersionMetadata shown, String path, String original, PageLayoutFactory layouts) {
    String site = layouts.root(path) + "../../";
    return new PageLayout.DatedAddress(
        original,
        layouts.siteBase() + VersionListWriter.TIME_MAP,
        site + path,
        site + ReportVersions.newerSheet(shown));
  }
}
