package lantai.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import lantai.chinese.TextRange;
import lantai.content.CachingParser;
import lantai.content.edit.EditConflictException;
import lantai.diagnostics.Messages;
import lantai.diagnostics.OperationRefusedException;
import lantai.diagnostics.Problem;
import lantai.importer.draft.SelectedFigureFieldProposer;
import lantai.json.Json;
import lantai.model.TableSchemas;
import lantai.output.ResourceFileReader;
import lantai.preview.ContentEditingEndpoint;
import org.jspecify.annotations.Nullable;

/** The addresses of the review: its page, single rows, and decisions about them. */
public final class ReviewEndpoint implements ContentEditingEndpoint {

  private static final String HTML = "text/html";
  private static final String SCRIPT = ResourceFileReader.text("review/review.js");
  private static final String STYLESHEET = ResourceFileReader.text("review/review.css");

  private final ReviewSession session;
  private final ReviewDecisionApplier actions;
  private final Messages messages;

  /**
   * Creates the review.
   *
   * @param content the folder under review
   * @param parser for the content; may be shared with others that read it
   */
  public ReviewEndpoint(Path content, Messages messages, CachingParser parser) {
    this.session = new ReviewSession(content, parser);
    this.actions = new ReviewDecisionApplier(session);
    this.messages = messages;
  }

  @Override
  public synchronized PageReply get(String path, Map<String, String> query) throws IOException {
    return switch (path) {
      case "" -> new PageReply(200, HTML, ReviewPageRenderer.of(messages));
      case "review.js" -> new PageReply(200, "text/javascript", SCRIPT);
      case "review.css" -> new PageReply(200, "text/css", STYLESHEET);
      case "figure" -> figure(query);
      case "edit" -> new PageReply(200, HTML, edit(query.getOrDefault("file", "")));
      case "rows" -> new PageReply(200, HTML, rows(query.getOrDefault("table", "")));
      case "item" -> view(query);
      default -> new PageReply(404, "text/plain", messages.say("review-unknown"));
    };
  }

  private String edit(String file) throws IOException {
    HtmlBuilder html = new HtmlBuilder(messages);
    ReviewPageRenderer.addHead(session.content(), session.items(), null, html);
    html.add("<main>\n");
    if (FileFormRenderer.isEditable(file)) {
      new FileFormRenderer(file, session.read(file)).add(session.content(), html);
      html.add("<p class=\"buttons\"><button type=\"button\" value=\"save\" data-press=\"\">");
      html.say("review-save").add(" <kbd>Ctrl S</kbd></button>\n");
      ReviewPageRenderer.addButton("undo", html);
      html.add("</p>\n");
    }
    return html.add("</main>\n").toString();
  }

  /** Returns the rows of a table, reviewed or not. */
  private String rows(String table) throws IOException {
    HtmlBuilder html = new HtmlBuilder(messages);
    ReviewPageRenderer.addHead(session.content(), session.items(), null, html);
    html.add("<main>\n<ul>\n");
    for (RowUnderReview row : session.items()) {
      if (row.table().name().equals(table)) {
        html.add("<li><a data-row href=\"#{}\">{}</a></li>\n", row.key(), row.title());
      }
    }
    return html.add("</ul>\n</main>\n").toString();
  }

  /** Returns the fields of the figure that was chosen in the text of a row. */
  private PageReply figure(Map<String, String> query) throws IOException {
    Optional<RowUnderReview> row = session.item(query.getOrDefault("key", ""));
    Map<String, String> fields = new LinkedHashMap<>();
    OptionalInt start = offset(query.get("start"));
    OptionalInt end = offset(query.get("end"));
    if (start.isEmpty() || end.isEmpty() || start.getAsInt() > end.getAsInt()) {
      return malformed();
    }
    if (row.isPresent() && row.get().spot() != null) {
      TextRange chosen = new TextRange(start.getAsInt(), end.getAsInt());
      boolean target = query.getOrDefault("table", "").equals("targets");
      fields.putAll(
          SelectedFigureFieldProposer.of(
              session.content().linked().report(), row.get().spot().block(), chosen, target));
      fields.keySet().removeAll(List.of("id", "chapter", "name"));
    }
    return json(200, "fields", fields);
  }

  private static OptionalInt offset(@Nullable String digits) {
    boolean valid = digits != null && digits.matches("[0-9]{1,9}");
    return valid ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
  }

  private PageReply view(Map<String, String> query) throws IOException {
    OptionalInt number = offset(query.get("number"));
    String table = query.getOrDefault("as", "");
    if (number.isEmpty() && query.containsKey("number") || !table.isEmpty() && !isTable(table)) {
      return malformed();
    }
    ReviewQueue queue =
        ReviewQueue.of(session.items(), query.getOrDefault("at", ""), query.containsKey("open"));
    ReclassifiedRowFactory other = new ReclassifiedRowFactory(session.content());
    RowUnderReview shown = queue.current().map(row -> other.shown(row, table, number)).orElse(null);
    String html = ReviewPageRenderer.fragment(session.content(), queue, shown, messages);
    return new PageReply(200, HTML, html);
  }

  @Override
  public synchronized PageReply post(String path, byte[] body) {
    Optional<Map<?, ?>> sent = object(body);
    if (sent.isEmpty() || sent.get().containsKey("table") && !isTable(text(sent.get(), "table"))) {
      return malformed();
    }
    try {
      return changed(path, sent.get());
    } catch (EditConflictException e) {
      HtmlBuilder html = new HtmlBuilder(messages);
      html.add("<p>").say(e.key(), e.file()).add("</p>\n");
      if (!e.current().isEmpty()) {
        html.add("<p>").say("review-seen").add("</p>\n<pre>{}</pre>\n", e.seen());
        html.add("<p>").say("review-current").add("</p>\n<pre>{}</pre>\n", e.current());
      }
      return json(409, "html", html.toString());
    } catch (IOException e) {
      int status = e instanceof OperationRefusedException ? 403 : 500;
      return new PageReply(status, "text/plain", messages.refusal(e));
    }
  }

  private static Optional<Map<?, ?>> object(byte[] json) {
    try {
      return Json.read(json) instanceof Map<?, ?> map ? Optional.of(map) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static boolean isTable(String name) {
    return TableSchemas.ALL.stream().anyMatch(table -> table.name().equals(name));
  }

  private PageReply malformed() {
    return new PageReply(400, "text/plain", messages.say("review-malformed"));
  }

  private PageReply changed(String path, Map<?, ?> sent) throws IOException, EditConflictException {
    switch (path) {
      case "undo":
        return reply(session.undo());
      case "save":
        return save(sent);
      case "accept":
        return reply(accept(item(sent), sent));
      case "accept-all":
        String chapter = text(sent, "chapter");
        String table = text(sent, "table");
        return chapter.isEmpty() && table.isEmpty()
            ? malformed()
            : reply(actions.acceptAll(chapter, table));
      case "dismiss":
        return reply(actions.dismiss(item(sent), text(sent, "seen"), text(sent, "reason")));
      default:
        return new PageReply(404, "text/plain", messages.say("review-unknown"));
    }
  }

  private RowUnderReview item(Map<?, ?> sent) throws IOException, EditConflictException {
    return session
        .item(text(sent, "key"))
        .orElseThrow(() -> new EditConflictException("review-gone", "", text(sent, "seen"), ""));
  }

  private PageReply save(Map<?, ?> sent) throws IOException, EditConflictException {
    String file = text(sent, "file");
    if (!FileFormRenderer.isEditable(file)) {
      throw new EditConflictException("review-gone", file, "", "");
    }
    List<Problem> errors =
        new FileFormSaver(session)
            .save(file, texts(sent, "was"), texts(sent, "fields"), text(sent, "anyway"));
    if (errors.isEmpty()) {
      return json(200, "show", "");
    }
    HtmlBuilder html = new HtmlBuilder(messages);
    html.add("<p class=\"problem error\">").say("review-anyway").add("</p>\n");
    FileFormRenderer.addProblems(errors, html);
    return json(422, "html", html.toString());
  }

  private ReviewOutcome accept(RowUnderReview item, Map<?, ?> sent)
      throws IOException, EditConflictException {
    String seen = text(sent, "seen");
    String proposed = text(sent, "proposed");
    return proposed.isEmpty()
        ? actions.accept(item, seen, texts(sent, "fields"))
        : actions.add(
            item,
            seen,
            new UnwrittenRow(TableSchemas.named(text(sent, "table")), proposed),
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
      return json(200, "show", outcome.show(), "file", outcome.file());
    }
    return json(422, "problems", outcome.problems().stream().map(this::shown).toList());
  }

  private Map<String, Object> shown(FieldProblem problem) {
    HtmlBuilder html = new HtmlBuilder(messages);
    RowFormRenderer.addProblem(problem.problem(), html);
    return new LinkedHashMap<>(Map.of("key", problem.key(), "html", html.toString()));
  }

  private static PageReply json(int status, Object... namesAndValues) {
    return new PageReply(status, "application/json", Json.of(Json.object(namesAndValues)).text());
  }
}
