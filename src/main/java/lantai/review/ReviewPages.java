package lantai.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lantai.chinese.TextRange;
import lantai.content.ParseStrategy;
import lantai.content.edit.EditConflictException;
import lantai.diagnostics.Messages;
import lantai.diagnostics.Problem;
import lantai.importer.draft.FigureFields;
import lantai.json.Json;
import lantai.model.Tables;
import lantai.output.ResourceFile;
import lantai.preview.EditorPages;

/** The addresses of the review: its page, one row, and what can be decided about it. */
public final class ReviewPages implements EditorPages {

  private static final String HTML = "text/html";
  private static final String SCRIPT = ResourceFile.text("review/review.js");
  private static final String STYLESHEET = ResourceFile.text("review/review.css");

  private final ReviewSession session;
  private final ReviewActions actions;
  private final Messages messages;

  /**
   * @param content the folder under review
   */
  public ReviewPages(Path content, Messages messages) {
    this.session = new ReviewSession(content, ParseStrategy.DIRECT);
    this.actions = new ReviewActions(session);
    this.messages = messages;
  }

  @Override
  public synchronized PageReply get(String path, Map<String, String> query) throws IOException {
    return switch (path) {
      case "" -> new PageReply(200, HTML, ReviewPage.of(messages));
      case "review.js" -> new PageReply(200, "text/javascript", SCRIPT);
      case "review.css" -> new PageReply(200, "text/css", STYLESHEET);
      case "figure" -> figure(query);
      case "edit" -> new PageReply(200, HTML, edit(query.getOrDefault("file", "")));
      case "rows" -> new PageReply(200, HTML, rows(query.getOrDefault("table", "")));
      case "item" -> new PageReply(200, HTML, view(query));
      default -> new PageReply(404, "text/plain", messages.say("review-unknown"));
    };
  }

  private String edit(String file) throws IOException {
    Html html = new Html(messages);
    ReviewPage.addHead(session.content(), session.items(), null, html);
    html.add("<main>\n");
    if (FileView.isEditable(file)) {
      new FileView(file, session.read(file)).add(session.content(), html);
      html.add("<p class=\"buttons\"><button type=\"button\" value=\"save\" data-press=\"\">");
      html.say("review-save").add(" <kbd>Ctrl S</kbd></button></p>\n");
    }
    return html.add("</main>\n").toString();
  }

  /** The rows of a table, reviewed or not. */
  private String rows(String table) throws IOException {
    Html html = new Html(messages);
    ReviewPage.addHead(session.content(), session.items(), null, html);
    html.add("<main>\n<ul>\n");
    for (ReviewedRow row : session.items()) {
      if (row.table().name().equals(table)) {
        html.add("<li><a data-row href=\"#{}\">{}</a></li>\n", row.key(), row.title());
      }
    }
    return html.add("</ul>\n</main>\n").toString();
  }

  /** The fields of the figure that was chosen in the text of a row. */
  private PageReply figure(Map<String, String> query) throws IOException {
    Optional<ReviewedRow> row = session.item(query.getOrDefault("key", ""));
    Map<String, String> fields = new LinkedHashMap<>();
    if (row.isPresent() && row.get().spot() != null) {
      TextRange chosen =
          new TextRange(
              Integer.parseInt(query.getOrDefault("start", "0")),
              Integer.parseInt(query.getOrDefault("end", "0")));
      boolean target = query.getOrDefault("table", "").equals("targets");
      fields.putAll(
          FigureFields.of(
              session.content().linked().report(), row.get().spot().block(), chosen, target));
      fields.keySet().removeAll(List.of("id", "chapter", "name"));
    }
    return json(200, "fields", fields);
  }

  private String view(Map<String, String> query) throws IOException {
    ReviewQueue queue =
        ReviewQueue.of(session.items(), query.getOrDefault("at", ""), query.containsKey("open"));
    ReviewedRow shown =
        queue
            .current()
            .map(
                row ->
                    new ShownRow(session, row)
                        .as(query.getOrDefault("as", ""), query.get("number")))
            .orElse(null);
    return ReviewPage.fragment(session.content(), queue, shown, messages);
  }

  @Override
  public synchronized PageReply post(String path, byte[] body) throws IOException {
    Map<?, ?> sent = (Map<?, ?>) Json.read(body);
    String seen = text(sent, "seen");
    Optional<ReviewedRow> item = session.item(text(sent, "key"));
    try {
      if (path.equals("undo")) {
        return reply(actions.undo(((Number) sent.get("number")).intValue()));
      }
      if (path.equals("save")) {
        return save(sent);
      }
      if (item.isEmpty()) {
        throw new EditConflictException("review-gone", "", seen, "");
      }
      return switch (path) {
        case "accept" -> reply(accept(item.get(), seen, sent));
        case "dismiss" -> reply(actions.dismiss(item.get(), seen, text(sent, "reason")));
        default -> new PageReply(404, "text/plain", messages.say("review-unknown"));
      };
    } catch (EditConflictException e) {
      Html html = new Html(messages);
      html.add("<p>").say(e.key(), e.file()).add("</p>\n");
      if (!e.current().isEmpty()) {
        html.add("<p>").say("review-seen").add("</p>\n<pre>{}</pre>\n", e.seen());
        html.add("<p>").say("review-current").add("</p>\n<pre>{}</pre>\n", e.current());
      }
      return json(409, "html", html.toString());
    } catch (IOException e) {
      Html html = new Html(messages);
      html.add("<p>{}</p>\n", messages.refusal(e));
      return json(409, "html", html.toString());
    }
  }

  private PageReply save(Map<?, ?> sent) throws IOException, EditConflictException {
    String file = text(sent, "file");
    if (!FileView.isEditable(file)) {
      throw new EditConflictException("review-gone", file, "", "");
    }
    List<Problem> errors =
        new FileActions(session)
            .save(file, texts(sent, "was"), texts(sent, "fields"), text(sent, "anyway"));
    if (errors.isEmpty()) {
      return json(200, "number", -1, "show", "");
    }
    Html html = new Html(messages);
    html.add("<p class=\"problem error\">").say("review-anyway").add("</p>\n");
    FileView.addProblems(errors, html);
    return json(422, "html", html.toString());
  }

  private ReviewOutcome accept(ReviewedRow item, String seen, Map<?, ?> sent)
      throws IOException, EditConflictException {
    String proposed = text(sent, "proposed");
    return proposed.isEmpty()
        ? actions.accept(item, seen, texts(sent, "fields"))
        : actions.add(
            item,
            seen,
            new ProposedRow(Tables.named(text(sent, "table")), proposed),
            texts(sent, "fields"));
  }

  private static String text(Map<?, ?> sent, String key) {
    return sent.get(key) instanceof String text ? text : "";
  }

  private static Map<String, String> texts(Map<?, ?> sent, String name) {
    Map<String, String> fields = new LinkedHashMap<>();
    if (sent.get(name) instanceof Map<?, ?> map) {
      map.forEach((key, value) -> fields.put(key.toString(), String.valueOf(value)));
    }
    return fields;
  }

  private PageReply reply(ReviewOutcome outcome) {
    if (outcome.problems().isEmpty()) {
      return json(200, "number", outcome.number(), "show", outcome.show());
    }
    return json(422, "problems", outcome.problems().stream().map(this::shown).toList());
  }

  private Map<String, Object> shown(FieldProblem problem) {
    Html html = new Html(messages);
    ItemView.addProblem(problem.problem(), html);
    return new LinkedHashMap<>(Map.of("key", problem.key(), "html", html.toString()));
  }

  private static PageReply json(int status, Object... namesAndValues) {
    return new PageReply(status, "application/json", Json.of(Json.object(namesAndValues)).text());
  }
}
