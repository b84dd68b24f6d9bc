package lantai.site.page;

import java.util.ArrayList;
import java.util.List;
import lantai.link.LinkedReport;
import lantai.link.SiteAddresses;
import lantai.model.Chapter;
import lantai.model.Report;
import lantai.model.Target;
import org.jspecify.annotations.Nullable;

/** The table of contents of the report, by parts. */
final class TableOfContents {

  /**
   * If a report has more chapters, a page lists only those of the same part: otherwise all tables
   * together would grow with the square of the number of chapters.
   */
  private static final int MAX_CHAPTERS = 120;

  private final Report report;

  TableOfContents(LinkedReport linked) {
    this.report = linked.report();
  }

  /** The current chapter is that of the page; null on the home page. */
  List<RowViews.PartLink> parts(@Nullable Chapter current) {
    List<RowViews.PartLink> parts = new ArrayList<>();
    String part = null;
    RowViews.ChapterLink heading = null;
    List<RowViews.ChapterLink> chapters = new ArrayList<>();
    for (Chapter chapter : listed(current)) {
      if (part != null && !chapter.id().part().equals(part)) {
        parts.add(new RowViews.PartLink(heading, List.copyOf(chapters)));
        heading = null;
        chapters.clear();
      }
      part = chapter.id().part();
      RowViews.ChapterLink link = link(chapter, chapter.equals(current));
      if (chapter.opensPart() && heading == null && chapters.isEmpty()) {
        heading = link;
      } else {
        chapters.add(link);
      }
    }
    parts.add(new RowViews.PartLink(heading, List.copyOf(chapters)));
    return parts;
  }

  private List<Chapter> listed(@Nullable Chapter current) {
    return current == null || report.chapters().size() <= MAX_CHAPTERS
        ? report.chapters()
        : report.chaptersOf(current.id().part());
  }

  private RowViews.ChapterLink link(Chapter chapter, boolean current) {
    return new RowViews.ChapterLink(
        chapter.id().value(),
        chapter.number(),
        chapter.title(),
        SiteAddresses.of(chapter.id()),
        report.goalsIn(chapter.id(), Target.class).size(),
        current);
  }
}
