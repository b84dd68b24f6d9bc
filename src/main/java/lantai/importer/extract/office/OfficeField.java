package lantai.importer.extract.office;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** A field: an instruction and, if stored, its result, which is shown instead. */
final class OfficeField {
  private final StringBuilder instruction = new StringBuilder();
  private final @Nullable Element formData;
  private boolean inResult;
  private boolean hasResult;

  OfficeField(@Nullable Element formData) {
    this.formData = formData;
  }

  void separate() {
    inResult = true;
  }

  boolean isInResult() {
    return inResult;
  }

  void appendInstruction(String text) {
    instruction.append(text);
  }

  void addResult() {
    hasResult = true;
  }

  /** Returns what the field shows if no result is stored; {@code null} if one is. */
  @Nullable FieldCodeEvaluation withoutResult() {
    if (hasResult) {
      return null;
    }
    String form = formData == null ? null : formText(formData);
    return form == null
        ? FieldCodeEvaluation.of(instruction.toString())
        : new FieldCodeEvaluation(form, "", true);
  }

  /** Returns the selected entry of a drop-down list, or a checkbox as a character (17.16.17). */
  private static @Nullable String formText(Element formData) {
    Element list = OfficeXmlDom.child(formData, "ddList");
    if (list != null) {
      String chosen = OfficeXmlDom.value(list, "result");
      String index = chosen == null ? OfficeXmlDom.value(list, "default") : chosen;
      List<Element> entries = OfficeXmlDom.descendants(list, "listEntry");
      int entry = OfficeXmlDom.number(index);
      return entry < entries.size() ? OfficeXmlDom.attribute(entries.get(entry), "val") : "";
    }
    Element box = OfficeXmlDom.child(formData, "checkBox");
    if (box != null) {
      Element checked = OfficeXmlDom.child(box, "checked");
      Element state = checked == null ? OfficeXmlDom.child(box, "default") : checked;
      return OfficeXmlDom.isOn(state) ? "☑" : "□";
    }
    return null;
  }
}
