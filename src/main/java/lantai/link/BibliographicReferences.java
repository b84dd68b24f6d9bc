package lantai.link;

import lantai.chinese.ChineseMessages;
import lantai.model.Chapter;
import lantai.model.GovernmentSite;
import lantai.model.ParagraphId;
import lantai.model.Report;
import lantai.model.SiteSettings;

/**
 * Writes the reference with which a reader cites the report or a part of it (GB/T 7714-2015).
 *
 * <p>The report is an electronic resource (8.8), a chapter or paragraph a part within it (8.2). The
 * day of access is a placeholder, {@code [引用日期]}, which a script replaces.
 *
 * @param messages wording of the site
 */
public record BibliographicReferences(Report report, ChineseMessages messages) {

  public String whole() {
    SiteSettings site = report.site();
    return messages.get("citation", site.owner(), site.title(), published(site), site.base());
  }

  public String of(Chapter chapter) {
    return part(chapter.label(), "", SiteAddresses.of(chapter.id()));
  }

  /** Cites a paragraph of a chapter, or a note. */
  public String of(ParagraphId id) {
    SiteSettings.Appendix appendix = report.site().appendix();
    String notes = appendix == null ? messages.get("notes") : appendix.title();
    String place = id.isNote() ? "citation.note" : "citation.paragraph";
    return part(
        report.chapter(id.chapter()).map(Chapter::label).orElse(notes),
        messages.get(place, id.number()),
        SiteAddresses.of(id, report));
  }

  private String part(String title, String place, String address) {
    SiteSettings site = report.site();
    return messages.get(
        "citation.part",
        title,
        site.owner(),
        site.title(),
        published(site),
        place,
        site.base() + address);
  }

  /** The day on which the pages were published, or else that of the report. */
  private static String published(SiteSettings site) {
    GovernmentSite government = site.government();
    return government == null || government.published() == null
        ? site.date().toString()
        : government.published().substring(0, site.date().toString().length());
  }
}
