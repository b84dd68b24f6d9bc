package lantai.link;

import java.util.List;
import java.util.function.UnaryOperator;
import lantai.chinese.ChineseMessageBundle;
import lantai.model.Chapter;
import lantai.model.GovernmentWebsiteTags;
import lantai.model.ParagraphId;
import lantai.model.Report;
import lantai.model.SiteSettings;

/**
 * Writes the bibliographic reference for citing the report or a part of it (GB/T 7714-2015).
 *
 * <p>The report is an electronic resource (8.8), a chapter or paragraph a part within it (8.2). The
 * day of access is a placeholder, {@code [引用日期]}, which a script replaces.
 *
 * <p>The version is the edition (8.2.2). The address is followed by the first digits of the SHA-256
 * of the cited text, whose paragraphs are joined by line feeds.
 *
 * @param base address of the cited pages, ending in a slash
 * @param version label of the version that contains the text, or empty
 * @param digest abridges the SHA-256 of a text
 * @param messages wording of the site
 */
public record Gb7714ReferenceFormatter(
    Report report,
    String base,
    String version,
    UnaryOperator<String> digest,
    ChineseMessageBundle messages) {

  public String whole() {
    SiteSettings site = report.site();
    return messages.get(
        "citation",
        site.owner(),
        site.title(),
        edition(),
        published(site),
        base,
        digest.apply(ReferenceHashTextExtractor.of(report.chapters())));
  }

  public String of(Chapter chapter) {
    return part(
        chapter.label(),
        "",
        SiteAddresses.of(chapter.id()),
        digest.apply(ReferenceHashTextExtractor.of(List.of(chapter))));
  }

  /** Cites a paragraph of a chapter, or a note. */
  public String of(ParagraphId id) {
    SiteSettings.Appendix appendix = report.site().appendix();
    String notes = appendix == null ? messages.get("notes") : appendix.title();
    String place = id.isNote() ? "citation.note" : "citation.paragraph";
    return part(
        report.chapter(id.chapter()).map(Chapter::label).orElse(notes),
        messages.get(place, id.number()),
        SiteAddresses.of(id, report),
        digest.apply(ReferenceHashTextExtractor.of(id, report)));
  }

  private String edition() {
    return version.isEmpty() ? "" : messages.get("citation.edition", version);
  }

  private String part(String title, String place, String address, String hash) {
    SiteSettings site = report.site();
    return messages.get(
        "citation.part",
        title,
        site.owner(),
        site.title(),
        edition(),
        published(site),
        place,
        base + address,
        hash);
  }

  /** Returns the day on which the pages were published, or otherwise the day of the report. */
  private static String published(SiteSettings site) {
    GovernmentWebsiteTags government = site.government();
    return government == null || government.published() == null
        ? site.date().toString()
        : government.published().substring(0, site.date().toString().length());
  }
}
