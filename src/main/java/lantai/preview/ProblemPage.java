package lantai.preview;

import static lantai.output.XmlEscapes.escaped;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import lantai.diagnostics.Messages;
import lantai.diagnostics.Problem;
import lantai.diagnostics.QuotedLines.QuotedLine;

/** The problems of a failed build as HTML, in the language that the browser asks for. */
final class ProblemPage {

  private static final String NO_BREAK_SPACE = "\u00A0";

  private final PreviewState state;
  private final BuildOutcome failed;
  private final RequestLocale locale;
  private final Messages messages;

  /**
   * @param failed of the state
   */
  ProblemPage(PreviewState state, BuildOutcome failed, RequestLocale locale) {
    this.state = state;
    this.failed = failed;
    this.locale = locale;
    this.messages = locale.messages();
  }

  /** A whole page, if there is no site. */
  String page() {
    return "<!doctype html>\n<html lang=\""
        + locale.tag()
        + "\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<title>"
        + escaped(title())
        + "</title>\n<link rel=\"icon\" href=\"data:,\">\n<link rel=\"stylesheet\" href=\""
        + PreviewServer.STYLESHEET
        + "\">\n</head>\n<body class=\"problems\">\n<main>\n<h1>"
        + escaped(title())
        + "</h1>\n"
        + list()
        + "</main>\n<script data-shown=\""
        + state.version()
        + "\" data-edition=\"\">"
        + LivePage.SCRIPT
        + "</script>\n</body>\n</html>\n";
  }

  /** A dialog over a page of the last site, and the button that opens it again. */
  String dialog() {
    return "<dialog class=\"problems\" lang=\""
        + locale.tag()
        + "\" aria-labelledby=\"title\">\n<div class=\"head\"><h2 id=\"title\">"
        + escaped(title())
        + "</h2><button type=\"button\" value=\"hide\">"
        + escaped(messages.say("preview-hide"))
        + "</button></div>\n<p>"
        + escaped(messages.say("preview-last-good"))
        + "</p>\n"
        + list()
        + "</dialog>\n<button type=\"button\" value=\"show\" lang=\""
        + locale.tag()
        + "\" hidden>"
        + escaped(title())
        + "</button>\n";
  }

  private String title() {
    if (failed.failure() != null) {
      return messages.say("preview-broken-off");
    }
    return messages.say("preview-problems", String.valueOf(failed.problems().size()));
  }

  private String list() {
    Throwable failure = failed.failure();
    if (failure != null) {
      return failure(failure);
    }
    StringBuilder html = new StringBuilder("<ol>\n");
    failed.problems().forEach(problem -> add(problem, html));
    return html.append("</ol>\n").toString();
  }

  private void add(Problem problem, StringBuilder html) {
    html.append("<li class=\"").append(problem.code().severity().id()).append("\">\n");
    html.append("<p class=\"place\">")
        .append(escaped(problem.place().toString()))
        .append("</p>\n<p class=\"what\"><b>")
        .append(escaped(messages.severity(problem)))
        .append("</b> ")
        .append(escaped(messages.message(problem)))
        .append(" <code>")
        .append(problem.code().id())
        .append("</code></p>\n");
    QuotedLine quote = state.quotes().get(problem.place());
    if (quote != null) {
      html.append("<pre>").append(quoted(quote)).append("</pre>\n");
    }
    messages
        .hint(problem)
        .ifPresent(
            hint -> html.append("<p class=\"hint\">").append(escaped(hint)).append("</p>\n"));
    html.append("</li>\n");
  }

  private static String quoted(QuotedLine quote) {
    String marked = quote.marked().isEmpty() ? NO_BREAK_SPACE : quote.marked();
    return escaped(quote.before())
        + "<mark>"
        + escaped(marked)
        + "</mark>"
        + escaped(quote.after());
  }

  private String failure(Throwable failure) {
    if (failure instanceof UncheckedIOException wrapped) {
      return failure(wrapped.getCause());
    }
    if (failure instanceof IOException disk) {
      return "<p class=\"what\">" + escaped(messages.refusal(disk)) + "</p>\n";
    }
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace, true));
    return "<p class=\"what\">"
        + escaped(messages.say("fault"))
        + "</p>\n<pre class=\"trace\">"
        + escaped(trace.toString())
        + "</pre>\n";
  }
}
