package lantai.review;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import lantai.chinese.TextRange;
import lantai.importer.draft.SelectedFigureFieldProposer;
import lantai.model.TableSchemas;
import lantai.model.table.ContentField.Presence;
import lantai.model.table.Field;
import lantai.model.table.TableSchema;

/**
 * Proposes a row for another table: a number becomes a target or a result, a target becomes a
 * result, and so on.
 */
record ReclassifiedRowFactory(ContentUnderReview content) {

  /** The tables in which a number of the report can be put. */
  static final List<TableChoice> CHOICES =
      List.of(
          new TableChoice(TableSchemas.named("targets"), "t"),
          new TableChoice(TableSchemas.named("results"), "r"),
          new TableChoice(TableSchemas.named("commitments"), "c"),
          new TableChoice(TableSchemas.NUMERALS, "n"));

  /** A table, and the keyboard key that puts a row in it. */
  record TableChoice(TableSchema<?> table, String letter) {}

  /**
   * Returns a row as shown on the page: as written, or as a row of another table.
   *
   * @param table name of the other table; empty for the row as written
   * @param number an offset in the text block: the new row states the number there, or the next
   *     one; empty for the row's own number
   */
  RowUnderReview shown(RowUnderReview row, String table, OptionalInt number) {
    TextSpot spot = row.spot();
    if (spot == null || table.isEmpty() || table.equals(row.table().name())) {
      return row;
    }
    TextRange own = spot.marks().get(0);
    return NewExclusion.quantities(spot.block())
        .filter(each -> number.isEmpty() ? each.overlaps(own) : each.end() > number.getAsInt())
        .min(Comparator.comparing(TextRange::start))
        .map(chosen -> row(row, TableSchemas.named(table), chosen))
        .orElse(row);
  }

  /**
   * Returns the row as one of another table, not written yet.
   *
   * @param chosen the number that it states, in the text block
   */
  private RowUnderReview row(RowUnderReview row, TableSchema<?> table, TextRange chosen) {
    Map<String, String> fields = new LinkedHashMap<>();
    if (table == TableSchemas.NUMERALS) {
      TextSpot number = new TextSpot(row.spot().block(), chosen, List.of(chosen));
      fields.putAll(NewExclusion.at(number, "").fields());
    } else {
      boolean target = table == TableSchemas.named("targets");
      Map<String, String> proposed =
          new LinkedHashMap<>(
              SelectedFigureFieldProposer.of(
                  content.linked().report(), row.spot().block(), chosen, target));
      if (row.table() != TableSchemas.NUMERALS && chosen.overlaps(row.spot().marks().get(0))) {
        row.fields().values().keySet().forEach(key -> proposed.put(key, row.fields().value(key)));
      }
      for (Field field : table.fields()) {
        String value = proposed.getOrDefault(field.key(), "");
        fields.put(field.key(), fits(field, value) ? value : usual(field));
      }
    }
    TextSpot spot = new TextSpot(row.spot().block(), row.spot().quote(), List.of(chosen));
    return RowUnderReview.proposed(row.key(), table, fields, spot, List.of());
  }

  private static boolean fits(Field field, String value) {
    return field.choices().isEmpty()
        || field.choices().stream().anyMatch(choice -> choice.word().equals(value));
  }

  /** Returns the first choice of a field that must have one. */
  private static String usual(Field field) {
    boolean required = field.presence() == Presence.REQUIRED;
    return required && !field.choices().isEmpty() ? field.choices().get(0).word() : "";
  }
}
