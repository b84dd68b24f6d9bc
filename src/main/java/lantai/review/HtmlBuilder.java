package lantai.review;

import static lantai.output.XmlEscaper.escaped;

import lantai.diagnostics.Messages;

/** Builds HTML: texts are escaped, and wording comes from the messages. */
final class HtmlBuilder {

  private final StringBuilder html = new StringBuilder();
  private final Messages messages;

  HtmlBuilder(Messages messages) {
    this.messages = messages;
  }

  /** Adds markup unchanged, except that each {@code {}} is replaced by one of the texts. */
  HtmlBuilder add(String markup, Object... texts) {
    int from = 0;
    for (Object text : texts) {
      int at = markup.indexOf("{}", from);
      html.append(markup, from, at).append(escaped(String.valueOf(text)));
      from = at + 2;
    }
    html.append(markup.substring(from));
    return this;
  }

  HtmlBuilder text(String text) {
    html.append(escaped(text));
    return this;
  }

  /** Adds a message. */
  HtmlBuilder say(String key, String... arguments) {
    return text(messages.say(key, arguments));
  }

  Messages messages() {
    return messages;
  }

  @Override
  public String toString() {
    return html.toString();
  }
}
