package lantai.model;

import java.time.LocalDate;
import java.util.List;
import lantai.diagnostics.Place;

/**
 * What {@code content/site.yaml} says of the publication as a whole.
 *
 * @param subtitle the line under the title: when and at which meeting the report was given
 * @param owner who publishes it
 * @param date the day the report was given
 * @param base the address the site is published at, ending in a slash
 * @param source a sentence on where the text was taken from, or empty
 * @param appendix the printed heading above the notes, or {@code null} where there are no notes
 * @param government {@code null} where the site is no government body's
 * @param footer what stands at the foot of every page
 * @param draft whether it is not yet to be published
 * @param archival what an archive asks besides
 * @param place where the file begins
 */
public record SiteSettings(
    String title,
    String subtitle,
    String owner,
    LocalDate date,
    String base,
    String source,
    Appendix appendix,
    GovernmentSite government,
    List<FooterItem> footer,
    boolean draft,
    ArchivalMetadata archival,
    Place place) {

  public SiteSettings {
    footer = List.copyOf(footer);
  }

  /** Of which an archive is told nothing besides. */
  public SiteSettings(
      String title,
      String subtitle,
      String owner,
      LocalDate date,
      String base,
      String source,
      Appendix appendix,
      GovernmentSite government,
      List<FooterItem> footer,
      Place place) {
    this(
        title,
        subtitle,
        owner,
        date,
        base,
        source,
        appendix,
        government,
        footer,
        false,
        ArchivalMetadata.UNSAID,
        place);
  }

  /**
   * One line at the foot of every page.
   *
   * @param href where it leads, or empty
   */
  public record FooterItem(String label, String href) {}

  /**
   * The heading of the notes, as printed.
   *
   * @param label such as 附件; empty where none is printed
   */
  public record Appendix(String label, String title) {}
}
