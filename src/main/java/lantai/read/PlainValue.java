package lantai.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import lantai.text.Place;
import lantai.text.Range;
import lantai.text.Source;

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
  void requireText(Range line) throws NotPlainException {
    for (int i = line.start(); i < line.end(); i++) {
      char c = text.charAt(i);
      NotPlainException.unless(
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
  Yaml read(Range value) throws NotPlainException {
    int at = value.start();
    int end = value.end();
    NotPlainException.unless(at < end);
    requireText(value);
    Place place = source.at(at);
    return switch (text.charAt(at)) {
      case '[' -> new Yaml.Sequence(items(value), place);
      case '{' -> new Yaml.Mapping(entries(value), place);
      case '"', '\'' -> new Yaml.Scalar(quoted(value), Yaml.Kind.TEXT, place);
      default -> {
        String plain = value.of(text);
        NotPlainException.unless(
            !plain.contains(": ") && !plain.endsWith(":") && !plain.contains(" #"));
        yield scalar(plain, place);
      }
    };
  }

  private String quoted(Range value) throws NotPlainException {
    int begin = value.start() + 1;
    int close = text.indexOf(text.charAt(value.start()), begin);
    NotPlainException.unless(close == value.end() - 1);
    String inside = text.substring(begin, close);
    NotPlainException.unless(inside.indexOf('\\') < 0);
    return inside;
  }

  private List<Yaml> items(Range list) throws NotPlainException {
    List<Yaml> items = new ArrayList<>();
    for (Range item : parts(']', list)) {
      items.add(item(item));
    }
    return items;
  }

  private List<Yaml.Entry> entries(Range mapping) throws NotPlainException {
    List<Yaml.Entry> entries = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (Range pair : parts('}', mapping)) {
      int colon = keyEnd(pair.start());
      NotPlainException.unless(colon > 0 && colon + 2 < pair.end());
      String key = text.substring(pair.start(), colon);
      NotPlainException.unless(keys.add(key));
      Yaml value = item(new Range(colon + 2, pair.end()));
      entries.add(new Yaml.Entry(key, source.at(pair.start()), value));
    }
    return entries;
  }

  /** What stands between brackets that fill the rest of a line, parted by commas. */
  private List<Range> parts(char closing, Range brackets) throws NotPlainException {
    int last = brackets.end() - 1;
    NotPlainException.unless(text.charAt(last) == closing);
    int start = brackets.start() + 1;
    while (last > start && text.charAt(last - 1) == ' ') {
      last--;
    }
    List<Range> parts = new ArrayList<>();
    while (start < last) {
      while (text.charAt(start) == ' ') {
        start++;
      }
      int stop = start;
      while (stop < last && text.charAt(stop) != ',') {
        stop++;
      }
      parts.add(new Range(start, stop));
      NotPlainException.unless(stop == last || text.charAt(stop + 1) == ' ' && stop + 2 < last);
      start = stop + 1;
    }
    return parts;
  }

  private Yaml item(Range range) throws NotPlainException {
    String item = range.of(text);
    NotPlainException.unless(
        item.chars().allMatch(c -> c > '\u00A0' || c == ' ' || isKey((char) c)));
    return scalar(item, source.at(range.start()));
  }

  private static Yaml scalar(String plain, Place place) throws NotPlainException {
    return new Yaml.Scalar(plain, kind(plain), place);
  }

  /** Leaves to the engine what may be taken for a number, a date or a word that means something. */
  private static Yaml.Kind kind(String plain) throws NotPlainException {
    NotPlainException.unless(!plain.isEmpty() && !plain.endsWith(" "));
    char first = plain.charAt(0);
    if (isDigit(first)) {
      return numeric(plain);
    }
    NotPlainException.unless(isLetter(first) || first > '\u00A0');
    if (plain.equals("true") || plain.equals("false")) {
      return Yaml.Kind.BOOLEAN;
    }
    NotPlainException.unless(plain.length() > 5 || !WORDS.contains(plain.toLowerCase(Locale.ROOT)));
    return Yaml.Kind.TEXT;
  }

  private static Yaml.Kind numeric(String plain) throws NotPlainException {
    if (plain.chars().allMatch(c -> isDigit((char) c))) {
      NotPlainException.unless(
          plain.length() <= MAX_DIGITS && (plain.length() == 1 || plain.charAt(0) != '0'));
      return Yaml.Kind.NUMBER;
    }
    // Within a number no hyphen stands but that of an exponent.
    int hyphen = plain.indexOf('-');
    boolean hyphened = hyphen > 0 && isDigit(plain.charAt(hyphen - 1));
    NotPlainException.unless(hyphened || plain.chars().anyMatch(c -> NUMERIC.indexOf(c) < 0));
    return Yaml.Kind.TEXT;
  }
}
