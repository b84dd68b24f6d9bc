package lantai.model.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lantai.json.RecordProperty;
import org.jspecify.annotations.Nullable;

/**
 * Builds a record from values by component name. A component that is not set is {@code null},
 * {@code false}, zero or an empty list.
 */
public final class RecordBuilder<R extends Record> {

  private final Class<R> type;
  private final Map<String, @Nullable Object> values = new HashMap<>();

  public RecordBuilder(Class<R> type) {
    this.type = type;
  }

  /** Starts with the components of a record. */
  public static <R extends Record> RecordBuilder<R> from(R record) {
    @SuppressWarnings("unchecked")
    RecordBuilder<R> builder = new RecordBuilder<>((Class<R>) record.getClass());
    for (RecordProperty component : RecordProperty.of(record.getClass())) {
      builder.values.put(component.name(), component.value(record));
    }
    return builder;
  }

  public RecordBuilder<R> with(String component, @Nullable Object value) {
    values.put(component, value);
    return this;
  }

  /**
   * Builds the record.
   *
   * @throws IllegalArgumentException if a value has no component, or another type
   */
  public R build() {
    List<Object> arguments = new ArrayList<>();
    Map<String, @Nullable Object> left = new HashMap<>(values);
    for (RecordProperty component : RecordProperty.of(type)) {
      Object value = left.remove(component.name());
      arguments.add(value == null ? absent(component.declared().getType()) : value);
    }
    if (!left.isEmpty()) {
      throw new IllegalArgumentException(type + " has no " + left.keySet());
    }
    return type.cast(RecordProperty.create(type, arguments));
  }

  private static @Nullable Object absent(Class<?> type) {
    if (type == List.class) {
      return List.of();
    }
    return type == boolean.class ? Boolean.FALSE : type == int.class ? Integer.valueOf(0) : null;
  }
}
