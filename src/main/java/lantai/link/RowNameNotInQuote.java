package lantai.link;

import java.util.Arrays;
import lantai.chinese.SpacelessText;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.model.Report;
import lantai.model.ReportRow;

/**
 * A row whose name shares no two consecutive characters with its quote and may therefore name
 * something else.
 *
 * @param words the ideographs of the name that are not generic, with a space between words
 */
record RowNameNotInQuote(ReportRow row, String words) {

  /** Reports the name if the report prints it: then it is the name of another indicator. */
  void check(Report report, Problems problems) {
    boolean printed =
        Arrays.stream(words.split(" "))
            .filter(word -> word.length() >= RowNameChecker.SUBJECT)
            .anyMatch(
                word ->
                    report.textBlocks().stream()
                        .anyMatch(block -> SpacelessText.fold(block.text()).contains(word)));
    if (printed) {
      problems.add(ProblemCode.NAME_NOT_IN_QUOTE, row.place(), row.name());
    }
  }
}
