package lantai.site.html;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Map;
import lantai.json.RecordComponents;

/** A view record as a template sees it: its components by their names, and nothing else of Java. */
final class RecordModel implements TemplateHashModel {

  private final Record view;
  private final Map<String, RecordComponents> components;
  private final ObjectWrapper wrapper;

  /**
   * @param components those of the record's class, by their names
   * @param wrapper for what they give
   */
  RecordModel(Record view, Map<String, RecordComponents> components, ObjectWrapper wrapper) {
    this.view = view;
    this.components = components;
    this.wrapper = wrapper;
  }

  @Override
  public TemplateModel get(String name) throws TemplateModelException {
    RecordComponents component = components.get(name);
    return component == null ? null : wrapper.wrap(component.value(view));
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
