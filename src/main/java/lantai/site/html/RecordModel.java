package lantai.site.html;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Map;
import lantai.json.RecordComponents;
import org.jspecify.annotations.Nullable;

/** A view record in a template: a hash of its components. */
final class RecordModel implements TemplateHashModel {

  private final Record view;
  private final Map<String, RecordComponents> components;
  private final ObjectWrapper wrapper;

  /**
   * @param components of the record's class, by name
   * @param wrapper of their values
   */
  RecordModel(Record view, Map<String, RecordComponents> components, ObjectWrapper wrapper) {
    this.view = view;
    this.components = components;
    this.wrapper = wrapper;
  }

  @Override
  public @Nullable TemplateModel get(String name) throws TemplateModelException {
    RecordComponents component = components.get(name);
    return component == null ? null : wrapper.wrap(component.value(view));
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
