package lantai.content;

import java.util.ArrayList;
import java.util.List;
import lantai.content.YamlNode.MappingNode;
import lantai.content.YamlNode.SequenceNode;
import lantai.diagnostics.Problem.Hint;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.diagnostics.SourceText;
import lantai.model.InvalidContentSummary.InvalidRow;
import lantai.model.table.TableSchema;
import org.jspecify.annotations.Nullable;

/**
 * A file that is a list of mappings, one per row.
 *
 * @param rows the complete rows
 * @param invalidIds ids of the other rows
 * @param invalidRows quotes and numbers of the other rows; {@code null} if unknown
 * @param drafts the rows marked as drafts
 */
record ParsedTable<R>(
    List<R> rows,
    InvalidIds invalidIds,
    @Nullable List<InvalidRow> invalidRows,
    List<DraftRow> drafts) {

  ParsedTable {
    rows = List.copyOf(rows);
    invalidRows = invalidRows == null ? null : List.copyOf(invalidRows);
    drafts = List.copyOf(drafts);
  }

  /** Returns the rows of an absent or empty file: none. */
  static <R> ParsedTable<R> empty() {
    return new ParsedTable<>(List.of(), new InvalidIds(), List.of(), List.of());
  }

  /** Returns the result for a file that could not be read. */
  static <R> ParsedTable<R> unreadable() {
    return unreadable(null);
  }

  private static <R> ParsedTable<R> unreadable(@Nullable List<InvalidRow> invalidRows) {
    InvalidIds invalidIds = new InvalidIds();
    invalidIds.addUnknown();
    return new ParsedTable<>(List.of(), invalidIds, invalidRows, List.of());
  }

  static <R extends Record> ParsedTable<R> read(
      SourceText source, TableSchema<R> table, Problems problems) {
    YamlNode root = YamlReader.read(source, problems).orElse(null);
    if (root instanceof SequenceNode sequence) {
      return read(sequence, table, problems);
    }
    if (root != null && root.isNothing()) {
      return empty();
    }
    if (root != null) {
      reportType(root, table.file(), "list", problems);
    }
    return unreadable(InvalidRowReader.in(source.text()));
  }

  private static <R extends Record> ParsedTable<R> read(
      SequenceNode sequence, TableSchema<R> table, Problems problems) {
    List<R> rows = new ArrayList<>();
    InvalidIds invalidIds = new InvalidIds();
    List<InvalidRow> invalidRows = new ArrayList<>();
    List<DraftRow> drafts = new ArrayList<>();
    for (YamlNode item : sequence.items()) {
      if (item instanceof MappingNode mapping) {
        RecordReader.Row<R> row = RecordReader.readRow(table.type(), mapping, problems);
        if (row.draft() != null) {
          drafts.add(row.draft());
        } else {
          PlaceholderChecker.checkWords(mapping, problems);
        }
        if (row.value() == null) {
          invalidIds.add(row.id());
          invalidRows.add(row.asInvalid());
        } else {
          rows.add(row.value());
        }
      } else {
        reportType(item, table.file(), "mapping", problems);
      }
    }
    return new ParsedTable<>(rows, invalidIds, invalidRows, drafts);
  }

  static void reportType(YamlNode found, String file, String wanted, Problems problems) {
    Hint hint = Hint.of(wanted.equals("list") ? "wanted-rows" : "wanted-mapping");
    problems.add(ProblemCode.WRONG_TYPE, found.place(), hint, file, "word." + wanted, found.type());
  }
}
