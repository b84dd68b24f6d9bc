package lantai.site.page;

import java.util.List;
import lantai.json.Json;

/**
 * What every page has around its content.
 *
 * @param title of this page alone
 * @param description one line for search engines
 * @param root what leads from the page to the site's root, empty or ending in a slash
 * @param canonical the page's full address
 * @param mementos where the page can be read as it was in past versions, oldest first
 * @param nav the site's sections
 * @param tables the tables of what the report promises and says was reached
 * @param crumbs the way from home to this page, without it
 * @param tags a government site's statements
 * @param linkedData what the page says of itself to search engines, or {@code null}
 * @param linkedDataHash what lets it stand in a page under the site's policy, or empty
 * @param qr the page's address for a camera, for print
 * @param footer lines at the foot; {@code href} is empty where one leads nowhere
 */
public record PageLayout(
    String title,
    String description,
    String root,
    String canonical,
    SiteView site,
    List<String> mementos,
    List<NavigationLink> nav,
    List<NavigationLink> tables,
    List<NavigationLink> crumbs,
    List<MetaTag> tags,
    Json linkedData,
    String linkedDataHash,
    QrCode qr,
    List<NavigationLink> footer) {

  /**
   * The publication as a whole.
   *
   * @param date as a reader writes it
   * @param isoDate as a machine does
   * @param draft whether it is not yet to be published
   */
  public record SiteView(
      String title,
      String subtitle,
      String owner,
      String date,
      String isoDate,
      String source,
      boolean draft) {}

  public PageLayout {
    mementos = List.copyOf(mementos);
    nav = List.copyOf(nav);
    tables = List.copyOf(tables);
    crumbs = List.copyOf(crumbs);
    tags = List.copyOf(tags);
    footer = List.copyOf(footer);
  }
}
