package lantai.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import lantai.chinese.TextRange;
import lantai.model.Tables;
import lantai.model.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * A row as the page shows it: as it is written, or as one of another table, or of another number.
 */
record ShownRow(ReviewSession session, ReviewedRow row) {

  /**
   * @param table name of the table; empty for the usual one
   * @param number offset of another number of the text block; {@code null} for the row's own
   */
  ReviewedRow as(String table, @Nullable String number) {
    List<TextRange> numbers =
        row.spot() == null ? List.of() : NewExclusion.quantities(row.spot().block()).toList();
    Optional<TextRange> chosen =
        numbers.stream()
            .filter(
                range ->
                    number == null
                        ? range.overlaps(row.spot().marks().get(0))
                        : String.valueOf(range.start()).equals(number))
            .findFirst();
    Table<?> wanted = table.isEmpty() ? row.table() : Tables.named(table);
    if (chosen.isEmpty() || wanted == row.table() && number == null) {
      return row;
    }
    try {
      return new OtherTable(session.content()).row(row, wanted, chosen.get());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
