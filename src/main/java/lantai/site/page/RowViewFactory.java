package lantai.site.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lantai.chinese.TextRange;
import lantai.link.LinkedReport;
import lantai.link.QuoteMatch;
import lantai.link.SiteAddresses;
import lantai.model.BaselineReference;
import lantai.model.Chapter;
import lantai.model.ChapterId;
import lantai.model.Commitment;
import lantai.model.Figure;
import lantai.model.LivelihoodItem;
import lantai.model.NormalizedFigure;
import lantai.model.ParagraphId;
import lantai.model.Report;
import lantai.model.ReportRow;
import lantai.model.Result;
import lantai.model.SiteSettings;
import lantai.model.Target;
import lantai.model.Term;
import lantai.model.table.Choice;
import lantai.model.table.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Makes the rows that several pages show. A {@code root} is the relative path from the page to the
 * site's root; rows without it are for pages at the root.
 */
final class RowViewFactory {

  private final LinkedReport linked;
  private final Report report;
  private final PageLayoutFactory layouts;
  private final ParagraphViewFactory paragraphs;
  private final TargetBarFactory bars;
  private final BaselineDifferenceFormatter differences;

  /** The first item of the latest year that each note lists. */
  private final Map<Integer, LivelihoodItem> livelihoodItems;

  RowViewFactory(LinkedReport linked, PageLayoutFactory layouts, ParagraphViewFactory paragraphs) {
    this.linked = linked;
    this.report = linked.report();
    this.layouts = layouts;
    this.paragraphs = paragraphs;
    this.bars = new TargetBarFactory(linked);
    this.differences = new BaselineDifferenceFormatter(layouts);
    this.livelihoodItems =
        report.rows(LivelihoodItem.class).stream()
            .collect(
                Collectors.toMap(
                    LivelihoodItem::note,
                    Function.identity(),
                    BinaryOperator.minBy(
                        Comparator.comparing(LivelihoodItem::year)
                            .reversed()
                            .thenComparing(LivelihoodItem::order))));
  }

  List<SharedViewRecords.TargetRow> targets() {
    return report.rows(Target.class).stream().map(target -> target(target, "")).toList();
  }

  List<SharedViewRecords.TargetRow> targetsOf(ChapterId chapter) {
    return report.rowsIn(chapter, Target.class).stream().map(target -> target(target, "")).toList();
  }

  /**
   * Returns the rows of a kind by chapter, then those of the notes; groups without rows are
   * omitted.
   */
  <G extends ReportRow, R> List<SharedViewRecords.RowGroup<R>> byChapter(
      Class<G> kind, Function<G, R> row) {
    return Stream.concat(report.chapters().stream().map(Chapter::id), Stream.of(ChapterId.NOTES))
        .map(
            id ->
                new SharedViewRecords.RowGroup<>(
                    chapter(id).label(), report.rowsIn(id, kind).stream().map(row).toList()))
        .filter(group -> !group.rows().isEmpty())
        .toList();
  }

  SharedViewRecords.TargetRow target(Target target, String root) {
    return new RecordBuilder<>(SharedViewRecords.TargetRow.class)
        .with("name", target.name())
        .with("href", root + SiteAddresses.of(target))
        .with("figure", figure(target, typeOf(target.figure())))
        .with("until", target.until() == null ? "" : target.until().toString())
        .with("due", target.dueYear(report.year()))
        .with("main", target.main())
        .with("baseline", baseline(target, target.baseline(), root))
        .with("source", source(target, root))
        .build();
  }

  private SharedViewRecords.@Nullable BaselineView baseline(
      ReportRow row, @Nullable BaselineReference baseline, String root) {
    if (baseline == null) {
      return null;
    }
    Result result = report.result(baseline).orElse(null);
    SharedViewRecords.TargetBar bar = bars.of(row.id());
    RecordBuilder<SharedViewRecords.BaselineView> view =
        new RecordBuilder<>(SharedViewRecords.BaselineView.class)
            .with("name", "")
            .with("relation", name(baseline.relation()))
            .with("period", "")
            .with("source", "")
            .with("difference", "");
    if (result == null) {
      return view.build();
    }
    boolean differs = bar != null && row instanceof Target;
    return view.with("name", result.name())
        .with("figure", figure(result, ""))
        .with("period", result.period().isYearUnderReport() ? "" : result.period().label())
        .with("source", source(result, root).href())
        .with("bar", bar)
        .with("difference", differs ? differences.text((Target) row, result) : "")
        .with("items", items(row, result, root))
        .build();
  }

  /**
   * Returns the note if both rows count the items that it lists by year: the two numbers count
   * different items, even if they are equal, so the page links to the list.
   */
  private @Nullable LabelledLink items(ReportRow row, Result result, String root) {
    Set<Integer> notes = notesIn(row);
    notes.retainAll(notesIn(result));
    return notes.stream()
        .filter(livelihoodItems::containsKey)
        .findFirst()
        .map(
            note ->
                new LabelledLink(
                    layouts.text("note", note), root + SiteAddresses.of(livelihoodItems.get(note))))
        .orElse(null);
  }

  /** Returns the numbers of the notes whose terms are in the quote of a row. */
  Set<Integer> notesIn(ReportRow row) {
    QuoteMatch match = linked.quoteMatchOf(row);
    return linked.occurrencesIn(match.paragraph()).stream()
        .filter(occurrence -> match.quote().overlaps(occurrence.range()))
        .map(occurrence -> report.term(occurrence.term()).orElseThrow())
        .filter(Term::printed)
        .map(Term::note)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  SharedViewRecords.ListRow row(Commitment commitment) {
    return row(
        commitment,
        linked.quoteMatchOf(commitment).shown().text(),
        commitment.nature().label(),
        baseline(commitment, commitment.baseline(), ""));
  }

  /**
   * Returns a row without a figure.
   *
   * @param text printed words of the row
   * @param kind in Chinese
   */
  SharedViewRecords.ListRow row(
      ReportRow row, String text, String kind, SharedViewRecords.@Nullable BaselineView baseline) {
    return new SharedViewRecords.ListRow(
        SiteAddresses.anchor(row.id()),
        SiteAddresses.of(row),
        row.name(),
        text,
        kind,
        baseline,
        source(row, ""));
  }

  SharedViewRecords.RelatedRow related(ReportRow row) {
    return new SharedViewRecords.RelatedRow(
        row.name(), SiteAddresses.of(row), linked.shownWords(row), source(row, ""));
  }

  SharedViewRecords.FigureView figure(ReportRow row, String type) {
    NormalizedFigure normalized = NormalizedFigure.of(row.figure());
    return new SharedViewRecords.FigureView(
        linked.quoteMatchOf(row).shown().text(),
        type,
        normalized == null ? "" : normalized.number().toPlainString());
  }

  /** Returns the nature of a figure in Chinese; empty if none is printed. */
  static String typeOf(@Nullable Figure figure) {
    return figure == null || figure.nature() == null ? "" : figure.nature().label();
  }

  SharedViewRecords.SourceLink source(ReportRow row, String root) {
    QuoteMatch match = linked.quoteMatchOf(row);
    return source(match.paragraph(), match.quote(), root);
  }

  /** Returns a link to the sentence that contains a range of a paragraph or note. */
  SharedViewRecords.SourceLink source(ParagraphId paragraph, TextRange range, String root) {
    return source(paragraph, root + SiteAddresses.of(paragraph, range, report));
  }

  private SharedViewRecords.SourceLink source(ParagraphId paragraph, String href) {
    return new SharedViewRecords.SourceLink(
        chapter(paragraph.chapter()), paragraph.isNote(), href, paragraph.number());
  }

  private SharedViewRecords.ChapterLabel chapter(ChapterId id) {
    if (id.equals(ChapterId.NOTES)) {
      SiteSettings.Appendix appendix = report.site().appendix();
      String title = appendix == null ? layouts.text("notes") : appendix.title();
      return new SharedViewRecords.ChapterLabel(id.value(), "", title);
    }
    Chapter chapter = report.chapter(id).orElseThrow();
    return new SharedViewRecords.ChapterLabel(id.value(), chapter.number(), chapter.label());
  }

  /** Returns the sentence of a row, with its figure as the match. */
  SharedViewRecords.ContextView sentence(QuoteMatch match, String root) {
    return context(match.paragraph(), root, paragraphs.sentenceRange(match), match.figure());
  }

  /**
   * Returns a range of text with its surroundings.
   *
   * @param shown the widest range to show
   * @param match the range to mark
   */
  SharedViewRecords.ContextView context(
      ParagraphId id, String root, TextRange shown, TextRange match) {
    String text = report.textBlock(id).text();
    String before = (shown.start() > 0 ? "…" : "") + text.substring(shown.start(), match.start());
    String after =
        text.substring(match.end(), shown.end()) + (shown.end() < text.length() ? "…" : "");
    return new SharedViewRecords.ContextView(
        chapter(id.chapter()).label(),
        id.number(),
        root + SiteAddresses.of(id, match, report),
        before,
        match.of(text),
        after);
  }

  /** Returns the word for a constant in content files; empty for {@code null}. */
  static String name(@Nullable Enum<?> constant) {
    return constant == null ? "" : Choice.wordOf(constant);
  }
}
