package lantai.importer.draft;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lantai.content.edit.YamlValueWriter;
import lantai.importer.DraftedTables;
import lantai.model.BaselineReference;
import lantai.model.Bound;
import lantai.model.NumberExclusion;
import lantai.model.ReportRow;
import lantai.model.table.Choice;
import lantai.model.table.Field;
import lantai.model.table.FieldSyntax;
import lantai.model.table.TableSchema;

/** Writes the files of a draft as YAML. */
final class DraftYamlWriter {

  private DraftYamlWriter() {}

  static Map<String, String> files(List<ReportRow> rows, List<NumberExclusion> exclusions) {
    return DraftedTables.TABLES.stream()
        .collect(
            Collectors.toMap(
                TableSchema::file,
                table ->
                    DraftedTables.WORDS.get("head." + table.name())
                        + "\n"
                        + Stream.concat(rows.stream(), exclusions.stream())
                            .filter(table.type()::isInstance)
                            .map(row -> row(table, row))
                            .collect(Collectors.joining())));
  }

  private static String row(TableSchema<?> table, Object row) {
    StringBuilder yaml = new StringBuilder();
    for (String key : table.keys()) {
      Field field = table.field(key);
      Object value = field == null ? null : field.value(row);
      if (field == null) {
        yaml.append("  ").append(key).append(": true\n");
      } else if (value != null && !isDefault(value)) {
        yaml.append(yaml.isEmpty() ? "- " : "  ").append(key).append(": ");
        yaml.append(scalar(value, field.declared().syntax())).append('\n');
      }
    }
    return yaml.toString();
  }

  /** Whether a value is the default of its key, so that the key is omitted. */
  static boolean isDefault(Object value) {
    return value.equals(false)
        || value == Bound.NONE
        || value == Bound.RANGE
        || value.equals(List.of());
  }

  private static String scalar(Object value, FieldSyntax syntax) {
    if (value instanceof BaselineReference baseline) {
      return "{ result: "
          + baseline.result().value()
          + ", relation: "
          + baseline.relation().word()
          + " }";
    }
    String text = value instanceof Choice choice ? choice.word() : value.toString();
    if (syntax == FieldSyntax.DECIMAL || text.matches("[0-9]+")) {
      return '"' + text + '"';
    }
    return value instanceof String ? YamlValueWriter.of(text) : text;
  }
}
