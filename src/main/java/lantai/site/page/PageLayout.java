package lantai.site.page;

import java.util.List;
import lantai.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * What a page has around its content.
 *
 * @param title of this page
 * @param description one line for search engines
 * @param root relative path to the site's root, empty or ending in a slash
 */
public record PageLayout(
    String title,
    String description,
    String root,
    PageAddress address,
    SiteView site,
    Navigation navigation,
    PageMetadata metadata) {

  /**
   * @param base of the site or, of an archived version, of its folder; ends in a slash
   * @param canonical full address
   * @param qr the canonical address, for print
   * @param mementos the page in the published versions, oldest first
   * @param retired addresses within the page that are no longer in use
   * @param version {@code null} if no version has the words of the site
   */
  public record PageAddress(
      String base,
      String canonical,
      QrCode qr,
      List<String> mementos,
      List<RetiredAddressView> retired,
      @Nullable PageVersion version) {}

  /**
   * An address that words or a page had before.
   *
   * @param anchor its id on the page that shows it; empty if it is that of a page
   * @param address relative to the site's root
   * @param href the same, relative to the page that shows it
   * @param text what was there; empty if that was never published
   * @param reason since when and why it is no longer in use
   * @param successors what became of it
   */
  public record RetiredAddressView(
      String anchor,
      String address,
      String href,
      String text,
      String reason,
      List<NavigationLink> successors) {}

  /**
   * The version that a page belongs to.
   *
   * @param day for readers
   * @param timestamp RFC 3339
   * @param archived addresses of the archived page; {@code null} on a page of the site at its own
   *     address
   */
  public record PageVersion(
      String label, String kind, String day, String timestamp, @Nullable DatedAddress archived) {}

  /**
   * What an archived page has, in bytes that never change.
   *
   * @param original full address of the page's newest version (RFC 7089)
   * @param timeMap full address of the list of versions
   * @param newest the original, relative to the page where its version is published with others
   * @param newerSheet shows elements of the class {@code newer}; it is there, relative to the page,
   *     if the site has a newer version
   */
  public record DatedAddress(String original, String timeMap, String newest, String newerSheet) {}

  /**
   * A text as a QR code (ISO/IEC 18004). In templates it has a {@code size}, modules per side with
   * the quiet zone, and a {@code path}, SVG path data that runs along the dark modules with a
   * stroke width of one module.
   */
  public record QrCode(String text) {}

  /**
   * The publication.
   *
   * @param draft whether it is not yet to be published
   * @param notice what every page must say of the site; empty of an ordinary one
   */
  public record SiteView(
      String title,
      String subtitle,
      String owner,
      ReportDate date,
      SourceView source,
      boolean draft,
      String notice) {}

  /**
   * Where the text was taken from; what is not known is empty.
   *
   * @param name the address if there is no name
   */
  public record SourceView(
      String note, String name, String url, String published, String retrieved, String sha256) {}

  /**
   * The date of the report.
   *
   * @param year for which the report plans
   * @param day for readers
   * @param iso ISO 8601
   */
  public record ReportDate(int year, String day, String iso) {}

  /**
   * @param sections in the order of the menu
   * @param breadcrumbs from home to this page, without it
   */
  public record Navigation(
      List<NavigationLink> sections,
      List<NavigationLink> breadcrumbs,
      List<NavigationLink> footer) {}

  /** The hash is the CSP source expression that allows the JSON-LD, or empty. */
  public record PageMetadata(
      List<MetaTag> tags, @Nullable Json jsonLd, String jsonLdHash, ThemeStyles theme) {}

  public record MetaTag(String name, String content) {}
}
