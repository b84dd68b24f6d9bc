package lantai.importer.draft;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lantai.chinese.ChineseMessages;
import lantai.importer.ContentEscapes;
import lantai.model.Baseline;
import lantai.model.Bound;
import lantai.model.Commitment;
import lantai.model.NumberExclusion;
import lantai.model.Project;
import lantai.model.ReportRow;
import lantai.model.Result;
import lantai.model.Target;
import lantai.model.table.Choice;
import lantai.model.table.Field;
import lantai.model.table.Syntax;

/** The files of a draft as YAML text. */
final class DraftYaml {

  /** In the order in which they are written; {@code draft} is no field of the rows. */
  private static final List<String> KEYS =
      List.of(
          ("id phrase draft name chapter quote focus value to unit word modality bound direction"
                  + " nature period until main year stage claim kind scope band baseline reason")
              .split(" "));

  /** Values of keys that are left out. */
  private static final Set<Object> NOTHING = Set.of(false, Bound.NONE, Bound.RANGE);

  /** Reasons that are none: the key is left out, for the editors to decide. */
  private static final Set<Object> UNDECIDED =
      Set.of(
          RowDrafter.messages().get("reason.unjudged"), RowDrafter.messages().get("reason.words"));

  private DraftYaml() {}

  static Map<String, String> files(
      List<ReportRow> rows, List<NumberExclusion> exclusions, ChineseMessages messages) {
    return Map.of(
        "goals/targets.yaml", table(messages.get("head.targets"), rows, Target.class),
        "goals/results.yaml", table(messages.get("head.results"), rows, Result.class),
        "goals/commitments.yaml", table(messages.get("head.commitments"), rows, Commitment.class),
        "goals/projects.yaml", table(messages.get("head.projects"), rows, Project.class),
        "numerals.yaml", table(messages.get("head.numerals"), exclusions));
  }

  private static String table(String comment, List<ReportRow> rows, Class<?> type) {
    return table(comment, rows.stream().filter(type::isInstance).toList());
  }

  private static String table(String comment, List<?> rows) {
    return comment + "\n" + rows.stream().map(DraftYaml::row).collect(Collectors.joining());
  }

  private static String row(Object row) {
    Map<String, Field> fields =
        Field.of(row.getClass()).stream().collect(Collectors.toMap(Field::key, field -> field));
    StringBuilder yaml = new StringBuilder();
    for (String key : KEYS) {
      Field field = fields.get(key);
      Object value = key.equals("draft") ? "true" : field == null ? null : field.value(row);
      if (value != null && !NOTHING.contains(value) && !UNDECIDED.contains(value)) {
        yaml.append(yaml.isEmpty() ? "- " : "  ").append(key).append(": ");
        yaml.append(field == null ? value : scalar(value, field.declared().syntax())).append('\n');
      }
    }
    return yaml.toString();
  }

  private static String scalar(Object value, Syntax syntax) {
    if (value instanceof Baseline baseline) {
      return "{ result: "
          + baseline.result().value()
          + ", relation: "
          + baseline.relation().word()
          + " }";
    }
    String text = value instanceof Choice choice ? choice.word() : value.toString();
    if (syntax == Syntax.DECIMAL || text.matches("[0-9]+")) {
      return '"' + text + '"';
    }
    return value instanceof String ? ContentEscapes.yaml(text) : text;
  }
}
