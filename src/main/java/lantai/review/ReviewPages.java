package lantai.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import lantai.content.ParseStrategy;
import lantai.content.edit.EditConflictException;
import lantai.diagnostics.Messages;
import lantai.json.Json;
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
      case "item" -> new PageReply(200, HTML, view(query));
      default -> new PageReply(404, "text/plain", messages.say("review-unknown"));
    };
  }

  private String view(Map<String, String> query) throws IOException {
    ReviewQueue queue =
        new ReviewQueue(session.items(), query.containsKey("all"), query.getOrDefault("at", ""));
    return ReviewPage.fragment(session.content(), queue, messages);
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
      if (item.isEmpty()) {
        throw new EditConflictException("review-gone", "", seen, "");
      }
      return switch (path) {
        case "accept" -> reply(actions.accept(item.get(), seen, fields(sent)));
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

  private static String text(Map<?, ?> sent, String key) {
    return sent.get(key) instanceof String text ? text : "";
  }

  private static Map<String, String> fields(Map<?, ?> sent) {
    Map<String, String> fields = new LinkedHashMap<>();
    if (sent.get("fields") instanceof Map<?, ?> map) {
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
