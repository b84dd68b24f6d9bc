package lantai.content.edit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;

/** Writes values as YAML. */
public final class YamlValueWriter {

  private static final Pattern NOT_PRINTABLE =
      Pattern.compile("[\\x00-\\x1F\\x7F-\\x9F\\uFEFF\\uFFFE\\uFFFF]");

  /**
   * Contains Chinese and no character with a meaning in YAML, so that it needs no quotation marks.
   */
  private static final Pattern CHINESE =
      Pattern.compile(
          "(?=.*[\\u4E00-\\u9FFF])[\\p{L}\\p{N}“《（‘][^:#\"'\\\\\\[\\]{}&*!|>%@`\\p{Cntrl}\\uFEFF\\uFFFE\\uFFFF]*");

  /** Ids, words and dates. */
  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]*");

  private YamlValueWriter() {}

  /** Returns a plain or double-quoted scalar. */
  public static String of(String text) {
    return CHINESE.matcher(text).matches() && text.equals(text.strip()) ? text : quoted(text);
  }

  /**
   * Returns a text, number, truth value, list or map as YAML, the last two in flow style. Ids are
   * plain.
   */
  public static String of(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(entry -> entry.getKey() + ": " + inFlow(entry.getValue()))
          .collect(Collectors.joining(", ", "{ ", " }"));
    }
    if (value instanceof List<?> list) {
      return list.stream().map(YamlValueWriter::inFlow).collect(Collectors.joining(", ", "[", "]"));
    }
    if (value instanceof String text) {
      return isWord(text) ? text : of(text);
    }
    return String.valueOf(value);
  }

  /** Returns a value within a list or map in flow style, where a comma would end a plain scalar. */
  private static String inFlow(Object value) {
    return value instanceof String text && text.indexOf(',') >= 0 ? quoted(text) : of(value);
  }

  private static boolean isWord(String text) {
    return WORD.matcher(text).matches() && YamlTree.isText(text);
  }

  /**
   * Returns a scalar in the style of the one that it replaces, if that style can represent the
   * text.
   */
  static String inStyleOf(ScalarStyle style, String text) {
    String candidate =
        switch (style) {
          case PLAIN -> text;
          case SINGLE_QUOTED -> "'" + text.replace("'", "''") + "'";
          case DOUBLE_QUOTED -> quoted(text);
          default -> of((Object) text);
        };
    return isReadAs(text, candidate) ? candidate : of((Object) text);
  }

  private static boolean isReadAs(String text, String written) {
    try {
      return text.indexOf('\n') < 0
          && YamlTree.value(YamlTree.parse("k: " + written + "\n").root())
              .equals(Map.of("k", text));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static String quoted(String text) {
    String escaped = text.replaceAll("[\"\\\\]", "\\\\$0");
    return '"'
        + NOT_PRINTABLE
            .matcher(escaped)
            .replaceAll(c -> String.format(Locale.ROOT, "\\\\u%04X", (int) c.group().charAt(0)))
        + '"';
  }
}
