package lantai.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import lantai.model.Chapter;
import lantai.model.ChapterId;
import lantai.model.Dismissal;
import lantai.model.Figure;
import lantai.model.Goal;
import lantai.model.Passage;
import lantai.model.Report;
import lantai.model.Result;
import lantai.model.Target;
import lantai.model.Term;
import lantai.model.Words;
import lantai.text.Code;
import lantai.text.FoldedText;
import lantai.text.Located;
import lantai.text.Nearest;
import lantai.text.Place;
import lantai.text.Problem.Hint;
import lantai.text.Problems;

/** What no file can know by itself: names used twice, and names that nobody bears. */
final class CrossCheck {

  private final Report report;
  private final Unread unreadChapters;
  private final Unread unreadResults;
  private final Problems problems;

  CrossCheck(Report report, Unread unreadChapters, Unread unreadResults, Problems problems) {
    this.report = report;
    this.unreadChapters = unreadChapters;
    this.unreadResults = unreadResults;
    this.problems = problems;
  }

  void run() {
    Map<String, Place> chapters = new HashMap<>();
    for (Chapter chapter : report.chapters()) {
      if (chapter.id().equals(ChapterId.NOTES)) {
        problems.add(Code.BAD_ID, chapter.place(), chapter.id().value());
      }
      claim(chapters, chapter.id().value(), chapter.place(), Code.DUPLICATE_ID);
    }
    for (Chapter chapter : report.chapters()) {
      chapter.related().forEach(id -> known(id, chapters, unreadChapters, Code.UNKNOWN_CHAPTER));
    }
    Map<String, Place> goals = new HashMap<>();
    for (Goal goal : report.goals().all().toList()) {
      claim(goals, goal.id().value(), goal.place(), Code.DUPLICATE_ID);
      Located<?> chapter = goal.citation().chapter();
      if (!chapter.value().equals(ChapterId.NOTES)) {
        known(chapter, chapters, unreadChapters, Code.UNKNOWN_CHAPTER);
      }
    }
    for (Dismissal dismissal : report.dismissals()) {
      if (dismissal.chapter() != null && !printedOutside(dismissal.chapter().value())) {
        known(dismissal.chapter(), chapters, unreadChapters, Code.UNKNOWN_CHAPTER);
      }
    }
    baselines();
    terms();
  }

  private void baselines() {
    Map<String, Place> results = new HashMap<>();
    report.goals().results().forEach(result -> results.put(result.id().value(), result.place()));
    for (Target target : report.goals().targets()) {
      if (target.baseline() != null) {
        known(target.baseline().result(), results, unreadResults, Code.UNKNOWN_RESULT);
        report
            .result(target.baseline().result().value())
            .filter(result -> target.baseline().relation() == Target.Relation.SAME)
            .ifPresent(result -> compare(target, result));
      }
    }
  }

  /** A share is no growth rate, and per cent are no percentage points, whatever they are called. */
  private void compare(Target target, Result result) {
    String wanted = kind(target.figure());
    String found = kind(result.figure());
    if (!wanted.equals(found)) {
      problems.add(Code.BASELINE_MISMATCH, target.baseline().result().place(), wanted, found);
    }
  }

  private static String kind(Figure figure) {
    String unit = figure.unit() == null ? "" : " " + figure.unit().value();
    return (figure.nature() == null ? "" : Words.of(figure.nature())) + unit;
  }

  /** The title lines and the notes are no chapters of their own, and yet are printed. */
  private static boolean printedOutside(ChapterId chapter) {
    return chapter.value().equals(Passage.FRONT) || chapter.equals(ChapterId.NOTES);
  }

  private void terms() {
    Map<String, Place> ids = new HashMap<>();
    Map<String, Place> notes = new HashMap<>();
    Map<String, Place> wordings = new HashMap<>();
    for (Term term : report.terms()) {
      claim(ids, term.id().value(), term.place(), Code.DUPLICATE_ID);
      if (term.printed()) {
        claim(notes, term.note().toString(), term.place(), Code.DUPLICATE_NOTE);
      }
      Stream.concat(Stream.of(term.term()), term.aliases().stream())
          .forEach(
              wording ->
                  claim(
                      wordings,
                      FoldedText.fold(wording.value()),
                      wording.place(),
                      Code.TERM_OVERLAP));
      if (term.pinyin().isBlank()) {
        problems.add(Code.PINYIN_MISSING, term.term().place(), term.term().value());
      }
    }
  }

  private void claim(Map<String, Place> taken, String name, Place place, Code code) {
    Place first = taken.putIfAbsent(name, place);
    if (first != null) {
      problems.add(code, place, name, first.toString());
    }
  }

  private void known(Located<?> name, Map<String, Place> names, Unread unread, Code code) {
    String written = name.value().toString();
    if (!names.containsKey(written) && !unread.mayHold(written)) {
      problems.add(code, name.place(), hint(written, new TreeSet<>(names.keySet())), written);
    }
  }

  private static Hint hint(String written, Set<String> names) {
    Hint all =
        names.isEmpty() ? Hint.of("no-names") : Hint.of("known-names", String.join(", ", names));
    return Nearest.to(written, names).map(found -> Hint.of("did-you-mean", found)).orElse(all);
  }
}
