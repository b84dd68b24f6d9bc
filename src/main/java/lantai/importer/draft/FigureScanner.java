package lantai.importer.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.chinese.TextRange;
import lantai.link.PrintedRange;
import lantai.model.Bound;

/** Figures with a unit of measure, as a text block prints them, in order. */
final class FigureScanner {

  /** Units that count or measure; a longer one is tried before its beginning. */
  private static final Pattern UNIT =
      Pattern.compile(
          "%|‰|个百分点|微克/立方米|[百千万亿]{0,3}(?:美元|元|吨标准煤|吨|公斤|斤|亩|公顷|平方米|平方公里|立方米|公里|千瓦时?"
              + "|人次|人|户次|户|家|个|项|套|所|座|条|处|辆|台|张|件|名|间|床|标箱|头|只|艘|支|株)");

  private static final Pattern END =
      Pattern.compile("(?:$|[、，。；：！？,;:!?）)”]|(?:和|与|及|以及)(?=[^的]))");

  /**
   * @param numerals the digits: one stretch, or the two ends of a range
   * @param figure digits, unit and the bounds beside them
   * @param to the other end of a range, or {@code null}
   * @param worded whether it is a range that a word joins, which may also say what a change came to
   * @param boundBefore the word before the digits, or empty
   * @param closed whether nothing follows that the figure could belong to
   */
  record ScannedFigure(
      List<TextRange> numerals,
      TextRange figure,
      String value,
      String to,
      String unit,
      Bound bound,
      String boundBefore,
      boolean worded,
      boolean closed) {

    ScannedFigure bounded(Bound other) {
      return new ScannedFigure(numerals, figure, value, to, unit, other, "", worded, true);
    }
  }

  private FigureScanner() {}

  static List<ScannedFigure> in(FigureText print) {
    List<ScannedFigure> found = new ArrayList<>();
    Map<TextRange, PrintedRange> intervals = new HashMap<>();
    for (PrintedRange each : PrintedRange.in(print.plain(), print.numerals())) {
      intervals.put(each.lower(), each);
    }
    for (int i = 0; i < print.numerals().size(); i++) {
      TextRange numeral = print.numerals().get(i);
      PrintedRange interval = intervals.get(numeral);
      at(numeral, interval, print.plain()).ifPresent(found::add);
      i += interval == null ? 0 : 1;
    }
    return found;
  }

  /**
   * @param interval which the numeral begins, or {@code null}
   */
  private static Optional<ScannedFigure> at(TextRange numeral, PrintedRange interval, String text) {
    TextRange last = interval == null ? numeral : interval.upper();
    boolean isNumber = isNumber(numeral, text) && isNumber(last, text);
    if (!isNumber || isPiece(new TextRange(numeral.start(), last.end()), text)) {
      return Optional.empty();
    }
    int unitStart = last.end();
    if (unitStart < text.length() && "多余".indexOf(text.charAt(unitStart)) >= 0) {
      unitStart++;
    }
    Matcher unit = UNIT.matcher(text).region(unitStart, text.length());
    if (!unit.lookingAt()) {
      return Optional.empty();
    }
    String before = "";
    Bound bound = Bound.EXACTLY;
    for (Bound candidate : Bound.values()) {
      for (String word : candidate.before()) {
        if (word.length() > before.length()
            && text.startsWith(word, numeral.start() - word.length())) {
          before = word;
          bound = candidate;
        }
      }
    }
    int end = unit.end();
    for (Bound candidate : Bound.values()) {
      for (String word : candidate.after()) {
        if (text.startsWith(word, unit.end())) {
          bound = candidate;
          end = unit.end() + word.length();
        }
      }
    }
    TextRange figure = new TextRange(numeral.start() - before.length(), end);
    boolean closed = END.matcher(text).region(end, text.length()).lookingAt();
    return Optional.of(
        new ScannedFigure(
            interval == null ? List.of(numeral) : List.of(numeral, last),
            figure,
            numeral.of(text),
            interval == null ? null : last.of(text),
            unit.group(),
            bound,
            before,
            interval != null && interval.worded(),
            closed));
  }

  private static boolean isNumber(TextRange numeral, String text) {
    return numeral.of(text).matches("[0-9]{1,15}(?:\\.[0-9]{1,9})?");
  }

  /** Whether it is a piece of something longer: a number, a serial number, a name such as 5G. */
  private static boolean isPiece(TextRange number, String text) {
    String before = text.substring(Math.max(0, number.start() - 4), number.start());
    String after = text.substring(number.end(), Math.min(text.length(), number.end() + 10));
    return before.matches("(?s).*(?:[A-Za-z+＋/.,]|第|前|[0-9%‰万亿元][-—–―~～至到])")
        || before.matches("(?s).*[0-9][%‰]?[—-]{1,2}")
        || after.matches("(?s)(?:[A-Za-z+/]|,[0-9]{3}|\\.[0-9]).*")
        || after.matches("(?s)[%‰]?(?:个百分点|[万亿]*[元斤亩吨人户家]?)[-—–―~～至到]+[0-9].*");
  }
}
