package lantai.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a content folder holds that could not be read. Those errors are reported already; what
 * follows from them alone is not.
 *
 * @param textMissing whether text of the report is missing
 * @param tableMissing whether a table could not be read at all, so that nothing is known of its
 *     rows
 * @param rows what is known of single rows that could not be read
 */
public record InvalidContent(boolean textMissing, boolean tableMissing, List<InvalidRow> rows) {

  public InvalidContent {
    rows = List.copyOf(rows);
  }

  /**
   * The numbers that a row with errors names.
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
