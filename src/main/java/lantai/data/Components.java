package lantai.data;

import java.lang.reflect.RecordComponent;

/** The components of data records, which are looked up once for each type. */
final class Components {

  private static final ClassValue<RecordComponent[]> BY_TYPE =
      new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
          RecordComponent[] components = type.getRecordComponents();
          for (RecordComponent component : components) {
            // Else each call asks again whether it may be made.
            component.getAccessor().setAccessible(true);
          }
          return components;
        }
      };

  private Components() {}

  /** In declared order; not to be written to. */
  static RecordComponent[] of(Class<?> type) {
    return BY_TYPE.get(type);
  }

  static Object value(RecordComponent component, Object row) {
    try {
      return component.getAccessor().invoke(row);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(component.toString(), e);
    }
  }
}
