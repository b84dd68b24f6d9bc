package lantai.site.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lantai.chinese.Excerpt;
import lantai.chinese.TextRange;
import lantai.link.LinkedReport;
import lantai.link.QuoteMatch;
import lantai.link.SiteAddresses;
import lantai.link.TermOccurrence;
import lantai.model.Chapter;
import lantai.model.ChapterId;
import lantai.model.EnumNames;
import lantai.model.Goal;
import lantai.model.GoalId;
import lantai.model.ParagraphId;
import lantai.model.Result;
import lantai.model.Target;
import lantai.model.Term;
import lantai.model.table.FieldDeclaration;

/** Makes the rows that several pages show: targets, terms and the text around a find. */
final class RowViewFactory {

  /** Characters shown on either side of a find. */
  private static final int AROUND = 22;

  private final LinkedReport linked;
  private final ParagraphViewFactory paragraphViews;
  private final TargetBarChart bars;
  private final Map<GoalId, Target> targetsByBaseline = new HashMap<>();

  RowViewFactory(LinkedReport linked, ParagraphViewFactory paragraphViews) {
    for (Target target : linked.report().goals().targets()) {
      if (target.baseline() != null) {
        targetsByBaseline.putIfAbsent(target.baseline().result().value(), target);
      }
    }
    this.linked = linked;
    this.paragraphViews = paragraphViews;
    this.bars = new TargetBarChart(linked);
  }

  List<RowViews.TargetRow> targets(String root) {
    return linked.report().goals().targets().stream().map(target -> target(target, root)).toList();
  }

  List<RowViews.TargetRow> targetsOf(ChapterId chapter, String root) {
    return linked.report().goalsIn(chapter, Target.class).stream()
        .map(target -> target(target, root))
        .toList();
  }

  RowViews.TargetRow target(Target target, String root) {
    QuoteMatch quoteMatch = linked.quoteMatchOf(target);
    return new RowViews.TargetRow(
        target.id().value(),
        target.name(),
        root + SiteAddresses.of(target),
        figure(quoteMatch),
        word(target.figure().bound().value()),
        target.modality() == null ? "" : target.modality().value(),
        word(target.figure().nature()),
        target.main(),
        baseline(target, root),
        bars.of(target),
        quoteMatch.paragraph().chapter().value(),
        linked.report().chapter(quoteMatch.paragraph().chapter()).orElseThrow().number(),
        label(quoteMatch.paragraph().chapter()),
        root + paragraphViews.sentence(quoteMatch),
        quoteMatch.paragraph().number());
  }

  private RowViews.BaselineView baseline(Target target, String root) {
    if (target.baseline() == null) {
      return null;
    }
    Result result = linked.report().result(target.baseline().result().value()).orElseThrow();
    QuoteMatch quoteMatch = linked.quoteMatchOf(result);
    return new RowViews.BaselineView(
        result.name(),
        figure(quoteMatch),
        result.word() == null ? "" : result.word().value(),
        word(result.figure().nature()),
        word(target.baseline().relation()),
        root + paragraphViews.sentence(quoteMatch));
  }

  RowViews.ResultRow result(Result result, String root) {
    QuoteMatch quoteMatch = linked.quoteMatchOf(result);
    NavigationLink target =
        Optional.ofNullable(targetsByBaseline.get(result.id()))
            .map(found -> new NavigationLink(found.name(), root + SiteAddresses.of(found), false))
            .orElse(null);
    return new RowViews.ResultRow(
        SiteAddresses.anchor(result.id()),
        result.name(),
        figure(quoteMatch),
        result.word() == null ? "" : result.word().value(),
        word(result.direction()),
        word(result.figure().nature()),
        word(result.period()),
        result.scope() == null ? "" : result.scope(),
        target,
        source(quoteMatch, root));
  }

  RowViews.ListRow row(Goal goal, String text, String kind, String root) {
    RowViews.SourceLink source = source(linked.quoteMatchOf(goal), root);
    return new RowViews.ListRow(SiteAddresses.anchor(goal.id()), goal.name(), text, kind, source);
  }

  RowViews.TableRow tableRow(Goal goal, List<FieldDeclaration> shown) {
    return new RowViews.TableRow(
        SiteAddresses.anchor(goal.id()),
        goal.name(),
        shown.stream().map(field -> field.shownValue(goal)).toList(),
        source(linked.quoteMatchOf(goal), ""));
  }

  private RowViews.SourceLink source(QuoteMatch quoteMatch, String root) {
    return new RowViews.SourceLink(
        label(quoteMatch.paragraph().chapter()),
        quoteMatch.paragraph().isNote(),
        root + paragraphViews.sentence(quoteMatch),
        quoteMatch.paragraph().number());
  }

  RowViews.TermRow term(Term term, String root) {
    return new RowViews.TermRow(
        term.id().value(),
        term.term().value(),
        term.printed() ? term.note().toString() : "",
        root + SiteAddresses.of(term.id()),
        term.pinyin(),
        term.definition(),
        term.aliases().stream().map(alias -> alias.value()).toList(),
        linked.occurrencesOf(term.id()).size());
  }

  List<RowViews.ContextView> uses(Term term, String root) {
    return linked.occurrencesOf(term.id()).stream()
        .map(occurrence -> use(occurrence, root))
        .toList();
  }

  RowViews.ContextView use(TermOccurrence occurrence, String root) {
    TextRange range = occurrence.range();
    String text = linked.report().textBlock(occurrence.paragraph()).text();
    return context(occurrence.paragraph(), root, Excerpt.around(text, range, AROUND), range);
  }

  /** The sentence of a goal, its figure set apart. */
  RowViews.ContextView sentence(QuoteMatch quoteMatch, String root) {
    TextRange whole = paragraphViews.sentenceRange(quoteMatch);
    return context(quoteMatch.paragraph(), root, whole, quoteMatch.figure());
  }

  private RowViews.ContextView context(
      ParagraphId id, String root, TextRange shown, TextRange match) {
    String text = linked.report().textBlock(id).text();
    String before = (shown.start() > 0 ? "…" : "") + text.substring(shown.start(), match.start());
    String after =
        text.substring(match.end(), shown.end()) + (shown.end() < text.length() ? "…" : "");
    return new RowViews.ContextView(
        label(id.chapter()),
        id.number(),
        root + SiteAddresses.of(id),
        before,
        match.of(text),
        after);
  }

  String label(ChapterId id) {
    return id.equals(ChapterId.NOTES)
        ? "注释"
        : linked.report().chapter(id).map(Chapter::label).orElseThrow();
  }

  private static RowViews.FigureView figure(QuoteMatch quoteMatch) {
    QuoteMatch.PrintedValue printed = quoteMatch.printed();
    return new RowViews.FigureView(printed.before(), printed.number(), printed.after());
  }

  /** A constant as the content files write it; empty for none. */
  static String word(Enum<?> constant) {
    return constant == null ? "" : EnumNames.of(constant);
  }
}
