package lantai.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lantai.chinese.TextRange;
import lantai.diagnostics.Problem;
import lantai.model.ChapterId;
import lantai.model.ParagraphId;
import lantai.model.ReportRow;
import lantai.model.TableSchemas;
import lantai.model.table.ContentField.Presence;
import lantai.model.table.Field;
import lantai.model.table.FieldSyntax;
import lantai.model.table.TableSchema;

/** Renders a row next to its sentence, as a form. */
final class RowFormRenderer {

  /** Keyboard keys that put selected words in a field. */
  private static final Map<String, String> LETTERS =
      Map.of(
          "name",
          "m",
          "quote",
          "q",
          "focus",
          "f",
          "word",
          "w",
          "modality",
          "y",
          "phrase",
          "q",
          "claim",
          "p");

  private final ContentUnderReview content;
  private final RowUnderReview item;
  private final RowUnderReview origin;
  private final HtmlBuilder html;

  /**
   * @param origin the row under review
   * @param item the same row, or a proposed one that may replace it
   */
  RowFormRenderer(
      ContentUnderReview content, RowUnderReview origin, RowUnderReview item, HtmlBuilder html) {
    this.content = content;
    this.origin = origin;
    this.item = item;
    this.html = html;
  }

  void add() {
    html.add("<h2>{} <small>", item.table().title());
    html.text(place()).add("</small></h2>\n");
    if (item.spot() == null && item.table() != TableSchemas.GLOSSARY) {
      html.add("<p class=\"lost\">").say("review-no-place").add("</p>\n");
    }
    if (item.spot() != null) {
      html.add("<p id=\"text\" lang=\"zh-Hans\">");
      MarkedParagraphRenderer.add(item.spot(), others(item.spot()), html);
      html.add("</p>\n");
      addSelection();
    }
    addTables();
    html.add(
        "<form id=\"row\" data-key=\"{}\" data-seen=\"{}\" data-proposed=\"{}\" data-table=\"{}\""
            + " data-unjudged=\"{}\">\n",
        origin.key(),
        origin.row().isWritten() ? origin.row().text() : "",
        item.row().isWritten() ? "" : item.row().text(),
        item.table().name(),
        item.isUnjudged() ? "true" : "");
    addProblems("");
    html.add("<div class=\"fields\">\n");
    item.table().fields().stream().filter(this::isShown).forEach(this::addField);
    html.add("</div>\n<details><summary>").say("review-more").add("</summary>\n");
    html.add("<div class=\"fields\">\n");
    item.table().fields().stream().filter(field -> !isShown(field)).forEach(this::addField);
    html.add("</div></details>\n</form>\n");
  }

  /** Adds buttons for the tables in which the row can be put, with their keyboard keys. */
  private void addTables() {
    if (item.spot() == null || item.table() == TableSchemas.GLOSSARY) {
      return;
    }
    html.add("<p class=\"tables\">").say("review-table");
    for (ReclassifiedRowFactory.TableChoice choice : ReclassifiedRowFactory.CHOICES) {
      TableSchema<?> table = choice.table();
      html.add(
          " <button type=\"button\" data-press=\"{}\" data-as=\"{}\" aria-pressed=\"{}\">",
          choice.letter(),
          table == origin.table() ? "" : table.name(),
          table == item.table());
      html.text(
          table == TableSchemas.NUMERALS ? html.messages().say("review-excluded") : table.title());
      html.add(" <kbd>{}</kbd></button>", choice.letter().toUpperCase(Locale.ROOT));
    }
    html.add("</p>\n");
  }

  /** Adds buttons that put selected words in a field. */
  private void addSelection() {
    html.add("<p class=\"selection\" hidden>").say("review-selected");
    for (Field field : item.table().fields()) {
      String letter = LETTERS.get(field.key());
      if (letter != null) {
        html.add(
            " <button type=\"button\" data-press=\"{}\" data-fill=\"{}\">{} <kbd>{}</kbd></button>",
            letter,
            field.key(),
            field.declared().label(),
            letter.toUpperCase(Locale.ROOT));
      }
    }
    html.add("</p>\n");
  }

  private String place() {
    String title = content.label(item.chapter(), html.messages());
    ParagraphId paragraph = item.spot() == null ? null : item.spot().block().paragraph();
    return paragraph == null
        ? title
        : html.messages().say("review-place", title, String.valueOf(paragraph.number()));
  }

  private List<TextRange> others(TextSpot spot) {
    List<TextRange> others = new ArrayList<>();
    for (Map.Entry<ReportRow, TextRange> each :
        RowUnderReviewCollector.figuresIn(spot.block(), content).entrySet()) {
      if (!each.getKey().id().value().equals(item.fields().value("id"))) {
        others.add(each.getValue());
      }
    }
    return others;
  }

  /** Whether a field is shown; rare fields without a value are collapsed. */
  private boolean isShown(Field field) {
    if (field.declared().syntax() == FieldSyntax.ID || field.type() == ChapterId.class) {
      return false;
    }
    return item.fields().values().containsKey(field.key())
        || field.presence() == Presence.REQUIRED
        || field.presence() == Presence.WITH_FIGURE
        || !field.parts().isEmpty()
        || field.type() == boolean.class
        || !field.choices().isEmpty() && field.presence() == Presence.OPTIONAL;
  }

  private void addField(Field field) {
    FormField.of(field, item.fields()).forEach(each -> FieldInputRenderer.add(each, html));
    addProblems(field.key());
  }

  private void addProblems(String key) {
    for (Problem problem : item.problems()) {
      if (ReviewDecisionApplier.keyOf(problem, item.fields(), item.row()).equals(key)
          && !problem.code().id().startsWith("draft")) {
        addProblem(problem, html);
      }
    }
  }

  static void addProblem(Problem problem, HtmlBuilder html) {
    html.add("<p class=\"problem {}\">", problem.code().severity().id());
    html.text(html.messages().message(problem));
    html.messages().hint(problem).ifPresent(hint -> html.add("<small>{}</small>", hint));
    html.add("</p>\n");
  }
}
