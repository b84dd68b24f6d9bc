package lantai.render;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;

/**
 * A view record as a template sees it: its components by their names, and nothing else of Java.
 *
 * <p>FreeMarker's own models would read the same through reflection, for which Java makes a class
 * of each accessor that is used often; for a single build that is a good part of its time.
 */
final class RecordModel implements TemplateHashModel {

  private static final MethodType ACCESSOR = MethodType.methodType(Object.class, Object.class);

  private final Object view;
  private final Map<String, MethodHandle> accessors;
  private final ObjectWrapper wrapper;

  /**
   * @param accessors those of the record's class
   * @param wrapper for what they give
   */
  RecordModel(Record view, Map<String, MethodHandle> accessors, ObjectWrapper wrapper) {
    this.view = view;
    this.accessors = accessors;
    this.wrapper = wrapper;
  }

  /** Reads the components of a record's class, by their names. */
  static Map<String, MethodHandle> accessors(Class<?> type) {
    Map<String, MethodHandle> accessors = new HashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      try {
        accessors.put(
            component.getName(),
            MethodHandles.lookup().unreflect(component.getAccessor()).asType(ACCESSOR));
      } catch (IllegalAccessException e) {
        throw new IllegalArgumentException("no public view: " + type, e);
      }
    }
    return accessors;
  }

  @Override
  public TemplateModel get(String name) throws TemplateModelException {
    MethodHandle accessor = accessors.get(name);
    return accessor == null ? null : wrapper.wrap(value(accessor));
  }

  private Object value(MethodHandle accessor) throws TemplateModelException {
    try {
      return accessor.invokeExact(view);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new TemplateModelException("an accessor of a record throws nothing else", e);
    }
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
