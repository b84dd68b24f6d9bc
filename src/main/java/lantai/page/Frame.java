package lantai.page;

import java.util.List;

/**
 * What every page has around its content.
 *
 * @param title of this page alone
 * @param description one line for search engines
 * @param root what leads from the page to the site's root, empty or ending in a slash
 * @param canonical the page's full address
 * @param nav the site's sections
 * @param tables the tables of what the report promises and says was reached
 * @param crumbs the way from home to this page, without it
 */
public record Frame(
    String title,
    String description,
    String root,
    String canonical,
    SiteView site,
    List<Link> nav,
    List<Link> tables,
    List<Link> crumbs) {

  /**
   * The publication as a whole.
   *
   * @param date as a reader writes it
   * @param isoDate as a machine does
   */
  public record SiteView(
      String title, String subtitle, String owner, String date, String isoDate, String source) {}

  public Frame {
    nav = List.copyOf(nav);
    tables = List.copyOf(tables);
    crumbs = List.copyOf(crumbs);
  }
}
