package lantai.site.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tags of a page as the HTML Standard's tokenizer does (13.2.5), without building a tree,
 * which would take most of the time. Works on bytes, as every character with a meaning in HTML is
 * one byte in UTF-8.
 */
final class HtmlTagScanner {

  private static final int END = -1;

  /** Elements whose content is text until their end tag (13.2.6.4.4 and 13.2.6.4.7). */
  private static final List<String> TEXT =
      List.of("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes");

  private static final List<String> ATTRIBUTES = List.of("id", "href", "src");

  /** A range of bytes. */
  private record AttributeValue(int start, int end) {}

  private final List<String> ids = new ArrayList<>();
  private final List<String> links = new ArrayList<>();

  private final byte[] page;

  /** The next byte; the page's length or more at its end. */
  private int at;

  /**
   * @param page in UTF-8
   */
  HtmlTagScanner(byte[] page) {
    this.page = page;
  }

  PageAnchors read() {
    while (at < page.length) {
      if (page[at] != '<') {
        at++;
      } else if (isLetter(peek(1))) {
        at++;
        element();
      } else if (peek(1) == '/' && isLetter(peek(2))) {
        at += 2;
        skipName();
        tag(false);
      } else if (startsWith("!--", 1)) {
        comment();
      } else if (peek(1) == '!' || peek(1) == '?' || peek(1) == '/') {
        skipPast('>');
      } else {
        at++;
      }
    }
    return new PageAnchors(ids, links);
  }

  private void element() {
    int start = at;
    skipName();
    String text = oneOf(TEXT, start);
    tag(true);
    if (!text.isEmpty()) {
      skipText(text);
    }
  }

  /** The name between an offset and here if it is one of these, or else an empty string. */
  private String oneOf(List<String> names, int start) {
    for (String name : names) {
      if (name.length() == at - start && startsWith(name, start - at)) {
        return name;
      }
    }
    return "";
  }

  private void skipName() {
    while (at < page.length && !endsName(page[at])) {
      at++;
    }
  }

  private void tag(boolean counts) {
    @Nullable String id = null;
    @Nullable String href = null;
    @Nullable String src = null;
    skipSpace();
    while (at < page.length && page[at] != '>') {
      String attribute = attributeName();
      AttributeValue value = value();
      // The first of several attributes of the same name counts (13.2.5.33).
      switch (attribute) {
        case "id" -> id = id == null ? decoded(value) : id;
        case "href" -> href = href == null ? decoded(value) : href;
        case "src" -> src = src == null ? decoded(value) : src;
        default -> {}
      }
      skipSpace();
    }
    // An unfinished tag is not a tag (13.2.5.33, eof-in-tag).
    boolean whole = counts && at < page.length;
    at++;
    if (whole && id != null) {
      ids.add(id);
    }
    @Nullable String link = href == null ? src : href;
    if (whole && link != null) {
      links.add(link);
    }
  }

  /** Space between attributes, and the slash of a self-closing tag. */
  private void skipSpace() {
    while (at < page.length && (isSpace(page[at]) || page[at] == '/')) {
      at++;
    }
  }

  /** An empty string if it is none of {@link #ATTRIBUTES}. */
  private String attributeName() {
    int start = at;
    // A leading equals sign belongs to the name (13.2.5.32).
    at++;
    skipName();
    return oneOf(ATTRIBUTES, start);
  }

  private AttributeValue value() {
    int name = at;
    while (isSpace(peek(0))) {
      at++;
    }
    if (peek(0) != '=') {
      at = name;
      return new AttributeValue(at, at);
    }
    at++;
    while (isSpace(peek(0))) {
      at++;
    }
    int quote = peek(0);
    boolean quoted = quote == '"' || quote == '\'';
    int start = quoted ? ++at : at;
    while (at < page.length
        && (quoted ? page[at] != quote : !isSpace(page[at]) && page[at] != '>')) {
      at++;
    }
    int end = at;
    at += quoted ? 1 : 0;
    return new AttributeValue(start, Math.min(end, page.length));
  }

  /** Decodes character references (13.2.5.72). */
  private String decoded(AttributeValue bytes) {
    int length = bytes.end() - bytes.start();
    String value = new String(page, bytes.start(), length, StandardCharsets.UTF_8);
    // Most are on many pages: one copy of each saves most of the memory.
    return (value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, true)).intern();
  }

  private void comment() {
    at += "<!--".length();
    // A comment may end as it begins: <!--> and <!---> are whole (13.2.5.43 and 13.2.5.44).
    if (peek(0) == '>' || peek(0) == '-' && peek(1) == '>') {
      skipPast('>');
      return;
    }
    while (at < page.length && !(startsWith("-->", 0) || startsWith("--!>", 0))) {
      at++;
    }
    skipPast('>');
  }

  private void skipText(String name) {
    while (at < page.length && !(page[at] == '<' && peek(1) == '/' && isEndOf(name))) {
      at++;
    }
  }

  private boolean isEndOf(String name) {
    int after = peek(2 + name.length());
    return startsWith(name, 2) && (isSpace(after) || after == '/' || after == '>');
  }

  private int peek(int ahead) {
    return at + ahead < page.length ? page[at + ahead] & 0xFF : END;
  }

  private static boolean isLetter(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean endsName(int c) {
    return isSpace(c) || c == '/' || c == '>' || c == '=';
  }

  private static boolean isSpace(int c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }

  /**
   * Whether the bytes from an offset on are some ASCII text, in any case.
   *
   * @param text in lower case
   */
  private boolean startsWith(String text, int ahead) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.toLowerCase(peek(ahead + i)) != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private void skipPast(char end) {
    while (at < page.length && page[at] != end) {
      at++;
    }
    at++;
  }
}
