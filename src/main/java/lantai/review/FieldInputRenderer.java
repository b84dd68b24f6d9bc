package lantai.review;

import java.util.List;
import lantai.model.RowId;
import lantai.model.table.Choice;
import lantai.model.table.ContentField.Presence;
import lantai.model.table.Field;
import lantai.model.table.FieldSyntax;

/** Renders the input of a form field, with its declared label and help. */
final class FieldInputRenderer {

  /** Id of the list of results on the page. */
  static final String RESULTS = "results";

  /** Minimum length of a text that gets several lines. */
  private static final int LONG = 24;

  private static final int NARROW = 12;

  private static final List<String> WIDE = List.of("name", "quote", "phrase", "reason");

  private FieldInputRenderer() {}

  static void add(FormField given, HtmlBuilder html) {
    Field field = given.field();
    boolean wide = WIDE.contains(field.key()) || given.text().length() > NARROW;
    html.add("<label class=\"{}\">", wide ? "wide" : "");
    html.add("<span>{}</span>", field.declared().label());
    if (!field.choices().isEmpty()) {
      addChoices(given, html);
    } else if (field.type() == boolean.class) {
      html.add("<input type=\"checkbox\" name=\"{}\" data-was=\"{}\"", given.name(), given.text());
      html.add(given.text().equals("true") ? " checked>" : ">");
    } else if (field.isList() || given.text().length() > LONG) {
      html.add("<textarea name=\"{}\" data-was=\"{}\" rows=\"2\">", given.name(), given.text());
      html.add("{}</textarea>", given.text());
    } else {
      html.add("<input name=\"{}\" data-was=\"{}\"", given.name(), given.text());
      boolean named = field.type() == RowId.class && field.declared().syntax() != FieldSyntax.ID;
      html.add(named ? " list=\"" + RESULTS + "\"" : "");
      html.add(" value=\"{}\" autocomplete=\"off\">", given.text());
    }
    html.add("<small>{}</small></label>\n", field.help());
  }

  private static void addChoices(FormField given, HtmlBuilder html) {
    Field field = given.field();
    html.add("<select name=\"{}\" data-was=\"{}\">", given.name(), given.text());
    boolean known = field.choices().stream().anyMatch(each -> each.word().equals(given.text()));
    if (field.presence() != Presence.REQUIRED || !known) {
      String unknown = known ? "" : given.text();
      html.add("<option value=\"{}\">{}</option>", unknown, unknown);
    }
    for (Choice choice : field.choices()) {
      html.add("<option value=\"{}\"", choice.word());
      html.add(choice.word().equals(given.text()) ? " selected>" : ">");
      html.add("{}</option>", choice.help());
    }
    html.add("</select>");
  }
}
