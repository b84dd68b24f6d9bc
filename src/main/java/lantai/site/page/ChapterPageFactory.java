package lantai.site.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lantai.chinese.Excerpt;
import lantai.diagnostics.Located;
import lantai.link.LinkedReport;
import lantai.link.SiteAddresses;
import lantai.link.TermOccurrence;
import lantai.model.Chapter;
import lantai.model.ChapterId;
import lantai.model.Commitment;
import lantai.model.Paragraph;
import lantai.model.Project;
import lantai.model.Report;
import lantai.model.ReportRow.RowKind;
import lantai.model.SiteSettings;
import lantai.model.TableSchemas;
import lantai.model.Term;
import org.jspecify.annotations.Nullable;

/** Makes a page for each chapter, the page with the whole report, and the table of contents. */
final class ChapterPageFactory {

  /** Length of the description of a chapter, in UTF-16 code units. */
  private static final int DESCRIPTION = 100;

  /**
   * Maximum number of chapters of which a page lists all; with more, it lists only those of the
   * same part: otherwise all tables of contents together would grow with the square of the number
   * of chapters.
   */
  private static final int MAX_CONTENTS = 120;

  private final LinkedReport linked;
  private final Report report;
  private final PageLayoutFactory layouts;
  private final ParagraphViewFactory paragraphs;
  private final RowViewFactory rows;
  private final TermRowFactory terms;
  private final ResultRowFactory results;
  private final ContinuityPairFactory pairs;
  private final Map<ChapterId, Set<ChapterId>> related = new HashMap<>();

  ChapterPageFactory(
      LinkedReport linked,
      PageLayoutFactory layouts,
      ParagraphViewFactory paragraphs,
      RowViewFactory rows) {
    this.linked = linked;
    this.report = linked.report();
    this.layouts = layouts;
    this.paragraphs = paragraphs;
    this.rows = rows;
    this.terms = new TermRowFactory(linked, rows);
    this.results = new ResultRowFactory(linked, layouts, rows);
    this.pairs = new ContinuityPairFactory(linked, rows);
    for (Chapter chapter : report.chapters()) {
      for (Located<ChapterId> other : chapter.related()) {
        related.computeIfAbsent(chapter.id(), id -> new HashSet<>()).add(other.value());
        related.computeIfAbsent(other.value(), id -> new HashSet<>()).add(chapter.id());
      }
    }
  }

  List<Page> pages() {
    return IntStream.range(0, report.chapters().size()).mapToObj(this::page).toList();
  }

  private Page page(int index) {
    Chapter chapter = report.chapters().get(index);
    return new Page(
        SiteAddresses.of(chapter.id()), "chapter.ftlh", () -> view(index), chapter.place());
  }

  private PageViewRecords.ChapterPage view(int index) {
    Chapter chapter = report.chapters().get(index);
    String path = SiteAddresses.of(chapter.id());
    String description = Excerpt.beginning(chapter.paragraphs().get(0).text(), DESCRIPTION);
    PageLayoutFactory.PageHeading heading =
        new PageLayoutFactory.PageHeading(chapter.label(), description);
    return new PageViewRecords.ChapterPage(
        layouts.article(path, heading, parents(chapter)),
        view(chapter, ""),
        new PageViewRecords.ChapterRows(
            results.in(chapter.id()),
            rows.targetsOf(chapter.id()),
            report.rowsIn(chapter.id(), Commitment.class).stream().map(rows::row).toList(),
            report.rowsIn(chapter.id(), Project.class).stream()
                .map(project -> rows.row(project, project.word().value(), "", null))
                .toList(),
            pairs.in(chapter.id()),
            terms(chapter)),
        new PageViewRecords.ChapterNavigation(
            contents(chapter),
            related(chapter),
            PageViewRecords.Neighbours.of(report.chapters(), index, ChapterPageFactory::link)),
        layouts.references().of(chapter));
  }

  private SharedViewRecords.ChapterView view(Chapter chapter, String anchorPrefix) {
    return new SharedViewRecords.ChapterView(
        chapter.id().value(),
        chapter.number(),
        chapter.title(),
        chapter.opensPart() || report.headingOf(chapter.id().part()).isEmpty(),
        chapter.heading() == Chapter.ChapterHeading.SUPPLIED,
        chapter.paragraphs().stream()
            .map(paragraph -> paragraphs.view(paragraph, anchorPrefix))
            .toList());
  }

  private List<TermViewRecords.TermRow> terms(Chapter chapter) {
    return chapter.paragraphs().stream()
        .map(Paragraph::id)
        .flatMap(id -> linked.occurrencesIn(id).stream())
        .map(TermOccurrence::term)
        .distinct()
        .map(id -> report.term(id).orElseThrow())
        .filter(Term::printed)
        .map(term -> terms.term(term, ""))
        .toList();
  }

  /**
   * Returns the chapters related to a chapter, as declared in either of the two, in the order of
   * the report.
   */
  private List<SharedViewRecords.LinkGroup> related(Chapter chapter) {
    Map<String, List<LabelledLink>> links = new LinkedHashMap<>();
    for (Chapter other : relatedTo(chapter)) {
      links.computeIfAbsent(relation(chapter, other), key -> new ArrayList<>()).add(link(other));
    }
    return links.entrySet().stream()
        .map(
            group ->
                new SharedViewRecords.LinkGroup(layouts.text(group.getKey()), group.getValue()))
        .toList();
  }

  /**
   * Returns the label of the relation: a report reviews the work of one year, then plans the work
   * of the next.
   */
  private String relation(Chapter chapter, Chapter other) {
    if (chapter.id().part().equals(other.id().part())) {
      return "related";
    }
    List<Chapter> all = report.chapters();
    return all.indexOf(other) < all.indexOf(chapter) ? "related.review" : "related.plan";
  }

  private List<LabelledLink> parents(Chapter chapter) {
    return report.headingOf(chapter.id().part()).stream()
        .filter(heading -> !heading.equals(chapter))
        .map(ChapterPageFactory::link)
        .toList();
  }

  static LabelledLink link(Chapter chapter) {
    return new LabelledLink(chapter.label(), SiteAddresses.of(chapter.id()));
  }

  PageViewRecords.WholeReportPage wholeReport() {
    List<SharedViewRecords.ChapterView> chapters =
        report.chapters().parallelStream()
            .map(chapter -> view(chapter, chapter.id() + "-"))
            .toList();
    SiteSettings.Appendix appendix = report.site().appendix();
    return new PageViewRecords.WholeReportPage(
        layouts.list(SiteAddresses.ALL, "all"),
        chapters,
        appendix == null ? "" : appendix.label(),
        appendix == null ? "" : appendix.title(),
        terms.notes(report.terms()));
  }

  /**
   * Returns the table of contents by parts.
   *
   * @param current the chapter of the page; {@code null} on the home page
   */
  List<SharedViewRecords.PartLink> contents(@Nullable Chapter current) {
    List<SharedViewRecords.PartLink> parts = new ArrayList<>();
    String part = null;
    SharedViewRecords.ChapterLink heading = null;
    List<SharedViewRecords.ChapterLink> chapters = new ArrayList<>();
    for (Chapter chapter : listed(current)) {
      if (part != null && !chapter.id().part().equals(part)) {
        parts.add(new SharedViewRecords.PartLink(heading, List.copyOf(chapters)));
        heading = null;
        chapters.clear();
      }
      part = chapter.id().part();
      SharedViewRecords.ChapterLink link = contentsLink(chapter, chapter.equals(current));
      if (chapter.opensPart() && heading == null && chapters.isEmpty()) {
        heading = link;
      } else {
        chapters.add(link);
      }
    }
    parts.add(new SharedViewRecords.PartLink(heading, List.copyOf(chapters)));
    return parts;
  }

  /**
   * Returns the table of contents of the home page: if chapters of two parts are related, these
   * parts side by side, in the order of the earlier one.
   */
  PageViewRecords.ReportContents comparedContents() {
    List<SharedViewRecords.PartLink> parts = contents(null);
    for (Chapter chapter : report.chapters()) {
      for (Chapter other : relatedTo(chapter)) {
        if (!other.id().part().equals(chapter.id().part())) {
          return compared(parts, chapter.id().part(), other.id().part());
        }
      }
    }
    return new PageViewRecords.ReportContents(null, parts);
  }

  private PageViewRecords.ReportContents compared(
      List<SharedViewRecords.PartLink> parts, String review, String plan) {
    List<SharedViewRecords.SubjectRow> rows = new ArrayList<>();
    Set<Chapter> paired = new HashSet<>();
    for (Chapter chapter : subjects(review)) {
      List<Chapter> others =
          relatedTo(chapter).stream().filter(other -> other.id().part().equals(plan)).toList();
      paired.addAll(others);
      rows.add(new SharedViewRecords.SubjectRow(links(List.of(chapter)), links(others)));
    }
    for (Chapter chapter : subjects(plan)) {
      if (!paired.contains(chapter)) {
        rows.add(new SharedViewRecords.SubjectRow(List.of(), links(List.of(chapter))));
      }
    }
    return new PageViewRecords.ReportContents(
        new SharedViewRecords.YearComparison(heading(review), heading(plan), rows),
        parts.stream().filter(part -> !Set.of(review, plan).contains(partOf(part))).toList());
  }

  /** Returns the chapters of a part without the one that opens it. */
  private List<Chapter> subjects(String part) {
    return report.chaptersOf(part).stream().filter(chapter -> !chapter.opensPart()).toList();
  }

  private SharedViewRecords.@Nullable ChapterLink heading(String part) {
    return report.headingOf(part).map(chapter -> contentsLink(chapter, false)).orElse(null);
  }

  private List<SharedViewRecords.ChapterLink> links(List<Chapter> chapters) {
    return chapters.stream().map(chapter -> contentsLink(chapter, false)).toList();
  }

  private static String partOf(SharedViewRecords.PartLink part) {
    SharedViewRecords.ChapterLink any =
        part.heading() == null ? part.chapters().get(0) : part.heading();
    return new ChapterId(any.id()).part();
  }

  private List<Chapter> relatedTo(Chapter chapter) {
    Set<ChapterId> ids = related.getOrDefault(chapter.id(), Set.of());
    return report.chapters().stream().filter(other -> ids.contains(other.id())).toList();
  }

  private List<Chapter> listed(@Nullable Chapter current) {
    return current == null || report.chapters().size() <= MAX_CONTENTS
        ? report.chapters()
        : report.chaptersOf(current.id().part());
  }

  private SharedViewRecords.ChapterLink contentsLink(Chapter chapter, boolean current) {
    return new SharedViewRecords.ChapterLink(
        chapter.id().value(),
        chapter.number(),
        chapter.title(),
        SiteAddresses.of(chapter.id()),
        Stream.of(RowKind.RESULT, RowKind.TARGET, RowKind.COMMITMENT)
            .map(kind -> count(kind, report.rowsIn(chapter.id(), kind.type()).size()))
            .flatMap(Optional::stream)
            .toList(),
        current);
  }

  private Optional<String> count(RowKind kind, int rows) {
    String key = "count." + TableSchemas.of(kind).name();
    return rows == 0 ? Optional.empty() : Optional.of(layouts.text(key, rows));
  }
}
