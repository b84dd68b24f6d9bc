package lantai.site.page;

import java.util.List;
import lantai.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * Everything on a page except its content.
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
   * The addresses of a page.
   *
   * @param base address of the site or, on an archived page, of the version's folder; ends in a
   *     slash
   * @param canonical full address
   * @param qr the canonical address, for print
   * @param mementos the page in the archived versions, oldest first
   * @param retired addresses within the page that are no longer in use
   * @param version {@code null} if no version has the text of the site
   */
  public record PageAddress(
      String base,
      String canonical,
      QrCode qr,
      List<String> mementos,
      List<RetiredAddressView> retired,
      @Nullable PageVersionNotice version) {}

  /**
   * A former address of a text or a page.
   *
   * @param anchor its id on the page that shows it; empty for the address of a page
   * @param address relative to the site's root
   * @param href the same, relative to the page that shows it
   * @param text its former text; empty if that was never published
   * @param reason since when and why it is no longer in use
   * @param successors current addresses of the text that replaced it
   */
  public record RetiredAddressView(
      String anchor,
      String address,
      String href,
      String text,
      String reason,
      List<LabelledLink> successors) {}

  /**
   * The version that a page belongs to.
   *
   * @param day for readers
   * @param timestamp RFC 3339
   * @param archived addresses of the archived page; {@code null} on a page of the site at its own
   *     address
   */
  public record PageVersionNotice(
      String label, String kind, String day, String timestamp, @Nullable DatedAddress archived) {}

  /**
   * The addresses of an archived page, whose bytes never change.
   *
   * @param original full address of the page's newest version (RFC 7089)
   * @param timeMap full address of the list of versions
   * @param newest the original address, relative to the page in the folder of its version
   * @param newerSheet path, relative to the page, of a style sheet that shows elements of the class
   *     {@code newer}; the file exists if the site has a newer version
   */
  public record DatedAddress(String original, String timeMap, String newest, String newerSheet) {}

  /**
   * A text as a QR code (ISO/IEC 18004). In templates it has a {@code size} (modules per side,
   * including the margin) and a {@code path} (SVG path data along the dark modules, for a stroke
   * width of one module).
   */
  public record QrCode(String text) {}

  /**
   * The site.
   *
   * @param draft whether it is not yet to be published
   * @param notice that every page must show; empty for an ordinary site
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
   * The source of the text; unknown values are empty.
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
   * The menu.
   *
   * @param sections in order
   * @param breadcrumbs from the home page to this page, without this page
   */
  public record Navigation(
      List<LabelledLink> sections, List<LabelledLink> breadcrumbs, List<LabelledLink> footer) {}

  /**
   * The metadata of a page.
   *
   * @param jsonLdHash the CSP source expression that allows the JSON-LD, or empty
   */
  public record PageMetadata(
      List<MetaTag> tags, @Nullable Json jsonLd, String jsonLdHash, ThemeView theme) {}

  public record MetaTag(String name, String content) {}
}
