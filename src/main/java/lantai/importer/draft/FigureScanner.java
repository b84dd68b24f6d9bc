package lantai.importer.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.chinese.ChinesePatterns;
import lantai.chinese.TextRange;
import lantai.link.BoundWords;
import lantai.link.PrintedRange;
import lantai.model.Bound;
import org.jspecify.annotations.Nullable;

/** Finds the figures with a unit in a text block, in printed order. */
final class FigureScanner {

  /** Of alternatives with a common beginning the longer is first. */
  private static final Pattern UNIT =
      Pattern.compile("[多余]?(" + ChinesePatterns.get("figure.unit") + ")");

  private static final Pattern END =
      Pattern.compile("(?:$|[、，。；：！？,;:!?）)”]|(?:和|与|及|以及)(?=[^的]))");

  /**
   * @param numerals the digits; two ranges for the two ends of a range of numbers
   * @param range of digits, unit and the printed bounds
   * @param boundBefore printed bound before the digits, or empty
   * @param joinedByWord whether a word such as 至 joins two numbers, which may also mean a change
   * @param closed whether no noun follows that the figure could count
   */
  record ScannedFigure(
      List<TextRange> numerals,
      TextRange range,
      String unit,
      Bound bound,
      String boundBefore,
      boolean joinedByWord,
      boolean closed) {

    ScannedFigure withBound(Bound other) {
      return new ScannedFigure(numerals, range, unit, other, "", joinedByWord, true);
    }
  }

  private FigureScanner() {}

  static List<ScannedFigure> in(NormalizedTextBlock text) {
    List<ScannedFigure> found = new ArrayList<>();
    Map<TextRange, PrintedRange> ranges = new HashMap<>();
    PrintedRange.in(text.plain(), text.numerals()).forEach(each -> ranges.put(each.lower(), each));
    for (int i = 0; i < text.numerals().size(); i++) {
      TextRange numeral = text.numerals().get(i);
      PrintedRange range = ranges.get(numeral);
      figure(numeral, range, text.plain()).ifPresent(found::add);
      i += range == null ? 0 : 1;
    }
    return found;
  }

  private static Optional<ScannedFigure> figure(
      TextRange numeral, @Nullable PrintedRange interval, String text) {
    TextRange last = interval == null ? numeral : interval.upper();
    boolean isNumber = isNumber(numeral, text) && isNumber(last, text);
    if (!isNumber || isPartOfToken(new TextRange(numeral.start(), last.end()), text)) {
      return Optional.empty();
    }
    Matcher unit = UNIT.matcher(text).region(last.end(), text.length());
    if (!unit.lookingAt()) {
      return Optional.empty();
    }
    BoundWords before = BoundWords.before(numeral.start(), text);
    BoundWords after = BoundWords.after(unit.end(), text);
    boolean more = unit.start(1) > last.end();
    int end = after.range().end();
    TextRange figure = new TextRange(before.range().start(), end);
    boolean closed = END.matcher(text).region(end, text.length()).lookingAt();
    return Optional.of(
        new ScannedFigure(
            interval == null ? List.of(numeral) : List.of(numeral, last),
            figure,
            unit.group(1),
            bound(before.bound(), more, after.bound()),
            before.range().of(text),
            interval != null && interval.worded(),
            closed));
  }

  /** As a row is checked: the word after the figure goes before the word before it. */
  private static Bound bound(Bound before, boolean more, Bound after) {
    return after != Bound.NONE ? after : more && before == Bound.NONE ? Bound.MORE_THAN : before;
  }

  private static boolean isNumber(TextRange numeral, String text) {
    return numeral.of(text).matches("[0-9]{1,15}(?:\\.[0-9]{1,9})?");
  }

  /** Whether it is part of a longer number, a serial number or a name such as 5G. */
  private static boolean isPartOfToken(TextRange number, String text) {
    String before = text.substring(Math.max(0, number.start() - 4), number.start());
    String after = text.substring(number.end(), Math.min(text.length(), number.end() + 10));
    return before.matches("(?s).*(?:[A-Za-z+＋/.,]|第|前|[0-9%‰万亿元][-—–―~～至到])")
        || before.matches("(?s).*[0-9][%‰]?[—-]{1,2}")
        || after.matches("(?s)(?:[A-Za-z+/]|,[0-9]{3}|\\.[0-9]).*")
        || after.matches("(?s)[%‰]?(?:个百分点|[万亿]*[元斤亩吨人户家]?)[-—–―~～至到]+[0-9].*");
  }
}
