package lantai.site.epub;

import static lantai.output.XmlEscaper.escaped;

import java.util.Locale;
import lantai.output.ResourceFileReader;

/** Writes XHTML and escapes all texts and attributes. */
final class XhtmlWriter {

  private static final String DOCUMENT = ResourceFileReader.text("site/epub/document.xhtml");

  private final StringBuilder out = new StringBuilder();

  /** Returns a content document in XHTML syntax (EPUB 3.3, 6.1). */
  static String document(String title, XhtmlWriter body) {
    return String.format(Locale.ROOT, DOCUMENT, escaped(title), body);
  }

  /** Writes a start tag; attributes are alternating names and values. */
  XhtmlWriter open(String element, String... attributes) {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      out.append(escaped(attributes[i + 1])).append('"');
    }
    out.append('>');
    return this;
  }

  XhtmlWriter close(String element) {
    out.append("</").append(element).append('>');
    return this;
  }

  XhtmlWriter text(String text) {
    out.append(escaped(text));
    return this;
  }

  /** Writes an element that contains only text. */
  XhtmlWriter element(String element, String text, String... attributes) {
    return open(element, attributes).text(text).close(element);
  }

  XhtmlWriter line() {
    out.append('\n');
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
