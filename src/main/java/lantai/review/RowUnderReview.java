package lantai.review;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lantai.content.edit.TableRow;
import lantai.content.edit.YamlMapping;
import lantai.content.edit.YamlValueWriter;
import lantai.diagnostics.Problem;
import lantai.diagnostics.ProblemCode;
import lantai.model.TableSchemas;
import lantai.model.table.TableSchema;
import org.jspecify.annotations.Nullable;

/**
 * A row, or a number without a row, that is reviewed.
 *
 * @param key identifies it until it is reviewed
 * @param fields of the row
 * @param problems of the row
 */
record RowUnderReview(
    String key,
    TableSchema<?> table,
    TableRow row,
    YamlMapping fields,
    @Nullable TextSpot spot,
    List<Problem> problems) {

  /**
   * Returns a row that is not written yet.
   *
   * @param texts of its fields, by key; empty ones are omitted
   */
  static RowUnderReview proposed(
      String key,
      TableSchema<?> table,
      Map<String, String> texts,
      TextSpot spot,
      List<Problem> problems) {
    TableRow row = new TableRow(yaml(texts), TableRow.NOT_WRITTEN, 1);
    return new RowUnderReview(key, table, row, row.mapping(), spot, problems);
  }

  /** Returns a row as it is written. */
  static String yaml(Map<String, String> texts) {
    return texts.entrySet().stream()
        .filter(field -> !field.getValue().isEmpty())
        .map(field -> field.getKey() + ": " + YamlValueWriter.of((Object) field.getValue()))
        .collect(Collectors.joining("\n  ", "- ", ""));
  }

  RowUnderReview with(YamlMapping changed) {
    TableRow now = new TableRow(changed.text(), row.start(), row.line());
    return new RowUnderReview(key, table, now, changed, spot, problems);
  }

  /** Returns its title in lists. */
  String title() {
    String name = fields.value(fields.values().containsKey("name") ? "name" : "term");
    return name.isEmpty() ? fields.value("phrase") : name;
  }

  /** Whether an import drafted it. */
  boolean isDraft() {
    return Boolean.TRUE.equals(fields.values().get(TableSchema.DRAFT));
  }

  /** Whether an editor must decide about it: an import drafted it, or a number is not covered. */
  boolean isOpen() {
    return isDraft() || !row.isWritten();
  }

  /** Whether it excludes a number that the import could not classify. */
  boolean isUnjudged() {
    return table == TableSchemas.NUMERALS && isOpen() && fields.value("reason").isEmpty();
  }

  /** Whether it can be accepted unchanged: it has no problem and no open decision. */
  boolean isReady() {
    return isDraft()
        && spot != null
        && !isUnjudged()
        && problems.stream().allMatch(each -> each.code() == ProblemCode.DRAFT_UNREVIEWED);
  }

  String chapter() {
    return spot == null ? fields.value("chapter") : spot.block().chapter();
  }
}
