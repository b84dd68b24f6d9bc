package lantai.site.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lantai.archive.history.VersionContent.ItemContent;
import lantai.model.RowId;
import lantai.model.TermId;
import lantai.model.table.Field;
import lantai.model.table.TableSchema;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of published tables, as far as versions are compared. A mapping in a row is read
 * as the fields of its parts; a reference to a row or a term as its name, which readers see.
 */
final class ItemContentReader {

  private final Map<Class<?>, Map<String, String>> names =
      Map.of(RowId.class, new HashMap<>(), TermId.class, new HashMap<>());

  /** Adds rows that fields refer to. */
  void addNames(TableSchema<?> table, List<?> rows) {
    Class<?> id = table.field("id").type();
    Map<String, Long> uses =
        rows.stream()
            .map(row -> text(row, table.declared().nameColumn()))
            .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
    for (Object row : rows) {
      String name = text(row, table.declared().nameColumn());
      // Rows of one name differ by their figures, so that a changed reference is seen.
      String unique = uses.get(name) == 1 ? name : name + text(row, "shown");
      names.get(id).put(text(row, "id"), unique);
    }
  }

  List<ItemContent> items(TableSchema<?> table, List<?> rows) {
    List<ItemContent> items = new ArrayList<>();
    for (Object row : rows) {
      Map<String, String> fields = new LinkedHashMap<>();
      table.comparedFields().stream()
          .filter(field -> row instanceof Map<?, ?> columns && columns.containsKey(field.key()))
          .forEach(field -> add(field, get(row, field.key()), fields));
      items.add(
          new ItemContent(
              text(row, "id"),
              text(row, table.declared().nameColumn()),
              text(row, "url"),
              text(row, "shown"),
              fields));
    }
    return items;
  }

  private void add(Field field, @Nullable Object value, Map<String, String> fields) {
    if (field.parts().isEmpty()) {
      fields.put(field.key(), text(field, value));
    }
    field.parts().stream()
        .filter(part -> part.declared().uncompared().isEmpty())
        .forEach(part -> add(part, get(value, part.key()), fields));
  }

  private String text(Field field, @Nullable Object value) {
    Map<String, String> named = names.getOrDefault(field.type(), Map.of());
    if (value instanceof List<?> list) {
      return list.stream()
          .map(each -> named.getOrDefault(each.toString(), each.toString()))
          .collect(Collectors.joining("、"));
    }
    String text = text(value);
    return named.getOrDefault(text, text);
  }

  static @Nullable Object get(@Nullable Object mapping, String key) {
    return mapping instanceof Map<?, ?> map ? map.get(key) : null;
  }

  /** A value as text; empty if it is absent. */
  static String text(@Nullable Object mapping, String key) {
    return text(get(mapping, key));
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
