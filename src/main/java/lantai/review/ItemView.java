package lantai.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lantai.chinese.TextRange;
import lantai.diagnostics.Problem;
import lantai.model.Chapter;
import lantai.model.ChapterId;
import lantai.model.ParagraphId;
import lantai.model.ReportRow;
import lantai.model.table.Choice;
import lantai.model.table.ContentField.Presence;
import lantai.model.table.Field;

/** One row beside its sentence, as a form. */
final class ItemView {

  private final ReviewedContent content;
  private final ReviewedRow item;
  private final Html html;

  ItemView(ReviewedContent content, ReviewedRow item, Html html) {
    this.content = content;
    this.item = item;
    this.html = html;
  }

  void add() {
    html.add("<h2>{} <small>", item.table().title());
    html.text(place()).add("</small></h2>\n");
    if (item.spot() == null) {
      html.add("<p class=\"lost\">").say("review-no-place").add("</p>\n");
    } else {
      html.add("<p id=\"text\" lang=\"zh-Hans\">");
      ParagraphMarkup.add(item.spot(), others(item.spot()), html);
      html.add("</p>\n");
    }
    html.add("<form id=\"row\" data-key=\"{}\" data-seen=\"{}\">\n", item.key(), item.row().text());
    addProblems("");
    html.add("<div class=\"fields\">\n");
    item.table().fields().stream().filter(this::isShown).forEach(this::addField);
    html.add("</div>\n<details><summary>").say("review-more").add("</summary>\n");
    html.add("<div class=\"fields\">\n");
    item.table().fields().stream().filter(field -> !isShown(field)).forEach(this::addField);
    html.add("</div></details>\n</form>\n");
  }

  private String place() {
    String chapter = item.chapter();
    String title =
        content
            .linked()
            .report()
            .chapter(new ChapterId(chapter))
            .map(Chapter::label)
            .orElse(chapter);
    ParagraphId paragraph = item.spot() == null ? null : item.spot().block().paragraph();
    return paragraph == null
        ? title
        : html.messages().say("review-place", title, String.valueOf(paragraph.number()));
  }

  private List<TextRange> others(TextSpot spot) {
    List<TextRange> others = new ArrayList<>();
    for (Map.Entry<ReportRow, TextRange> each :
        RowsInOrder.figuresIn(spot.block(), content).entrySet()) {
      if (!each.getKey().id().value().equals(item.fields().value("id"))) {
        others.add(each.getValue());
      }
    }
    return others;
  }

  /** Fields without a value that few rows have are folded away. */
  private boolean isShown(Field field) {
    return item.fields().values().containsKey(field.key())
        || field.presence() == Presence.REQUIRED
        || field.presence() == Presence.WITH_FIGURE
        || !field.parts().isEmpty()
        || field.type() == boolean.class
        || !field.choices().isEmpty() && field.presence() == Presence.OPTIONAL;
  }

  private void addField(Field field) {
    if (field.parts().isEmpty()) {
      addField(field, field.key(), RowFields.text(item.fields(), field));
    } else if (!field.isList()) {
      for (Field part : field.parts()) {
        String key = field.key() + "." + part.key();
        addField(part, key, RowFields.text(item.fields(), field, part));
      }
    }
    addProblems(field.key());
  }

  private void addField(Field field, String key, String value) {
    html.add("<label class=\"{}\" title=\"{}\">", classOf(field), field.help());
    html.add("<span>{}</span>", field.declared().label());
    if (!field.choices().isEmpty()) {
      addChoices(field, key, value);
    } else if (field.type() == boolean.class) {
      String checked = value.equals("true") ? " checked" : "";
      html.add("<input type=\"checkbox\" name=\"{}\" data-was=\"{}\"" + checked + ">", key, value);
    } else if (field.isList() || value.length() > 24) {
      html.add("<textarea name=\"{}\" data-was=\"{}\" rows=\"2\">", key, value);
      html.add("{}</textarea>", value);
    } else {
      html.add(
          "<input name=\"{}\" data-was=\"{}\" value=\"{}\" autocomplete=\"off\">",
          key,
          value,
          value);
    }
    html.add("</label>\n");
  }

  private static String classOf(Field field) {
    return switch (field.key()) {
      case "quote", "phrase", "reason", "name", "focus" -> "wide";
      default -> "narrow";
    };
  }

  private void addChoices(Field field, String key, String value) {
    html.add("<select name=\"{}\" data-was=\"{}\">", key, value);
    boolean known = field.choices().stream().anyMatch(choice -> choice.word().equals(value));
    if (field.presence() != Presence.REQUIRED || !known) {
      html.add("<option value=\"{}\"{}>{}</option>", known ? "" : value, "", known ? "" : value);
    }
    for (Choice choice : field.choices()) {
      boolean selected = choice.word().equals(value);
      html.add("<option value=\"{}\"" + (selected ? " selected" : "") + ">", choice.word());
      html.add("{}</option>", choice.help());
    }
    html.add("</select>");
  }

  private void addProblems(String key) {
    for (Problem problem : item.problems()) {
      if (ReviewActions.keyOf(problem, item.fields(), item.row()).equals(key)
          && !problem.code().id().startsWith("draft")) {
        addProblem(problem, html);
      }
    }
  }

  static void addProblem(Problem problem, Html html) {
    html.add("<p class=\"problem {}\">", problem.code().severity().id());
    html.text(html.messages().message(problem));
    html.messages().hint(problem).ifPresent(hint -> html.add("<small>{}</small>", hint));
    html.add("</p>\n");
  }
}
