package lantai.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lantai.link.Addresses;
import lantai.link.Evidence;
import lantai.link.LinkedReport;
import lantai.link.Mention;
import lantai.model.Chapter;
import lantai.model.ChapterId;
import lantai.model.Goal;
import lantai.model.GoalId;
import lantai.model.ParagraphId;
import lantai.model.Result;
import lantai.model.Target;
import lantai.model.Term;
import lantai.model.Words;
import lantai.text.Excerpt;
import lantai.text.Range;

/** Makes the rows that several pages show: targets, terms and the text around a find. */
final class Rows {

  /** Characters shown on either side of a find. */
  private static final int AROUND = 22;

  private final LinkedReport linked;
  private final Passages passages;
  private final Bars bars;
  private final Map<GoalId, Target> targetsByBaseline = new HashMap<>();

  Rows(LinkedReport linked, Passages passages) {
    for (Target target : linked.report().goals().targets()) {
      if (target.baseline() != null) {
        targetsByBaseline.putIfAbsent(target.baseline().result().value(), target);
      }
    }
    this.linked = linked;
    this.passages = passages;
    this.bars = new Bars(linked);
  }

  List<Pieces.Target> targets(String root) {
    return linked.report().goals().targets().stream().map(target -> target(target, root)).toList();
  }

  List<Pieces.Target> targetsOf(ChapterId chapter, String root) {
    return linked.report().goalsIn(chapter, Target.class).stream()
        .map(target -> target(target, root))
        .toList();
  }

  Pieces.Target target(Target target, String root) {
    Evidence evidence = linked.evidenceOf(target);
    return new Pieces.Target(
        target.id().value(),
        target.name(),
        root + Addresses.of(target),
        figure(evidence),
        word(target.figure().bound().value()),
        target.modality() == null ? "" : target.modality().value(),
        word(target.figure().nature()),
        target.main(),
        baseline(target, root),
        bars.of(target),
        evidence.paragraph().chapter().value(),
        linked.report().chapter(evidence.paragraph().chapter()).orElseThrow().number(),
        label(evidence.paragraph().chapter()),
        root + passages.sentence(evidence),
        evidence.paragraph().number());
  }

  private Pieces.Baseline baseline(Target target, String root) {
    if (target.baseline() == null) {
      return null;
    }
    Result result = linked.report().result(target.baseline().result().value()).orElseThrow();
    Evidence evidence = linked.evidenceOf(result);
    return new Pieces.Baseline(
        result.name(),
        figure(evidence),
        result.word() == null ? "" : result.word().value(),
        word(result.figure().nature()),
        word(target.baseline().relation()),
        root + passages.sentence(evidence));
  }

  Pieces.Result result(Result result, String root) {
    Evidence evidence = linked.evidenceOf(result);
    Link target =
        Optional.ofNullable(targetsByBaseline.get(result.id()))
            .map(found -> new Link(found.name(), root + Addresses.of(found), false))
            .orElse(null);
    return new Pieces.Result(
        Addresses.anchor(result.id()),
        result.name(),
        figure(evidence),
        result.word() == null ? "" : result.word().value(),
        word(result.direction()),
        word(result.figure().nature()),
        word(result.period()),
        result.scope() == null ? "" : result.scope(),
        target,
        source(evidence, root));
  }

  Pieces.Row row(Goal goal, String text, String kind, String root) {
    Pieces.Source source = source(linked.evidenceOf(goal), root);
    return new Pieces.Row(Addresses.anchor(goal.id()), goal.name(), text, kind, source);
  }

  private Pieces.Source source(Evidence evidence, String root) {
    return new Pieces.Source(
        label(evidence.paragraph().chapter()),
        evidence.paragraph().isNote(),
        root + passages.sentence(evidence),
        evidence.paragraph().number());
  }

  Pieces.Term term(Term term, String root) {
    return new Pieces.Term(
        term.id().value(),
        term.term().value(),
        term.printed() ? term.note().toString() : "",
        root + Addresses.of(term.id()),
        term.pinyin(),
        term.definition(),
        term.aliases().stream().map(alias -> alias.value()).toList(),
        linked.mentionsOf(term.id()).size());
  }

  List<Pieces.Context> uses(Term term, String root) {
    return linked.mentionsOf(term.id()).stream().map(mention -> use(mention, root)).toList();
  }

  Pieces.Context use(Mention mention, String root) {
    Range range = mention.range();
    String text = linked.passage(mention.paragraph()).text();
    return context(mention.paragraph(), root, Excerpt.around(text, range, AROUND), range);
  }

  /** The sentence of a goal, its figure set apart. */
  Pieces.Context sentence(Evidence evidence, String root) {
    Range whole = passages.sentenceRange(evidence);
    return context(evidence.paragraph(), root, whole, evidence.figure());
  }

  private Pieces.Context context(ParagraphId id, String root, Range shown, Range match) {
    String text = linked.passage(id).text();
    String before = (shown.start() > 0 ? "…" : "") + text.substring(shown.start(), match.start());
    String after =
        text.substring(match.end(), shown.end()) + (shown.end() < text.length() ? "…" : "");
    return new Pieces.Context(
        label(id.chapter()), id.number(), root + Addresses.of(id), before, match.of(text), after);
  }

  String label(ChapterId id) {
    return id.equals(ChapterId.NOTES)
        ? "注释"
        : linked.report().chapter(id).map(Chapter::label).orElseThrow();
  }

  private static Pieces.Figure figure(Evidence evidence) {
    Evidence.Printed printed = evidence.printed();
    return new Pieces.Figure(printed.before(), printed.number(), printed.after());
  }

  /** A constant as the content files write it; empty for none. */
  static String word(Enum<?> constant) {
    return constant == null ? "" : Words.of(constant);
  }
}
