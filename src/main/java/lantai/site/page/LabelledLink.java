package lantai.site.page;

import lantai.link.SiteAddresses;
import lantai.model.ReportRow;

/**
 * A link with its label.
 *
 * @param href relative to the page that contains the link; empty for a label without a link
 * @param current whether it links to that page itself
 */
public record LabelledLink(String label, String href, boolean current) {

  LabelledLink(String label, String href) {
    this(label, href, false);
  }

  /**
   * Returns a link to a row.
   *
   * @param root relative path from the page with the link to the site's root
   */
  static LabelledLink to(ReportRow row, String root) {
    return new LabelledLink(row.name(), root + SiteAddresses.of(row));
  }
}
