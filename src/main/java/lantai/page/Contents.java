package lantai.page;

import java.util.ArrayList;
import java.util.List;
import lantai.link.Addresses;
import lantai.link.LinkedReport;
import lantai.model.Chapter;

/** The report's list of contents, by parts. */
final class Contents {

  private final LinkedReport linked;

  Contents(LinkedReport linked) {
    this.linked = linked;
  }

  /**
   * @param current the chapter whose page this is, or {@code null}
   */
  List<Pieces.Part> parts(String root, Chapter current) {
    List<Pieces.Part> parts = new ArrayList<>();
    String part = null;
    Pieces.ChapterLink heading = null;
    List<Pieces.ChapterLink> chapters = new ArrayList<>();
    for (Chapter chapter : linked.report().chapters()) {
      String own = chapter.id().part();
      if (part != null && !own.equals(part)) {
        parts.add(new Pieces.Part(heading, chapters));
        heading = null;
        chapters.clear();
      }
      part = own;
      Pieces.ChapterLink link = link(chapter, root, chapter.equals(current));
      if (chapter.opensPart() && heading == null && chapters.isEmpty()) {
        heading = link;
      } else {
        chapters.add(link);
      }
    }
    parts.add(new Pieces.Part(heading, chapters));
    return parts;
  }

  private Pieces.ChapterLink link(Chapter chapter, String root, boolean current) {
    long targets =
        linked.report().goals().targets().stream()
            .filter(target -> target.citation().chapter().value().equals(chapter.id()))
            .count();
    return new Pieces.ChapterLink(
        chapter.id().value(),
        chapter.number(),
        chapter.title(),
        root + Addresses.of(chapter.id()),
        (int) targets,
        current);
  }
}
