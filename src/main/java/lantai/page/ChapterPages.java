package lantai.page;

import java.util.List;
import java.util.stream.IntStream;
import lantai.link.Addresses;
import lantai.link.LinkedReport;
import lantai.model.Chapter;
import lantai.model.Paragraph;
import lantai.model.Term;
import lantai.text.Excerpt;

/** A page a chapter. */
final class ChapterPages {

  private final LinkedReport linked;
  private final Frames frames;
  private final Passages passages;
  private final Rows rows;
  private final Contents contents;

  ChapterPages(LinkedReport linked, Frames frames, Passages passages, Rows rows) {
    this.linked = linked;
    this.frames = frames;
    this.passages = passages;
    this.rows = rows;
    this.contents = new Contents(linked);
  }

  List<Page> pages() {
    List<Chapter> chapters = linked.report().chapters();
    return IntStream.range(0, chapters.size()).parallel().mapToObj(i -> page(chapters, i)).toList();
  }

  private Page page(List<Chapter> all, int i) {
    Link previous = i == 0 ? null : link(all.get(i - 1));
    Link next = i + 1 == all.size() ? null : link(all.get(i + 1));
    return page(all.get(i), previous, next);
  }

  private Page page(Chapter chapter, Link previous, Link next) {
    String path = Addresses.of(chapter.id());
    List<ParagraphView> paragraphs =
        chapter.paragraphs().stream().map(paragraph -> passages.view(paragraph, "", "")).toList();
    Views.Chapter view =
        new Views.Chapter(
            frames.article(path, chapter.label(), description(chapter), crumbs(chapter)),
            chapter.id().value(),
            chapter.number(),
            chapter.title(),
            chapter.heading() == Chapter.Heading.SUPPLIED,
            paragraphs,
            rows.targetsOf(chapter.id(), ""),
            terms(chapter),
            contents.parts("", chapter),
            related(chapter),
            frames.citation(path),
            previous,
            next);
    return new Page(path, "chapter.ftlh", view, chapter.place());
  }

  /** The terms that a chapter uses, in the order of their first use. */
  private List<Pieces.Term> terms(Chapter chapter) {
    return chapter.paragraphs().stream()
        .map(Paragraph::id)
        .flatMap(id -> linked.mentionsIn(id).stream())
        .map(mention -> mention.term())
        .distinct()
        .map(id -> linked.report().term(id).orElseThrow())
        .filter(Term::printed)
        .map(term -> rows.term(term, ""))
        .toList();
  }

  /** What the editors named, from either side. */
  private List<Link> related(Chapter chapter) {
    return linked.report().chapters().stream()
        .filter(other -> names(chapter, other) || names(other, chapter))
        .map(ChapterPages::link)
        .toList();
  }

  private static boolean names(Chapter chapter, Chapter other) {
    return chapter.related().stream().anyMatch(id -> id.value().equals(other.id()));
  }

  private List<Link> crumbs(Chapter chapter) {
    return linked.report().chapters().stream()
        .filter(Chapter::opensPart)
        .filter(other -> other.id().part().equals(chapter.id().part()) && !other.equals(chapter))
        .limit(1)
        .map(ChapterPages::link)
        .toList();
  }

  static Link link(Chapter chapter) {
    return new Link(chapter.label(), Addresses.of(chapter.id()), false);
  }

  /** The beginning of a chapter's text, for search engines. */
  private static String description(Chapter chapter) {
    return Excerpt.beginning(chapter.paragraphs().get(0).text(), 100);
  }
}
