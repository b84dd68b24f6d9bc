package lantai.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a content folder that could not be read. Their errors are already reported; problems
 * that only follow from them are not.
 *
 * @param textMissing whether text of the report is missing
 * @param tableMissing whether a whole table could not be read, so that its rows are unknown
 * @param rows what is known of single rows that could not be read
 */
public record InvalidContentSummary(
    boolean textMissing, boolean tableMissing, List<InvalidRow> rows) {

  public InvalidContentSummary {
    rows = List.copyOf(rows);
  }

  /**
   * The numbers of a row with errors.
   *
   * @param chapter the only one that they are printed in; {@code null} for any
   * @param note its note number, or {@code null}
   * @param values numbers without sign, such as 5.9
   * @param phrases whose numbers it covers, as in {@link NumberExclusion}
   * @param quote whose numbers it covers if it has no value; may be empty
   */
  public record InvalidRow(
      @Nullable ChapterId chapter,
      @Nullable Integer note,
      List<String> values,
      List<String> phrases,
      String quote) {}
}
