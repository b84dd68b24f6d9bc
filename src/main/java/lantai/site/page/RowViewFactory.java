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
import lantai.model.Baseline;
import lantai.model.Chapter;
import lantai.model.ChapterId;
import lantai.model.Commitment;
import lantai.model.Figure;
import lantai.model.Goal;
import lantai.model.LivelihoodItem;
import lantai.model.Measure;
import lantai.model.ParagraphId;
import lantai.model.Report;
import lantai.model.Result;
import lantai.model.SiteSettings;
import lantai.model.Target;
import lantai.model.Term;
import lantai.model.table.Choice;
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
  private final TargetBarChart bars;

  /** The first item of the latest year that each note lists. */
  private final Map<Integer, LivelihoodItem> livelihoodItems;

  RowViewFactory(LinkedReport linked, PageLayoutFactory layouts, ParagraphViewFactory paragraphs) {
    this.linked = linked;
    this.report = linked.report();
    this.layouts = layouts;
    this.paragraphs = paragraphs;
    this.bars = new TargetBarChart(linked);
    this.livelihoodItems =
        report.goals(LivelihoodItem.class).stream()
            .collect(
                Collectors.toMap(
                    LivelihoodItem::note,
                    Function.identity(),
                    BinaryOperator.minBy(
                        Comparator.comparing(LivelihoodItem::year)
                            .reversed()
                            .thenComparing(LivelihoodItem::order))));
  }

  List<RowViews.TargetRow> targets() {
    return report.goals(Target.class).stream().map(target -> target(target, "")).toList();
  }

  List<RowViews.TargetRow> targetsOf(ChapterId chapter) {
    return report.goalsIn(chapter, Target.class).stream()
        .map(target -> target(target, ""))
        .toList();
  }

  /** The rows of one kind of goal, by chapter and then the notes, without those that have none. */
  <G extends Goal, R> List<RowViews.RowGroup<R>> byChapter(Class<G> kind, Function<G, R> row) {
    return Stream.concat(report.chapters().stream().map(Chapter::id), Stream.of(ChapterId.NOTES))
        .map(
            id ->
                new RowViews.RowGroup<>(
                    chapter(id).label(), report.goalsIn(id, kind).stream().map(row).toList()))
        .filter(group -> !group.rows().isEmpty())
        .toList();
  }

  RowViews.TargetRow target(Target target, String root) {
    return new RowViews.TargetRow(
        target.name(),
        root + SiteAddresses.of(target),
        figure(target, typeOf(target.figure())),
        target.until() == null ? "" : target.until().toString(),
        target.main(),
        baseline(target, target.baseline(), root),
        source(target, root));
  }

  private RowViews.@Nullable BaselineView baseline(
      Goal goal, @Nullable Baseline baseline, String root) {
    if (baseline == null) {
      return null;
    }
    Result result = report.result(baseline).orElse(null);
    String relation = name(baseline.relation());
    return result == null
        ? new RowViews.BaselineView("", null, relation, "", null, null)
        : new RowViews.BaselineView(
            result.name(),
            figure(result, ""),
            relation,
            source(result, root).href(),
            bars.of(goal.id()),
            items(goal, result, root));
  }

  /**
   * If both rows count what one note lists, year by year, the matters are others each year, however
   * alike the numbers are.
   */
  private @Nullable NavigationLink items(Goal goal, Result result, String root) {
    Set<Integer> notes = notesIn(goal);
    notes.retainAll(notesIn(result));
    return notes.stream()
        .filter(livelihoodItems::containsKey)
        .findFirst()
        .map(
            note ->
                new NavigationLink(
                    layouts.text("note", note), root + SiteAddresses.of(livelihoodItems.get(note))))
        .orElse(null);
  }

  /** The numbers of the notes whose terms the quote of a goal contains. */
  private Set<Integer> notesIn(Goal goal) {
    QuoteMatch match = linked.quoteMatchOf(goal);
    return linked.occurrencesIn(match.paragraph()).stream()
        .filter(occurrence -> match.quote().overlaps(occurrence.range()))
        .map(occurrence -> report.term(occurrence.term()).orElseThrow())
        .filter(Term::printed)
        .map(Term::note)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  RowViews.ListRow row(Commitment commitment) {
    return row(
        commitment,
        linked.quoteMatchOf(commitment).shown().text(),
        commitment.nature().label(),
        baseline(commitment, commitment.baseline(), ""));
  }

  /**
   * @param text printed words of the goal
   * @param kind in Chinese
   */
  RowViews.ListRow row(
      Goal goal, String text, String kind, RowViews.@Nullable BaselineView baseline) {
    return new RowViews.ListRow(
        SiteAddresses.anchor(goal.id()),
        SiteAddresses.of(goal),
        goal.name(),
        text,
        kind,
        baseline,
        source(goal, ""));
  }

  RowViews.RelatedRow related(Goal goal) {
    return new RowViews.RelatedRow(
        goal.name(),
        SiteAddresses.of(goal),
        linked.quoteMatchOf(goal).shown().text(),
        source(goal, ""));
  }

  RowViews.FigureView figure(Goal goal, String type) {
    Measure measure = Measure.of(goal.figure());
    return new RowViews.FigureView(
        linked.quoteMatchOf(goal).shown().text(),
        type,
        measure == null ? "" : measure.number().toPlainString());
  }

  /** In Chinese; empty if no figure is printed. */
  static String typeOf(@Nullable Figure figure) {
    return figure == null || figure.nature() == null ? "" : figure.nature().label();
  }

  RowViews.SourceLink source(Goal goal, String root) {
    QuoteMatch match = linked.quoteMatchOf(goal);
    return source(match.paragraph(), match.quote(), root);
  }

  /** The sentence that contains a range of a paragraph or note. */
  RowViews.SourceLink source(ParagraphId paragraph, TextRange range, String root) {
    return source(paragraph, root + SiteAddresses.of(paragraph, range, report));
  }

  private RowViews.SourceLink source(ParagraphId paragraph, String href) {
    return new RowViews.SourceLink(
        chapter(paragraph.chapter()), paragraph.isNote(), href, paragraph.number());
  }

  private RowViews.ChapterLabel chapter(ChapterId id) {
    if (id.equals(ChapterId.NOTES)) {
      SiteSettings.Appendix appendix = report.site().appendix();
      String title = appendix == null ? layouts.text("notes") : appendix.title();
      return new RowViews.ChapterLabel(id.value(), "", title);
    }
    Chapter chapter = report.chapter(id).orElseThrow();
    return new RowViews.ChapterLabel(id.value(), chapter.number(), chapter.label());
  }

  /** The sentence of a goal, with its figure as the match. */
  RowViews.ContextView sentence(QuoteMatch match, String root) {
    return context(match.paragraph(), root, paragraphs.sentenceRange(match), match.figure());
  }

  /**
   * @param shown widest range of the text to show
   * @param match what is marked in it
   */
  RowViews.ContextView context(ParagraphId id, String root, TextRange shown, TextRange match) {
    String text = report.textBlock(id).text();
    String before = (shown.start() > 0 ? "…" : "") + text.substring(shown.start(), match.start());
    String after =
        text.substring(match.end(), shown.end()) + (shown.end() < text.length() ? "…" : "");
    return new RowViews.ContextView(
        chapter(id.chapter()).label(),
        id.number(),
        root + SiteAddresses.of(id, match, report),
        before,
        match.of(text),
        after);
  }

  /** A constant as in the content files; empty for null. */
  static String name(@Nullable Enum<?> constant) {
    return constant == null ? "" : Choice.wordOf(constant);
  }
}
