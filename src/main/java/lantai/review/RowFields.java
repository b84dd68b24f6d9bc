package lantai.review;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lantai.content.edit.YamlMapping;
import lantai.model.table.Field;
import lantai.model.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a row as texts of a form, by key; those of a mapping in it have two keys with a dot
 * between them. Empty means absent.
 */
final class RowFields {

  static final String DRAFT = "draft";

  private static final String TRUE = "true";

  private RowFields() {}

  /** The text of a field in a form; lines for the items of a list. */
  static String text(YamlMapping row, Field field) {
    return text(row.values().get(field.key()));
  }

  static String text(YamlMapping row, Field field, Field part) {
    Object value = row.values().get(field.key());
    if (value instanceof Map<?, ?> map) {
      return text(map.get(part.key()));
    }
    boolean isShort = field.declared().shorthand().equals(value);
    return isShort && field.shorthandPart().equals(part.key()) ? text(value) : "";
  }

  private static String text(@Nullable Object value) {
    if (value instanceof List<?> items) {
      return items.stream().map(String::valueOf).collect(Collectors.joining("\n"));
    }
    return value == null || value instanceof Map ? "" : value.toString();
  }

  /**
   * A row with other texts.
   *
   * @param changed texts by key
   * @throws IllegalArgumentException if the row cannot be changed so
   */
  static YamlMapping changed(YamlMapping row, Table<?> table, Map<String, String> changed) {
    List<String> order = order(table);
    YamlMapping now = row;
    for (Field field : table.fields()) {
      Object old = now.values().get(field.key());
      Object value =
          field.parts().isEmpty() ? value(field, changed, old) : parts(field, now, changed);
      if (!Objects.equals(value, old)) {
        now = value == null ? now.without(field.key()) : now.with(field.key(), value, order);
      }
    }
    return now;
  }

  /** The keys of a table in the order in which rows write them. */
  static List<String> order(Table<?> table) {
    return Stream.concat(
            Stream.of(table.fields().get(0).key(), DRAFT),
            table.fields().stream().skip(1).map(Field::key))
        .toList();
  }

  private static @Nullable Object value(
      Field field, Map<String, String> changed, @Nullable Object old) {
    String text = changed.get(field.key());
    if (text == null) {
      return old;
    }
    return value(field, text.strip());
  }

  private static @Nullable Object value(Field field, String text) {
    if (text.isEmpty()) {
      return null;
    }
    if (field.isList()) {
      return Arrays.stream(text.split("\n")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    }
    if (field.type() == boolean.class) {
      return text.equals(TRUE) ? Boolean.TRUE : null;
    }
    return field.type() == Integer.class && text.matches("[0-9]{1,6}")
        ? (Object) Integer.valueOf(text)
        : text;
  }

  private static @Nullable Object parts(Field field, YamlMapping row, Map<String, String> changed) {
    if (changed.keySet().stream().noneMatch(key -> key.startsWith(field.key() + "."))) {
      return row.values().get(field.key());
    }
    Map<String, Object> parts = new LinkedHashMap<>();
    for (Field part : field.parts()) {
      String text = changed.get(field.key() + "." + part.key());
      Object value = value(part, (text == null ? text(row, field, part) : text).strip());
      if (value != null) {
        parts.put(part.key(), value);
      }
    }
    boolean isShort = parts.equals(Map.of(field.shorthandPart(), field.declared().shorthand()));
    return parts.isEmpty() ? null : isShort ? field.declared().shorthand() : parts;
  }
}
