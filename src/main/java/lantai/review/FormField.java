package lantai.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lantai.content.edit.YamlMapping;
import lantai.model.table.Field;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form.
 *
 * @param name the keys that lead to it, separated by dots
 * @param text its value; for a list, one line per item; empty if it is absent
 */
record FormField(String name, Field field, String text) {

  /**
   * Returns all fields of a mapping, including those of nested mappings. Lists of mappings are
   * omitted.
   */
  static List<FormField> of(List<Field> fields, Map<String, Object> values) {
    return of("", fields, values);
  }

  static List<FormField> of(Field field, YamlMapping mapping) {
    return of("", List.of(field), mapping.values());
  }

  private static List<FormField> of(String prefix, List<Field> fields, Map<?, ?> values) {
    List<FormField> found = new ArrayList<>();
    for (Field field : fields) {
      Object value = values.get(field.key());
      String name = prefix + field.key();
      if (field.parts().isEmpty()) {
        found.add(new FormField(name, field, text(value)));
      } else if (!field.isList()) {
        found.addAll(of(name + ".", field.parts(), parts(field, value)));
      }
    }
    return found;
  }

  /** Returns the mapping that is a value, or that its shorthand replaces. */
  private static Map<?, ?> parts(Field field, @Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      return map;
    }
    boolean isShort = field.declared().shorthand().equals(value);
    return isShort ? Map.of(field.shorthandPart(), value) : Map.of();
  }

  private static String text(@Nullable Object value) {
    if (value instanceof List<?> items) {
      return items.stream().map(String::valueOf).collect(Collectors.joining("\n"));
    }
    return value == null || value instanceof Map ? "" : value.toString();
  }
}
