package lantai.site.page;

import java.util.ArrayList;
import java.util.List;
import lantai.link.LinkedReport;
import lantai.link.SiteAddresses;
import lantai.model.Chapter;
import lantai.model.Target;

/** The report's list of contents, by parts. */
final class TableOfContents {

  /**
   * Of a report with more chapters than this a page lists its own part alone: the list would be
   * longer than the page, and all lists together would grow with the square of the report.
   */
  private static final int MOST = 120;

  private final LinkedReport linked;

  TableOfContents(LinkedReport linked) {
    this.linked = linked;
  }

  /**
   * @param current the chapter whose page this is, or {@code null}
   */
  List<RowViews.PartLink> parts(String root, Chapter current) {
    List<RowViews.PartLink> parts = new ArrayList<>();
    String part = null;
    RowViews.ChapterLink heading = null;
    List<RowViews.ChapterLink> chapters = new ArrayList<>();
    for (Chapter chapter : shown(current)) {
      String own = chapter.id().part();
      if (part != null && !own.equals(part)) {
        parts.add(new RowViews.PartLink(heading, chapters));
        heading = null;
        chapters.clear();
      }
      part = own;
      RowViews.ChapterLink link = link(chapter, root, chapter.equals(current));
      if (chapter.opensPart() && heading == null && chapters.isEmpty()) {
        heading = link;
      } else {
        chapters.add(link);
      }
    }
    parts.add(new RowViews.PartLink(heading, chapters));
    return parts;
  }

  private List<Chapter> shown(Chapter current) {
    List<Chapter> all = linked.report().chapters();
    return current == null || all.size() <= MOST
        ? all
        : linked.report().chaptersOf(current.id().part());
  }

  private RowViews.ChapterLink link(Chapter chapter, String root, boolean current) {
    int targets = linked.report().goalsIn(chapter.id(), Target.class).size();
    return new RowViews.ChapterLink(
        chapter.id().value(),
        chapter.number(),
        chapter.title(),
        root + SiteAddresses.of(chapter.id()),
        targets,
        current);
  }
}
