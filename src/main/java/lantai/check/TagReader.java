package lantai.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.parser.Parser;

/** Walks over the bytes: every sign that HTML gives a meaning to is one byte in UTF-8. */
final class TagReader {

  /** Elements whose content is text until their end tag (13.2.6.4.4 and 13.2.6.4.7). */
  private static final Set<String> TEXT =
      Set.of("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes");

  private static final int END = -1;

  private final byte[] page;
  private final List<String> ids = new ArrayList<>();
  private final List<String> links = new ArrayList<>();
  private int at;

  TagReader(byte[] page) {
    this.page = page;
  }

  private int peek(int ahead) {
    return at + ahead < page.length ? page[at + ahead] & 0xFF : END;
  }

  private static boolean isLetter(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isSpace(int c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }

  Anchors read() {
    while (at < page.length) {
      if (page[at] != '<') {
        at++;
      } else if (isLetter(peek(1))) {
        at++;
        element();
      } else if (peek(1) == '/' && isLetter(peek(2))) {
        at += 2;
        nameFrom(at);
        tag(false);
      } else if (stands("!--", 1)) {
        comment();
      } else if (peek(1) == '!' || peek(1) == '?' || peek(1) == '/') {
        skipPast('>');
      } else {
        at++;
      }
    }
    return new Anchors(ids, links);
  }

  private void element() {
    String name = nameFrom(at);
    tag(true);
    if (TEXT.contains(name)) {
      skipText(name);
    }
  }

  private String nameFrom(int start) {
    skipName();
    return text(start, at).toLowerCase(Locale.ROOT);
  }

  private void skipName() {
    while (at < page.length && !isSpace(page[at]) && "/>=".indexOf(page[at]) < 0) {
      at++;
    }
  }

  private void tag(boolean counts) {
    String id = null;
    String href = null;
    String src = null;
    skipSpace();
    while (at < page.length && page[at] != '>') {
      String attribute = attributeName();
      String value = value();
      // Of two attributes of one name the first counts (13.2.5.33).
      switch (attribute) {
        case "id" -> id = id == null ? decoded(value) : id;
        case "href" -> href = href == null ? decoded(value) : href;
        case "src" -> src = src == null ? decoded(value) : src;
        default -> {}
      }
      skipSpace();
    }
    // What breaks off is no tag (13.2.5.33, eof-in-tag).
    boolean whole = counts && at < page.length;
    at++;
    if (whole && id != null) {
      ids.add(id);
    }
    String link = href == null ? src : href;
    if (whole && link != null) {
      links.add(link);
    }
  }

  /** Space between attributes, and the stroke of a tag that closes itself. */
  private void skipSpace() {
    while (at < page.length && (isSpace(page[at]) || page[at] == '/')) {
      at++;
    }
  }

  private String attributeName() {
    int start = at;
    // An equals sign in front belongs to the name (13.2.5.32).
    at++;
    return nameFrom(start);
  }

  private String value() {
    int name = at;
    while (isSpace(peek(0))) {
      at++;
    }
    if (peek(0) != '=') {
      at = name;
      return "";
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
    return text(start, end);
  }

  /** Character references are told apart only where a value is of use (13.2.5.72). */
  private static String decoded(String value) {
    return value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, true);
  }

  private void comment() {
    at += "<!--".length();
    // A comment may end as it begins: <!--> and <!---> are whole (13.2.5.43 and 13.2.5.44).
    if (peek(0) == '>' || peek(0) == '-' && peek(1) == '>') {
      skipPast('>');
      return;
    }
    while (at < page.length && !(stands("-->", 0) || stands("--!>", 0))) {
      at++;
    }
    skipPast('>');
  }

  /**
   * @param mark in lower case
   */
  private boolean stands(String mark, int ahead) {
    for (int i = 0; i < mark.length(); i++) {
      if (Character.toLowerCase(peek(ahead + i)) != mark.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private void skipText(String name) {
    while (at < page.length && !(page[at] == '<' && peek(1) == '/' && isEndOf(name))) {
      at++;
    }
  }

  private boolean isEndOf(String name) {
    int after = peek(2 + name.length());
    return stands(name, 2) && (isSpace(after) || after == '/' || after == '>');
  }

  private void skipPast(char mark) {
    while (at < page.length && page[at] != mark) {
      at++;
    }
    at++;
  }

  private String text(int start, int end) {
    return new String(page, start, Math.min(end, page.length) - start, StandardCharsets.UTF_8);
  }
}
