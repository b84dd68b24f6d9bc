package lantai.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lantai.chinese.SpacelessText;
import lantai.diagnostics.DidYouMean;
import lantai.diagnostics.Located;
import lantai.diagnostics.Place;
import lantai.diagnostics.Problem.Hint;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.model.BaselineMismatch;
import lantai.model.BaselineReference;
import lantai.model.Chapter;
import lantai.model.ChapterId;
import lantai.model.LivelihoodItem;
import lantai.model.NumberExclusion;
import lantai.model.Project;
import lantai.model.Report;
import lantai.model.ReportRow;
import lantai.model.Result;
import lantai.model.Target;
import lantai.model.Term;
import lantai.model.TextBlock;
import org.jspecify.annotations.Nullable;

/**
 * Checks ids across files: duplicates, and references to unknown ids.
 *
 * @param unknownChapters places that refer to each unknown chapter
 */
record ReferenceChecker(
    Report report, Invalid invalid, Map<String, List<Place>> unknownChapters, Problems problems) {

  ReferenceChecker(Report report, Invalid invalid, Problems problems) {
    this(report, invalid, new LinkedHashMap<>(), problems);
  }

  /** Maximum number of existing names listed in a hint. */
  private static final int NAMED = 8;

  /** Ids of entries with errors. */
  record Invalid(InvalidIds chapters, InvalidIds results, InvalidIds terms) {}

  void run() {
    Map<String, Place> chapters = new HashMap<>();
    for (Chapter chapter : report.chapters()) {
      if (chapter.id().equals(ChapterId.NOTES)) {
        problems.add(ProblemCode.BAD_ID, chapter.place(), chapter.id().value());
      }
      claim(chapters, chapter.id().value(), chapter.place(), ProblemCode.DUPLICATE_ID);
    }
    for (Chapter chapter : report.chapters()) {
      chapter.related().forEach(id -> knownChapter(id, chapters));
    }
    Map<String, Place> rows = new HashMap<>();
    for (ReportRow row : report.rows()) {
      claim(rows, row.id().value(), row.place(), ProblemCode.DUPLICATE_ID);
      Located<?> chapter = row.citation().chapter();
      if (!chapter.value().equals(ChapterId.NOTES)) {
        knownChapter(chapter, chapters);
      }
    }
    for (NumberExclusion exclusion : report.exclusions()) {
      if (exclusion.chapter() != null && !printedOutside(exclusion.chapter().value())) {
        knownChapter(exclusion.chapter(), chapters);
      }
    }
    baselines();
    otherRows(rows);
    terms(chapters);
    unknownChapters.forEach((id, places) -> reportChapter(id, places, chapters));
  }

  private void knownChapter(Located<?> id, Map<String, Place> chapters) {
    String written = id.value().toString();
    if (!chapters.containsKey(written) && !invalid.chapters.mayContain(written)) {
      unknownChapters.computeIfAbsent(written, key -> new ArrayList<>()).add(id.place());
    }
  }

  /** Reports a chapter once, at the first place that refers to it. */
  private void reportChapter(String id, List<Place> places, Map<String, Place> chapters) {
    problems.add(
        ProblemCode.UNKNOWN_CHAPTER,
        places.get(0),
        available(id, chapters),
        id,
        String.valueOf(places.size()));
  }

  private void baselines() {
    Map<String, Place> results = new HashMap<>();
    report.rows(Result.class).forEach(result -> results.put(result.id().value(), result.place()));
    report.rows().forEach(row -> baseline(row.baseline(), results));
    for (Target target : report.rows(Target.class)) {
      report
          .result(target.baseline())
          .filter(result -> target.baseline().relation() == BaselineReference.BaselineRelation.SAME)
          .ifPresent(result -> compare(target, result));
    }
  }

  /** Checks the ids of other rows; rows that could not be read may have any id. */
  private void otherRows(Map<String, Place> rows) {
    InvalidIds others = new InvalidIds();
    if (report.invalidContent().tableMissing() || !report.invalidContent().rows().isEmpty()) {
      others.addUnknown();
    }
    report.rows(LivelihoodItem.class).stream()
        .flatMap(
            item -> Stream.concat(item.related().stream(), Stream.ofNullable(item.continues())))
        .forEach(id -> known(id, rows, others, ProblemCode.UNKNOWN_ROW));
    report.rows(Project.class).stream()
        .flatMap(project -> Stream.ofNullable(project.related()))
        .forEach(id -> known(id, rows, others, ProblemCode.UNKNOWN_ROW));
  }

  private void baseline(@Nullable BaselineReference baseline, Map<String, Place> results) {
    if (baseline != null && baseline.result() != null) {
      known(baseline.result(), results, invalid.results, ProblemCode.UNKNOWN_RESULT);
    }
  }

  /** Compares nature, unit, time and name of a target and its baseline, which must agree. */
  private void compare(Target target, Result result) {
    Place place = target.baseline().result().place();
    BaselineMismatch mismatch = BaselineMismatch.of(target, result, report).orElse(null);
    if (mismatch != null) {
      Hint hint =
          BaselineMismatch.mayBeYearUnderReport(result, report) ? null : Hint.of("baseline-time");
      problems.add(
          ProblemCode.BASELINE_MISMATCH, place, hint, mismatch.target(), mismatch.result());
    } else if (!target.name().equals(result.name()) && !report.site().draft()) {
      problems.add(
          ProblemCode.BASELINE_MISMATCH,
          place,
          Hint.of("baseline-names"),
          target.name(),
          result.name());
    }
  }

  /** Whether a place is not a chapter but printed: title lines and notes. */
  private static boolean printedOutside(ChapterId chapter) {
    return chapter.value().equals(TextBlock.FRONT) || chapter.equals(ChapterId.NOTES);
  }

  private void terms(Map<String, Place> chapters) {
    Map<String, Place> ids = new HashMap<>();
    Map<String, Place> notes = new HashMap<>();
    Map<String, Place> wordings = new HashMap<>();
    for (Term term : report.terms()) {
      claim(ids, term.id().value(), term.place(), ProblemCode.DUPLICATE_ID);
      if (term.printed()) {
        claim(notes, term.note().toString(), term.place(), ProblemCode.DUPLICATE_NOTE);
      }
      Stream.concat(Stream.of(term.term()), term.aliases().stream())
          .forEach(
              wording ->
                  claim(
                      wordings,
                      SpacelessText.fold(wording.value()),
                      wording.place(),
                      ProblemCode.TERM_OVERLAP));
      if (term.pinyin().isBlank() && report.site().draft()) {
        Hint hint = Hint.of("pinyin-missing");
        problems.add(DraftWarningFactory.of(term.term().place(), hint, "pinyin"));
      } else if (term.pinyin().isBlank()) {
        problems.add(ProblemCode.PINYIN_MISSING, term.term().place(), term.term().value());
      }
      if (term.gloss() != null && !term.gloss().chapter().value().equals(ChapterId.NOTES)) {
        knownChapter(term.gloss().chapter(), chapters);
      }
    }
    for (Term term : report.terms()) {
      term.see().forEach(id -> known(id, ids, invalid.terms, ProblemCode.UNKNOWN_TERM));
    }
  }

  private void claim(Map<String, Place> taken, String name, Place place, ProblemCode code) {
    Place first = taken.putIfAbsent(name, place);
    if (first != null) {
      problems.add(code, place, name, first.toString());
    }
  }

  private void known(
      Located<?> name, Map<String, Place> names, InvalidIds others, ProblemCode code) {
    String written = name.value().toString();
    if (!names.containsKey(written) && !others.mayContain(written)) {
      problems.add(code, name.place(), available(written, names), written);
    }
  }

  private static Hint available(String written, Map<String, Place> names) {
    String some = names.keySet().stream().sorted().limit(NAMED).collect(Collectors.joining(", "));
    String all = names.size() > NAMED ? some + ", … (" + names.size() + ")" : some;
    Hint hint = all.isEmpty() ? Hint.of("no-names") : Hint.of("known-names", all);
    return DidYouMean.hint(written, names.keySet(), hint);
  }
}
