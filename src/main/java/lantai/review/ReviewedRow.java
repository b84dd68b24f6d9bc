package lantai.review;

import java.util.List;
import lantai.content.edit.TableRow;
import lantai.content.edit.YamlMapping;
import lantai.diagnostics.Problem;
import lantai.model.Tables;
import lantai.model.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * Something to review.
 *
 * @param key names it as long as it is not reviewed
 * @param fields of the row
 * @param problems of the row
 */
record ReviewedRow(
    String key,
    Table<?> table,
    TableRow row,
    YamlMapping fields,
    @Nullable TextSpot spot,
    List<Problem> problems) {

  ReviewedRow with(YamlMapping changed) {
    TableRow now = new TableRow(changed.text(), row.start(), row.line());
    return new ReviewedRow(key, table, now, changed, spot, problems);
  }

  /** What a list calls it. */
  String title() {
    String name = fields.value(fields.values().containsKey("name") ? "name" : "term");
    return name.isEmpty() ? fields.value("phrase") : name;
  }

  /** Whether an import drafted it. */
  boolean isDraft() {
    return Boolean.TRUE.equals(fields.values().get(Table.DRAFT));
  }

  /**
   * Whether a person must decide about it: an import drafted it, or a number belongs to nothing.
   */
  boolean isOpen() {
    return isDraft() || !row.isWritten();
  }

  /** Whether it excludes a number that the import could not judge. */
  boolean isUnjudged() {
    return table == Tables.NUMERALS && isOpen() && fields.value("reason").isEmpty();
  }

  String chapter() {
    return spot == null ? fields.value("chapter") : spot.block().chapter();
  }
}
