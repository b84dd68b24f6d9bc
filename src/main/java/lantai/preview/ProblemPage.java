package lantai.preview;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import lantai.diagnostics.Messages;
import lantai.diagnostics.Problem;
import lantai.diagnostics.QuotedLines.QuotedLine;

/** Everything that is wrong, as HTML, in the language of whoever looks. */
final class ProblemPage {

  private static final String NO_BREAK_SPACE = "\u00A0";

  private final PreviewState shown;
  private final RequestLocale tongue;
  private final Messages messages;

  ProblemPage(PreviewState shown, RequestLocale tongue) {
    this.shown = shown;
    this.tongue = tongue;
    this.messages = tongue.messages();
  }

  /** A page of its own, for when there is no site to show it over. */
  String whole() {
    return "<!doctype html>\n<html lang=\""
        + tongue.tag()
        + "\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<title>"
        + escaped(title())
        + "</title>\n<link rel=\"icon\" href=\"data:,\">\n<link rel=\"stylesheet\" href=\""
        + PreviewServer.SHEET
        + "\">\n</head>\n<body class=\"problems\">\n<main>\n<h1>"
        + escaped(title())
        + "</h1>\n"
        + list()
        + "</main>\n<script data-told=\""
        + shown.version()
        + "\" data-edition=\"\">"
        + LivePage.SCRIPT
        + "</script>\n</body>\n</html>\n";
  }

  /** A window over a page of the last good site, and the button that brings it back. */
  String window() {
    return "<dialog class=\"problems\" lang=\""
        + tongue.tag()
        + "\" aria-labelledby=\"title\">\n<div class=\"head\"><h2 id=\"title\">"
        + escaped(title())
        + "</h2><button type=\"button\" value=\"hide\">"
        + escaped(messages.say("preview-hide"))
        + "</button></div>\n<p>"
        + escaped(messages.say("preview-last-good"))
        + "</p>\n"
        + list()
        + "</dialog>\n<button type=\"button\" value=\"show\" lang=\""
        + tongue.tag()
        + "\" hidden>"
        + escaped(title())
        + "</button>\n";
  }

  private String title() {
    if (shown.failure().fault() != null) {
      return messages.say("preview-broken-off");
    }
    return messages.say("preview-problems", String.valueOf(shown.failure().problems().size()));
  }

  private String list() {
    if (shown.failure().fault() != null) {
      return fault(shown.failure().fault());
    }
    StringBuilder html = new StringBuilder("<ol>\n");
    shown.failure().problems().forEach(problem -> add(problem, html));
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
    QuotedLine quote = shown.quotes().get(problem.place());
    if (quote != null) {
      html.append("<pre>").append(quoted(quote)).append("</pre>\n");
    }
    messages
        .hint(problem)
        .ifPresent(
            hint -> html.append("<p class=\"hint\">").append(escaped(hint)).append("</p>\n"));
    html.append("</li>\n");
  }

  /** The caret hangs below the marked character itself, however wide that is. */
  private static String quoted(QuotedLine quote) {
    String marked = quote.marked().isEmpty() ? NO_BREAK_SPACE : quote.marked();
    return escaped(quote.before())
        + "<mark>"
        + escaped(marked)
        + "</mark>"
        + escaped(quote.after());
  }

  private String fault(Throwable fault) {
    if (fault instanceof UncheckedIOException wrapped) {
      return fault(wrapped.getCause());
    }
    if (fault instanceof IOException disk) {
      return "<p class=\"what\">" + escaped(messages.refusal(disk)) + "</p>\n";
    }
    StringWriter trace = new StringWriter();
    fault.printStackTrace(new PrintWriter(trace, true));
    return "<p class=\"what\">"
        + escaped(messages.say("fault"))
        + "</p>\n<pre class=\"trace\">"
        + escaped(trace.toString())
        + "</pre>\n";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
