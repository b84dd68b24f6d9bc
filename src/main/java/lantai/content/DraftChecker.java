package lantai.content;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lantai.chinese.FoldedText;
import lantai.chinese.Sentences;
import lantai.chinese.TextRange;
import lantai.diagnostics.Place;
import lantai.diagnostics.Problem.Hint;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.model.ChapterId;
import lantai.model.NumberExclusion;
import lantai.model.Report;
import lantai.model.Result;
import lantai.model.Target;
import lantai.model.TextBlock;

/**
 * Checks what an editor has to decide before a report is published: the rows that an import
 * proposed, and what it left out of them. Only a draft may leave it undecided.
 *
 * @param drafts in the order of their places
 * @param draftPlaces of the rows
 */
record DraftChecker(
    Report report, List<DraftRow> drafts, Set<Place> draftPlaces, Problems problems) {

  /** How many rows of a file are named. */
  private static final int NAMED = 10;

  static DraftChecker of(Report report, List<DraftRow> drafts, Problems problems) {
    Set<Place> places = drafts.stream().map(DraftRow::row).collect(Collectors.toSet());
    return new DraftChecker(report, drafts, places, problems);
  }

  void run() {
    Map<String, List<DraftRow>> byFile =
        drafts.stream()
            .collect(
                Collectors.groupingBy(row -> row.flag().path(), TreeMap::new, Collectors.toList()));
    byFile.values().forEach(report.site().draft() ? this::reportUnreviewed : this::reportLeft);
    report.exclusions().stream()
        .filter(exclusion -> exclusion.reason() == null)
        .forEach(this::reportExclusion);
    report.goals(Target.class).stream()
        .filter(target -> target.baseline() == null)
        .forEach(this::reportBaseline);
  }

  private void reportUnreviewed(List<DraftRow> rows) {
    String chapters =
        rows.stream()
            .filter(row -> !row.chapter().isEmpty())
            .collect(Collectors.groupingBy(DraftRow::chapter, TreeMap::new, Collectors.counting()))
            .entrySet()
            .stream()
            .map(entry -> entry.getKey() + ": " + entry.getValue())
            .collect(Collectors.joining(", "));
    problems.add(
        ProblemCode.DRAFT_UNREVIEWED,
        rows.get(0).flag(),
        chapters.isEmpty() ? null : Hint.of("draft-chapters", chapters),
        String.valueOf(rows.size()));
  }

  private void reportLeft(List<DraftRow> rows) {
    String names =
        rows.stream().limit(NAMED).map(DraftRow::name).collect(Collectors.joining(", "))
            + (rows.size() > NAMED ? ", …" : "");
    problems.add(
        ProblemCode.DRAFT_LEFT,
        rows.get(0).flag(),
        Hint.of("draft-left", names),
        String.valueOf(rows.size()),
        rows.get(0).name(),
        sentence(rows.get(0)));
  }

  /** The sentence that contains the words of a row, or the words alone. */
  private String sentence(DraftRow row) {
    for (TextBlock block : report.textBlocksOf(new ChapterId(row.chapter()))) {
      List<TextRange> found = new FoldedText(block.text()).find(row.words());
      if (!row.words().isEmpty() && !found.isEmpty()) {
        return Sentences.around(block.text(), found.get(0)).of(block.text()).strip();
      }
    }
    return row.words();
  }

  private void reportExclusion(NumberExclusion exclusion) {
    String phrase = exclusion.phrase().value();
    if (!report.site().draft()) {
      problems.add(ProblemCode.NUMERAL_UNREVIEWED, exclusion.place(), phrase);
    } else if (isReviewed(exclusion.place())) {
      Hint hint = Hint.of("numeral-unreviewed");
      problems.add(ProblemCode.DRAFT_INCOMPLETE, exclusion.place(), hint, "reason");
    }
  }

  private void reportBaseline(Target target) {
    Hint hint =
        report.goals(Result.class).stream()
            .filter(result -> result.name().equals(target.name()))
            .findFirst()
            .map(result -> Hint.of("baseline-candidate", result.id().value(), "{", "}"))
            .orElse(Hint.of("baseline-unreviewed"));
    if (!report.site().draft()) {
      problems.add(ProblemCode.BASELINE_UNREVIEWED, target.place(), hint, target.name());
    } else if (isReviewed(target.place())) {
      problems.add(ProblemCode.DRAFT_INCOMPLETE, target.place(), hint, "baseline");
    }
  }

  private boolean isReviewed(Place row) {
    return !draftPlaces.contains(row);
  }
}
