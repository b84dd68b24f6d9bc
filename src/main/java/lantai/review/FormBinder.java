package lantai.review;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lantai.content.edit.YamlMapping;
import lantai.model.table.Field;
import lantai.model.table.TableSchema;
import org.jspecify.annotations.Nullable;

/** Applies the texts of a form to a mapping. They have the names of the {@link FormField}s. */
final class FormBinder {

  private FormBinder() {}

  /** Returns a row with other texts; an empty text removes the field. */
  static YamlMapping changed(YamlMapping row, TableSchema<?> table, Map<String, String> changed) {
    return changed(row, table.fields(), table.keys(), changed);
  }

  /**
   * Returns a mapping with other texts.
   *
   * @param order the keys in their order in the file
   * @throws IllegalArgumentException if it cannot be changed in this way
   */
  static YamlMapping changed(
      YamlMapping mapping, List<Field> fields, List<String> order, Map<String, String> changed) {
    YamlMapping now = mapping;
    for (Field field : fields) {
      if (field.parts().isEmpty() && changed.containsKey(field.key())) {
        now = with(now, field.key(), value(field, changed.get(field.key()).strip()), order);
      } else if (!field.parts().isEmpty() && !field.isList()) {
        now = withParts(now, field, order, below(field.key(), changed));
      }
    }
    return now;
  }

  private static YamlMapping with(
      YamlMapping mapping, String key, @Nullable Object value, List<String> order) {
    if (Objects.equals(mapping.values().get(key), value)) {
      return mapping;
    }
    return value == null ? mapping.without(key) : mapping.with(key, value, order);
  }

  private static Map<String, String> below(String key, Map<String, String> changed) {
    Map<String, String> below = new LinkedHashMap<>();
    changed.forEach(
        (name, text) -> {
          if (name.startsWith(key + ".")) {
            below.put(name.substring(key.length() + 1), text);
          }
        });
    return below;
  }

  private static YamlMapping withParts(
      YamlMapping mapping, Field field, List<String> order, Map<String, String> changed) {
    if (changed.isEmpty()) {
      return mapping;
    }
    Map<String, Object> parts = new LinkedHashMap<>();
    for (FormField part : FormField.of(field, mapping)) {
      String name = part.name().substring(field.key().length() + 1);
      Object value = value(part.field(), changed.getOrDefault(name, part.text()).strip());
      if (value != null) {
        parts.put(name, value);
      }
    }
    boolean isShort = parts.equals(Map.of(field.shorthandPart(), field.declared().shorthand()));
    YamlMapping nested = mapping.nested(field.key()).orElse(null);
    if (parts.isEmpty() || isShort || nested == null) {
      Object value = parts.isEmpty() ? null : isShort ? field.declared().shorthand() : parts;
      return with(mapping, field.key(), value, order);
    }
    List<String> keys = field.parts().stream().map(Field::key).toList();
    return changed(nested, field.parts(), keys, changed).outer();
  }

  /** Returns the value of a text; {@code null} if it is empty. */
  private static @Nullable Object value(Field field, String text) {
    if (text.isEmpty()) {
      return null;
    }
    if (field.isList()) {
      return Arrays.stream(text.split("\n")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    }
    if (field.type() == boolean.class) {
      return text.equals("true") ? Boolean.TRUE : null;
    }
    boolean isNumber = field.type() == Integer.class || field.type() == int.class;
    return isNumber && text.matches("[0-9]{1,6}") ? (Object) Integer.valueOf(text) : text;
  }
}
