package lantai.content;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lantai.diagnostics.Problem.Hint;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.model.Report;

/**
 * Reports the rows that an import proposed and an editor has not reviewed, with one problem per
 * file.
 *
 * @param drafts sorted by place
 */
record UnreviewedRowChecker(Report report, List<DraftRow> drafts, Problems problems) {

  /** Maximum number of rows named per file. */
  private static final int NAMED = 10;

  void run() {
    Map<String, List<DraftRow>> byFile =
        drafts.stream()
            .collect(
                Collectors.groupingBy(row -> row.flag().path(), TreeMap::new, Collectors.toList()));
    byFile.values().forEach(report.site().draft() ? this::reportUnreviewed : this::reportLeft);
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
        rows.get(0).sentence(report));
  }
}
