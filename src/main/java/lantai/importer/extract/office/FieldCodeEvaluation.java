package lantai.importer.extract.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What Word shows for a field without a stored result (ECMA-376 Part 1, 17.16).
 *
 * @param text the shown text
 * @param reading the pronunciation above the text, or empty
 * @param known whether {@code text} is all that the field shows
 */
public record FieldCodeEvaluation(String text, String reading, boolean known) {

  private static final String CIRCLED = "⓪①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿";
  private static final String CIRCLED_HAN = "㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉";
  private static final String HAN_NUMBERS = "一二三四五六七八九十";

  /** Fields that show nothing at their place. */
  private static final String SILENT =
      "XE|TC|TA|RD|SET|ASK|ADVANCE|BOOKMARK|COMMENTS|PRIVATE|NEXT|SKIPIF|PRINT|TOC|HYPERLINK"
          + "|PAGE|PAGEREF|NUMPAGES|FORMTEXT";

  private static final Pattern SYMBOL = Pattern.compile("SYMBOL\\s+(0x[0-9A-Fa-f]+|\\d+|\\S)(.*)");
  private static final Pattern FONT = Pattern.compile("\\\\f\\s+\"?([^\"\\\\]+)\"?");
  private static final Pattern SWITCH = Pattern.compile("\\\\[a-z]+\\s*[0-9]*\\s*");
  private static final Pattern OVERSTRIKE = Pattern.compile("\\\\o(?:\\\\[a-z]+\\s*)*\\((.*)\\)");
  private static final Pattern RAISED = Pattern.compile("(?:\\\\s)?\\\\up\\s*[0-9]*\\s*\\((.*)\\)");
  private static final Pattern FRACTION = Pattern.compile("\\\\f\\s*\\((.*)\\)");

  static FieldCodeEvaluation of(String instruction) {
    String text = instruction.strip();
    String name = text.split("[\\s\\\\]", 2)[0].toUpperCase(Locale.ROOT);
    return switch (name) {
      case "EQ" ->
          equation(text.substring(2).replaceAll("\\\\\\*\\s+(?:\"[^\"]*\"|\\w+)", "").strip());
      case "SYMBOL" -> symbol(text);
      case "MACROBUTTON", "GOTOBUTTON" ->
          new FieldCodeEvaluation(text.replaceFirst("\\S+\\s+\\S+\\s*", ""), "", true);
      case "QUOTE" ->
          new FieldCodeEvaluation(text.substring(5).replaceAll("^\\s*\"|\"\\s*$", ""), "", true);
      default -> new FieldCodeEvaluation("", "", name.isEmpty() || name.matches(SILENT));
    };
  }

  private static FieldCodeEvaluation symbol(String text) {
    Matcher symbol = SYMBOL.matcher(text);
    if (!symbol.matches()) {
      return new FieldCodeEvaluation("", "", false);
    }
    String code = symbol.group(1);
    Matcher font = FONT.matcher(symbol.group(2));
    int value =
        code.matches("\\d{1,7}")
            ? Integer.parseInt(code)
            : code.startsWith("0x") ? Integer.parseInt(code.substring(2), 16) : code.charAt(0);
    String character = SymbolFonts.symbol(font.find() ? font.group(1).strip() : "Symbol", value);
    return new FieldCodeEvaluation(character == null ? "" : character, "", character != null);
  }

  private static FieldCodeEvaluation equation(String equation) {
    Matcher overstrike = OVERSTRIKE.matcher(equation);
    if (overstrike.matches()) {
      return overstrike(arguments(overstrike.group(1)));
    }
    Matcher fraction = FRACTION.matcher(equation);
    if (fraction.matches()) {
      return new FieldCodeEvaluation(String.join("/", arguments(fraction.group(1))), "", false);
    }
    String plain = SWITCH.matcher(equation).replaceAll("").replaceAll("[()]", "");
    return new FieldCodeEvaluation(plain, "", false);
  }

  /** Evaluates overprinted characters: a number in a circle, or a reading above a character. */
  private static FieldCodeEvaluation overstrike(List<String> arguments) {
    String base = "";
    StringBuilder reading = new StringBuilder();
    boolean circle = false;
    for (String argument : arguments) {
      Matcher raised = RAISED.matcher(argument.strip());
      if (raised.matches()) {
        reading.append(raised.group(1));
      } else if (argument.strip().matches("[○〇◯O]")) {
        circle = true;
      } else {
        base += argument.strip();
      }
    }
    if (circle) {
      String circled = circled(base);
      return circled == null
          ? new FieldCodeEvaluation(base, "", base.isEmpty())
          : new FieldCodeEvaluation(circled, "", true);
    }
    return new FieldCodeEvaluation(base, reading.toString(), !reading.isEmpty() && !base.isEmpty());
  }

  private static @Nullable String circled(String base) {
    if (base.matches("[0-9]{1,2}") && Integer.parseInt(base) < CIRCLED.length()) {
      return CIRCLED.substring(Integer.parseInt(base), Integer.parseInt(base) + 1);
    }
    int han = base.length() == 1 ? HAN_NUMBERS.indexOf(base) : -1;
    return han < 0 ? null : CIRCLED_HAN.substring(han, han + 1);
  }

  /** Splits a list at commas and semicolons outside parentheses. */
  private static List<String> arguments(String list) {
    List<String> arguments = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < list.length(); i++) {
      char c = list.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0 && (c == ',' || c == ';')) {
        arguments.add(list.substring(start, i));
        start = i + 1;
      }
    }
    arguments.add(list.substring(start));
    return arguments;
  }
}
