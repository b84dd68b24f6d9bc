package lantai.site.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.parser.Parser;

/** Reads the tags of a page, one after the other. */
final class HtmlTagScanner extends ByteScanner {

  /** Elements whose content is text until their end tag (13.2.6.4.4 and 13.2.6.4.7). */
  private static final List<String> TEXT =
      List.of("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes");

  private static final List<String> ATTRIBUTES = List.of("id", "href", "src");

  /** Where an attribute's value stands, in bytes. */
  private record AttributeValue(int start, int end) {}

  private final List<String> ids = new ArrayList<>();
  private final List<String> links = new ArrayList<>();

  HtmlTagScanner(byte[] page) {
    super(page);
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
      } else if (stands("!--", 1)) {
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

  /** The one of some names that stands from a place up to here; empty where it is another. */
  private String oneOf(List<String> names, int start) {
    for (String name : names) {
      if (name.length() == at - start && stands(name, start - at)) {
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
    String id = null;
    String href = null;
    String src = null;
    skipSpace();
    while (at < page.length && page[at] != '>') {
      String attribute = attributeName();
      AttributeValue value = value();
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

  /** Empty where it is none that counts. */
  private String attributeName() {
    int start = at;
    // An equals sign in front belongs to the name (13.2.5.32).
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

  /** Character references are told apart only where a value is of use (13.2.5.72). */
  private String decoded(AttributeValue bytes) {
    int length = bytes.end() - bytes.start();
    String value = new String(page, bytes.start(), length, StandardCharsets.UTF_8);
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

  private void skipText(String name) {
    while (at < page.length && !(page[at] == '<' && peek(1) == '/' && isEndOf(name))) {
      at++;
    }
  }

  private boolean isEndOf(String name) {
    int after = peek(2 + name.length());
    return stands(name, 2) && (isSpace(after) || after == '/' || after == '>');
  }
}
