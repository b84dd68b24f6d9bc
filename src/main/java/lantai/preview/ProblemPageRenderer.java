package lantai.preview;

import static lantai.output.XmlEscaper.escaped;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import lantai.diagnostics.Messages;
import lantai.diagnostics.Problem;
import lantai.diagnostics.SourceExcerptReader.QuotedLine;
import lantai.output.ResourceFileReader;
import lantai.preview.PreviewStateHolder.PreviewState;
import org.jspecify.annotations.Nullable;

/** Renders the problems of a failed build as HTML, in the language that the browser requests. */
final class ProblemPageRenderer {

  private static final String PAGE = ResourceFileReader.text("preview/problem-page.html");
  private static final String DIALOG = ResourceFileReader.text("preview/problem-dialog.html");
  private static final String NO_BREAK_SPACE = "\u00A0";

  private final PreviewState state;
  private final PreviewBuildResult failed;
  private final RequestLocale locale;
  private final Messages messages;

  ProblemPageRenderer(PreviewState state, PreviewBuildResult failed, RequestLocale locale) {
    this.state = state;
    this.failed = failed;
    this.locale = locale;
    this.messages = locale.messages();
  }

  /** Returns a whole page, if there is no site. */
  String page() {
    return String.format(
        Locale.ROOT,
        PAGE,
        locale.tag(),
        escaped(title()),
        PreviewServer.STYLESHEET_PATH,
        list(),
        state.version(),
        PreviewScriptInjector.SCRIPT);
  }

  /** Returns a dialog over a page of the last site, with the button that opens it again. */
  String dialog() {
    return String.format(
        Locale.ROOT,
        DIALOG,
        locale.tag(),
        escaped(title()),
        escaped(messages.say("preview-hide")),
        escaped(messages.say("preview-last-good")),
        list());
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
    String mark = "<mark>" + escaped(marked) + "</mark>";
    return escaped(quote.before()) + mark + escaped(quote.after());
  }

  private String failure(Throwable failure) {
    if (failure instanceof UncheckedIOException wrapped) {
      return failure(wrapped.getCause());
    }
    if (failure instanceof IOException disk) {
      return "<p class=\"what\">" + escaped(messages.refusal(disk)) + "</p>\n";
    }
    return "<p class=\"what\">"
        + escaped(messages.say("fault"))
        + "</p>\n<pre class=\"trace\">"
        + escaped(trace(failure))
        + "</pre>\n";
  }

  static String trace(Throwable failure) {
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace, true));
    return trace.toString();
  }

  /**
   * The language that a browser requests.
   *
   * @param tag for {@code lang} in HTML (BCP 47)
   */
  record RequestLocale(String tag, Messages messages) {

    private static final List<Locale> SUPPORTED = List.of(Locale.CHINESE, Locale.ENGLISH);

    /** Reads the header Accept-Language (RFC 9110, 12.5.4). */
    static RequestLocale of(@Nullable String accepted) {
      return Locale.CHINESE.equals(wanted(accepted))
          ? new RequestLocale("zh-Hans", new Messages(Locale.SIMPLIFIED_CHINESE))
          : new RequestLocale("en", new Messages(Locale.ENGLISH));
    }

    private static Locale wanted(@Nullable String accepted) {
      try {
        return Locale.lookup(
            Locale.LanguageRange.parse(accepted == null ? "" : accepted), SUPPORTED);
      } catch (IllegalArgumentException e) {
        return Locale.ENGLISH;
      }
    }
  }
}
