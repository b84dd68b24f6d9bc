package lantai.site.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import lantai.chinese.Excerpt;
import lantai.chinese.TextRange;
import lantai.diagnostics.Located;
import lantai.link.LinkedReport;
import lantai.link.QuoteMatch;
import lantai.link.SiteAddresses;
import lantai.link.TermOccurrence;
import lantai.model.Chapter;
import lantai.model.ChapterId;
import lantai.model.Figure;
import lantai.model.Goal;
import lantai.model.GoalId;
import lantai.model.ParagraphId;
import lantai.model.Report;
import lantai.model.Result;
import lantai.model.Target;
import lantai.model.Term;
import lantai.model.table.Choice;
import lantai.model.table.FieldDeclaration;
import org.jspecify.annotations.Nullable;

/**
 * Makes the rows that several pages show. A {@code root} is the relative path from the page to the
 * site's root; rows without it are for pages at the root.
 */
final class RowViewFactory {

  /** Text shown on either side of an occurrence, in UTF-16 code units. */
  private static final int AROUND = 22;

  private final LinkedReport linked;
  private final Report report;
  private final PageLayoutFactory layouts;
  private final ParagraphViewFactory paragraphs;
  private final TargetBarChart bars;
  private final Map<GoalId, Target> targetsByBaseline = new HashMap<>();

  RowViewFactory(LinkedReport linked, PageLayoutFactory layouts, ParagraphViewFactory paragraphs) {
    this.linked = linked;
    this.report = linked.report();
    this.layouts = layouts;
    this.paragraphs = paragraphs;
    this.bars = new TargetBarChart(linked);
    for (Target target : report.goals(Target.class)) {
      if (target.baseline() != null) {
        targetsByBaseline.putIfAbsent(target.baseline().result().value(), target);
      }
    }
  }

  List<RowViews.TargetRow> targets() {
    return report.goals(Target.class).stream().map(target -> target(target, "")).toList();
  }

  List<RowViews.TargetRow> targetsOf(ChapterId chapter) {
    return report.goalsIn(chapter, Target.class).stream()
        .map(target -> target(target, ""))
        .toList();
  }

  /** The rows of one kind of goal, by chapter, without chapters that have none. */
  <G extends Goal, R> List<RowViews.RowGroup<R>> byChapter(Class<G> kind, Function<G, R> row) {
    List<RowViews.RowGroup<R>> groups = new ArrayList<>();
    for (Chapter chapter : report.chapters()) {
      List<R> rows = report.goalsIn(chapter.id(), kind).stream().map(row).toList();
      if (!rows.isEmpty()) {
        groups.add(new RowViews.RowGroup<>(chapter.label(), rows));
      }
    }
    return groups;
  }

  RowViews.TargetRow target(Target target, String root) {
    return new RowViews.TargetRow(
        target.id().value(),
        target.name(),
        root + SiteAddresses.of(target),
        figure(target, target.figure(), target.modality()),
        target.main(),
        baseline(target, root),
        source(target, root));
  }

  private RowViews.@Nullable BaselineView baseline(Target target, String root) {
    if (target.baseline() == null) {
      return null;
    }
    Result result = report.result(target.baseline().result().value()).orElseThrow();
    return new RowViews.BaselineView(
        result.name(),
        figure(result, result.figure(), result.word()),
        name(target.baseline().relation()),
        source(result, root).href(),
        bars.of(target));
  }

  RowViews.ResultRow result(Result result) {
    Target target = targetsByBaseline.get(result.id());
    return new RowViews.ResultRow(
        SiteAddresses.anchor(result.id()),
        result.name(),
        figure(result, result.figure(), result.word()),
        name(result.period()),
        result.scope() == null ? "" : result.scope(),
        target == null ? null : new NavigationLink(target.name(), SiteAddresses.of(target)),
        source(result, ""));
  }

  RowViews.ListRow row(Goal goal, String text, String kind) {
    return new RowViews.ListRow(
        SiteAddresses.anchor(goal.id()), goal.name(), text, kind, source(goal, ""));
  }

  RowViews.TableRow tableRow(Goal goal, List<FieldDeclaration> shown) {
    return new RowViews.TableRow(
        SiteAddresses.anchor(goal.id()),
        goal.name(),
        shown.stream().map(field -> field.shownValue(goal)).toList(),
        source(goal, ""));
  }

  private RowViews.FigureView figure(Goal goal, Figure figure, @Nullable Located<String> word) {
    QuoteMatch.PrintedValue printed = linked.quoteMatchOf(goal).printed();
    return new RowViews.FigureView(
        printed.before(),
        printed.number(),
        printed.after(),
        word == null ? "" : word.value(),
        figure.bound() == null ? "" : name(figure.bound().value()),
        name(figure.nature()));
  }

  private RowViews.SourceLink source(Goal goal, String root) {
    QuoteMatch match = linked.quoteMatchOf(goal);
    ParagraphId paragraph = match.paragraph();
    return new RowViews.SourceLink(
        chapter(paragraph.chapter()),
        paragraph.isNote(),
        root + paragraphs.sentenceAddress(match),
        paragraph.number());
  }

  private RowViews.ChapterLabel chapter(ChapterId id) {
    if (id.equals(ChapterId.NOTES)) {
      return new RowViews.ChapterLabel(id.value(), "", layouts.text("notes"));
    }
    Chapter chapter = report.chapter(id).orElseThrow();
    return new RowViews.ChapterLabel(id.value(), chapter.number(), chapter.label());
  }

  RowViews.TermRow term(Term term, String root) {
    return new RowViews.TermRow(
        term.id().value(),
        term.term().value(),
        root + SiteAddresses.of(term.id()),
        term.pinyin(),
        term.printed() ? new RowViews.NoteView(term.note().toString(), term.definition()) : null,
        term.aliases().stream().map(Located::value).toList(),
        linked.occurrencesOf(term.id()).size());
  }

  /** The terms with a printed note, in printed order. */
  List<RowViews.TermRow> notes(List<Term> terms) {
    return terms.stream()
        .filter(Term::printed)
        .sorted(Comparator.comparing(Term::note))
        .map(term -> term(term, ""))
        .toList();
  }

  List<RowViews.ContextView> uses(Term term, String root) {
    return linked.occurrencesOf(term.id()).stream()
        .map(occurrence -> use(occurrence, root))
        .toList();
  }

  RowViews.ContextView use(TermOccurrence occurrence, String root) {
    String text = report.textBlock(occurrence.paragraph()).text();
    TextRange shown = Excerpt.around(text, occurrence.range(), AROUND);
    return context(occurrence.paragraph(), root, shown, occurrence.range());
  }

  /** The sentence of a goal, with its figure as the match. */
  RowViews.ContextView sentence(QuoteMatch match, String root) {
    return context(match.paragraph(), root, paragraphs.sentenceRange(match), match.figure());
  }

  private RowViews.ContextView context(
      ParagraphId id, String root, TextRange shown, TextRange match) {
    String text = report.textBlock(id).text();
    String before = (shown.start() > 0 ? "…" : "") + text.substring(shown.start(), match.start());
    String after =
        text.substring(match.end(), shown.end()) + (shown.end() < text.length() ? "…" : "");
    return new RowViews.ContextView(
        chapter(id.chapter()).label(),
        id.number(),
        root + SiteAddresses.of(id),
        before,
        match.of(text),
        after);
  }

  /** A constant as in the content files; empty for null. */
  static String name(@Nullable Enum<?> constant) {
    return constant == null ? "" : Choice.wordOf(constant);
  }
}
