package lantai.site.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import lantai.chinese.Excerpt;
import lantai.diagnostics.Located;
import lantai.link.LinkedReport;
import lantai.link.SiteAddresses;
import lantai.model.Chapter;
import lantai.model.ChapterId;
import lantai.model.Paragraph;
import lantai.model.Term;

/** A page a chapter. */
final class ChapterPages {

  private final LinkedReport linked;
  private final PageLayoutFactory frames;
  private final ParagraphViewFactory paragraphViews;
  private final RowViewFactory rows;
  private final TableOfContents contents;
  private final Map<ChapterId, Set<ChapterId>> related;

  ChapterPages(
      LinkedReport linked,
      PageLayoutFactory frames,
      ParagraphViewFactory paragraphViews,
      RowViewFactory rows) {
    this.linked = linked;
    this.frames = frames;
    this.paragraphViews = paragraphViews;
    this.rows = rows;
    this.contents = new TableOfContents(linked);
    this.related = related(linked.report().chapters());
  }

  List<Page> pages() {
    List<Chapter> chapters = linked.report().chapters();
    return IntStream.range(0, chapters.size()).mapToObj(i -> page(chapters, i)).toList();
  }

  private Page page(List<Chapter> all, int i) {
    Chapter chapter = all.get(i);
    String path = SiteAddresses.of(chapter.id());
    return new Page(path, "chapter.ftlh", () -> view(all, i, path), chapter.place());
  }

  private PageViews.ChapterPage view(List<Chapter> all, int i, String path) {
    Chapter chapter = all.get(i);
    List<ParagraphView> paragraphs =
        chapter.paragraphs().stream()
            .map(paragraph -> paragraphViews.view(paragraph, "", ""))
            .toList();
    return new PageViews.ChapterPage(
        frames.article(path, chapter.label(), description(chapter), crumbs(chapter)),
        chapter.id().value(),
        chapter.number(),
        chapter.title(),
        chapter.heading() == Chapter.ChapterHeading.SUPPLIED,
        paragraphs,
        rows.targetsOf(chapter.id(), ""),
        terms(chapter),
        contents.parts("", chapter),
        related(chapter),
        frames.citation(path),
        i == 0 ? null : link(all.get(i - 1)),
        i + 1 == all.size() ? null : link(all.get(i + 1)));
  }

  /** The terms that a chapter uses, in the order of their first use. */
  private List<RowViews.TermRow> terms(Chapter chapter) {
    return chapter.paragraphs().stream()
        .map(Paragraph::id)
        .flatMap(id -> linked.occurrencesIn(id).stream())
        .map(occurrence -> occurrence.term())
        .distinct()
        .map(id -> linked.report().term(id).orElseThrow())
        .filter(Term::printed)
        .map(term -> rows.term(term, ""))
        .toList();
  }

  /** What the editors named, from either side. */
  private List<NavigationLink> related(Chapter chapter) {
    return related.getOrDefault(chapter.id(), Set.of()).stream()
        .map(id -> linked.report().chapter(id).orElseThrow())
        .map(ChapterPages::link)
        .toList();
  }

  /** By chapter, each list in the order of the report. */
  private static Map<ChapterId, Set<ChapterId>> related(List<Chapter> chapters) {
    Map<ChapterId, Set<ChapterId>> named = new HashMap<>();
    for (Chapter chapter : chapters) {
      for (Located<ChapterId> other : chapter.related()) {
        named.computeIfAbsent(chapter.id(), id -> new HashSet<>()).add(other.value());
        named.computeIfAbsent(other.value(), id -> new HashSet<>()).add(chapter.id());
      }
    }
    Map<ChapterId, Set<ChapterId>> sorted = new HashMap<>();
    for (Chapter chapter : chapters) {
      for (ChapterId other : named.getOrDefault(chapter.id(), Set.of())) {
        sorted.computeIfAbsent(other, id -> new LinkedHashSet<>()).add(chapter.id());
      }
    }
    return sorted;
  }

  private List<NavigationLink> crumbs(Chapter chapter) {
    return linked.report().headingOf(chapter.id().part()).stream()
        .filter(heading -> !heading.equals(chapter))
        .map(ChapterPages::link)
        .toList();
  }

  static NavigationLink link(Chapter chapter) {
    return new NavigationLink(chapter.label(), SiteAddresses.of(chapter.id()), false);
  }

  /** The beginning of a chapter's text, for search engines. */
  private static String description(Chapter chapter) {
    return Excerpt.beginning(chapter.paragraphs().get(0).text(), 100);
  }
}
