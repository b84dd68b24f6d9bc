package lantai.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.parser.Parser;

/**
 * What a page can be linked to by, and what it links to, read off its tags as the HTML Standard's
 * tokenizer reads them (13.2.5). A tree, which is what a parser would spend its time on, is not
 * needed for that.
 *
 * @param ids of all elements, in their order
 * @param links of all elements: {@code href}, or {@code src} where there is none
 */
record Anchors(List<String> ids, List<String> links) {

  /** Elements whose content is text until their end tag (13.2.6.4.4 and 13.2.6.4.7). */
  private static final Set<String> TEXT =
      Set.of("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes");

  Anchors {
    ids = List.copyOf(ids);
    links = List.copyOf(links);
  }

  /**
   * @param page HTML in UTF-8
   */
  static Anchors in(byte[] page) {
    return new Reader(page).read();
  }

  /** Walks over the bytes: every sign that HTML gives a meaning to is one byte in UTF-8. */
  private static final class Reader {

    private static final int END = -1;

    private final byte[] page;
    private final List<String> ids = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private int at;

    Reader(byte[] page) {
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
          tag(name(), false);
        } else if (peek(1) == '!' && peek(2) == '-' && peek(3) == '-') {
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
      String name = name();
      tag(name, true);
      if (TEXT.contains(name)) {
        skipText(name);
      }
    }

    private String name() {
      int start = at;
      while (at < page.length && !isSpace(page[at]) && page[at] != '/' && page[at] != '>') {
        at++;
      }
      return text(start).toLowerCase(Locale.ROOT);
    }

    private void tag(String name, boolean counts) {
      String id = null;
      String href = null;
      String src = null;
      skipSpace();
      while (at < page.length && page[at] != '>') {
        String attribute = attributeName();
        String value = value();
        // Of two attributes of one name the first counts (13.2.5.33).
        switch (attribute) {
          case "id" -> id = id == null ? value : id;
          case "href" -> href = href == null ? value : href;
          case "src" -> src = src == null ? value : src;
          default -> {
            // Says nothing of links.
          }
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
      while (at < page.length
          && !isSpace(page[at])
          && page[at] != '/'
          && page[at] != '>'
          && page[at] != '=') {
        at++;
      }
      return text(start).toLowerCase(Locale.ROOT);
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
      if (quote == '"' || quote == '\'') {
        int start = ++at;
        while (at < page.length && page[at] != quote) {
          at++;
        }
        String value = decoded(text(start));
        at++;
        return value;
      }
      int start = at;
      while (at < page.length && !isSpace(page[at]) && page[at] != '>') {
        at++;
      }
      return decoded(text(start));
    }

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
      while (at < page.length && !(ends("-->") || ends("--!>"))) {
        at++;
      }
      skipPast('>');
    }

    private boolean ends(String mark) {
      for (int i = 0; i < mark.length(); i++) {
        if (peek(i) != mark.charAt(i)) {
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
      for (int i = 0; i < name.length(); i++) {
        int c = peek(2 + i);
        if (c == END || Character.toLowerCase(c) != name.charAt(i)) {
          return false;
        }
      }
      int after = peek(2 + name.length());
      return isSpace(after) || after == '/' || after == '>';
    }

    private void skipPast(char mark) {
      while (at < page.length && page[at] != mark) {
        at++;
      }
      at++;
    }

    private String text(int start) {
      int end = Math.min(at, page.length);
      return new String(page, start, end - start, StandardCharsets.UTF_8);
    }
  }
}
