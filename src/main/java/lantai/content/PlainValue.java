package lantai.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import lantai.chinese.TextRange;
import lantai.diagnostics.Place;
import lantai.diagnostics.Source;

/**
 * Reads what is plain on one line: a scalar, or a list or mapping of scalars in brackets. What may
 * be taken for a date, a fraction or a word that means something is left to the engine.
 */
final class PlainValue {

  /** No integer of so many digits is too large. */
  private static final int MAX_DIGITS = 9;

  /** All that a number of any base consists of, begun by a digit. */
  private static final String NUMERIC = "0123456789abcdefABCDEFxXoO_:.+-";

  /** What some version of YAML takes for more than text, in lower case. */
  private static final Set<String> WORDS =
      Set.of("true", "false", "yes", "no", "on", "off", "y", "n", "null");

  private final Source source;
  private final String text;

  /**
   * @param text what the source begins with
   */
  PlainValue(Source source, String text) {
    this.source = source;
    this.text = text;
  }

  /** What neither ends a line in any version of YAML nor is forbidden in it. */
  void requireText(TextRange line) throws FallbackException {
    for (int i = line.start(); i < line.end(); i++) {
      char c = text.charAt(i);
      FallbackException.unless(
          c >= ' ' && c <= '~'
              || c >= '\u00A0' && c < '\uD800' && c != '\u2028' && c != '\u2029'
              || c >= '\uE000' && c < '\uFEFF'
              || c > '\uFEFF' && c <= '\uFFFD');
    }
  }

  /** The colon behind a key that begins at an offset, or -1. */
  int keyEnd(int at) {
    int end = at;
    while (end < text.length() && isKey(text.charAt(end))) {
      end++;
    }
    boolean colon = end > at && end < text.length() && text.charAt(end) == ':';
    boolean key = colon && isLetter(text.charAt(at));
    return key && (end + 1 == text.length() || " \n".indexOf(text.charAt(end + 1)) >= 0) ? end : -1;
  }

  private static boolean isKey(char c) {
    return isLetter(c) || isDigit(c) || c == '-' || c == '_';
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /**
   * @param value the rest of a line
   */
  YamlNode read(TextRange value) throws FallbackException {
    int at = value.start();
    int end = value.end();
    FallbackException.unless(at < end);
    requireText(value);
    Place place = source.at(at);
    return switch (text.charAt(at)) {
      case '[' -> new YamlNode.SequenceNode(items(value), place);
      case '{' -> new YamlNode.MappingNode(entries(value), place);
      case '"', '\'' -> new YamlNode.ScalarNode(quoted(value), YamlNode.ScalarKind.TEXT, place);
      default -> {
        String plain = value.of(text);
        FallbackException.unless(
            !plain.contains(": ") && !plain.endsWith(":") && !plain.contains(" #"));
        yield scalar(plain, place);
      }
    };
  }

  private String quoted(TextRange value) throws FallbackException {
    int begin = value.start() + 1;
    int close = text.indexOf(text.charAt(value.start()), begin);
    FallbackException.unless(close == value.end() - 1);
    String inside = text.substring(begin, close);
    FallbackException.unless(inside.indexOf('\\') < 0);
    return inside;
  }

  private List<YamlNode> items(TextRange list) throws FallbackException {
    List<YamlNode> items = new ArrayList<>();
    for (TextRange item : parts(']', list)) {
      items.add(item(item));
    }
    return items;
  }

  private List<YamlNode.MappingEntry> entries(TextRange mapping) throws FallbackException {
    List<YamlNode.MappingEntry> entries = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (TextRange pair : parts('}', mapping)) {
      int colon = keyEnd(pair.start());
      FallbackException.unless(colon > 0 && colon + 2 < pair.end());
      String key = text.substring(pair.start(), colon);
      FallbackException.unless(keys.add(key));
      YamlNode value = item(new TextRange(colon + 2, pair.end()));
      entries.add(new YamlNode.MappingEntry(key, source.at(pair.start()), value));
    }
    return entries;
  }

  /** What stands between brackets that fill the rest of a line, parted by commas. */
  private List<TextRange> parts(char closing, TextRange brackets) throws FallbackException {
    int last = brackets.end() - 1;
    FallbackException.unless(text.charAt(last) == closing);
    int start = brackets.start() + 1;
    while (last > start && text.charAt(last - 1) == ' ') {
      last--;
    }
    List<TextRange> parts = new ArrayList<>();
    while (start < last) {
      while (text.charAt(start) == ' ') {
        start++;
      }
      int stop = start;
      while (stop < last && text.charAt(stop) != ',') {
        stop++;
      }
      parts.add(new TextRange(start, stop));
      FallbackException.unless(stop == last || text.charAt(stop + 1) == ' ' && stop + 2 < last);
      start = stop + 1;
    }
    return parts;
  }

  private YamlNode item(TextRange range) throws FallbackException {
    String item = range.of(text);
    FallbackException.unless(
        item.chars().allMatch(c -> c > '\u00A0' || c == ' ' || isKey((char) c)));
    return scalar(item, source.at(range.start()));
  }

  private static YamlNode scalar(String plain, Place place) throws FallbackException {
    return new YamlNode.ScalarNode(plain, kind(plain), place);
  }

  /** Leaves to the engine what may be taken for a number, a date or a word that means something. */
  private static YamlNode.ScalarKind kind(String plain) throws FallbackException {
    FallbackException.unless(!plain.isEmpty() && !plain.endsWith(" "));
    char first = plain.charAt(0);
    if (isDigit(first)) {
      return numeric(plain);
    }
    FallbackException.unless(isLetter(first) || first > '\u00A0');
    if (plain.equals("true") || plain.equals("false")) {
      return YamlNode.ScalarKind.BOOLEAN;
    }
    FallbackException.unless(plain.length() > 5 || !WORDS.contains(plain.toLowerCase(Locale.ROOT)));
    return YamlNode.ScalarKind.TEXT;
  }

  private static YamlNode.ScalarKind numeric(String plain) throws FallbackException {
    if (plain.chars().allMatch(c -> isDigit((char) c))) {
      FallbackException.unless(
          plain.length() <= MAX_DIGITS && (plain.length() == 1 || plain.charAt(0) != '0'));
      return YamlNode.ScalarKind.NUMBER;
    }
    // Within a number no hyphen stands but that of an exponent.
    int hyphen = plain.indexOf('-');
    boolean hyphened = hyphen > 0 && isDigit(plain.charAt(hyphen - 1));
    FallbackException.unless(hyphened || plain.chars().anyMatch(c -> NUMERIC.indexOf(c) < 0));
    return YamlNode.ScalarKind.TEXT;
  }
}
