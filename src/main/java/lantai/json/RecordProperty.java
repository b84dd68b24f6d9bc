package lantai.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads a component of a record. Uses a method handle, since Java 17 generates a class for each
 * accessor that is often called by reflection.
 */
public record RecordProperty(RecordComponent declared, MethodHandle accessor) {

  private static final ClassValue<List<RecordProperty>> BY_TYPE =
      new ClassValue<>() {
        @Override
        protected List<RecordProperty> computeValue(Class<?> type) {
          return Stream.of(type.getRecordComponents()).map(RecordProperty::of).toList();
        }
      };

  /** Returns the components of a record in declared order. */
  public static List<RecordProperty> of(Class<?> type) {
    return BY_TYPE.get(type);
  }

  /** Calls the canonical constructor of a record, with the values in declared order. */
  public static Object create(Class<?> type, List<?> values) {
    Class<?>[] types =
        of(type).stream().map(each -> each.declared.getType()).toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values.toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type.toString(), e);
    }
  }

  private static RecordProperty of(RecordComponent component) {
    Method accessor = component.getAccessor();
    accessor.setAccessible(true);
    try {
      return new RecordProperty(
          component,
          MethodHandles.lookup().unreflect(accessor).asType(MethodType.genericMethodType(1)));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(component.toString(), e);
    }
  }

  public String name() {
    return declared.getName();
  }

  public Object value(Object row) {
    try {
      return accessor.invokeExact(row);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("an accessor of a record throws nothing else", e);
    }
  }
}
