package lantai.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.model.Bound;
import lantai.text.Range;

/** Figures with a unit of measure, as a passage prints them, in order. */
final class Figures {

  /** Units that count or measure; a longer one is tried before its beginning. */
  private static final Pattern UNIT =
      Pattern.compile(
          "%|‰|个百分点|微克/立方米|[百千万亿]{0,3}(?:美元|元|吨标准煤|吨|公斤|斤|亩|公顷|平方米|平方公里|立方米|公里|千瓦时?"
              + "|人次|人|户次|户|家|个|项|套|所|座|条|处|辆|台|张|件|名|间|床|标箱|头|只|艘|支|株)");

  private static final Pattern END =
      Pattern.compile("(?:$|[、，。；：！？,;:!?）)”]|(?:和|与|及|以及)(?=[^的]))");

  /**
   * @param figure digits, unit and the bounds beside them
   * @param boundBefore the word before the digits, or empty
   * @param closed whether nothing follows that the figure could belong to
   */
  record Found(
      Range numeral,
      Range figure,
      String value,
      String unit,
      Bound bound,
      String boundBefore,
      boolean closed) {}

  private Figures() {}

  static List<Found> in(Print print) {
    List<Found> found = new ArrayList<>();
    for (Range numeral : print.numerals()) {
      at(numeral, print.plain()).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Found> at(Range numeral, String text) {
    if (isPiece(numeral, text)) {
      return Optional.empty();
    }
    int unitStart = numeral.end();
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
    Range figure = new Range(numeral.start() - before.length(), end);
    boolean closed = END.matcher(text).region(end, text.length()).lookingAt();
    return Optional.of(
        new Found(numeral, figure, numeral.of(text), unit.group(), bound, before, closed));
  }

  /** Whether it is one end of a range, a piece of a longer number, or of a name such as 5G. */
  private static boolean isPiece(Range numeral, String text) {
    String before = text.substring(Math.max(0, numeral.start() - 4), numeral.start());
    String after = text.substring(numeral.end(), Math.min(text.length(), numeral.end() + 10));
    return before.matches("(?s).*(?:[A-Za-z+＋/.,]|第|前|[0-9%‰万亿元][-—–―~～至到])")
        || before.matches("(?s).*[0-9][%‰]?[—-]{1,2}")
        || after.matches("(?s)(?:[A-Za-z+/]|,[0-9]{3}|\\.[0-9]).*")
        || after.matches("(?s)[%‰]?(?:个百分点|[万亿]*[元斤亩吨人户家]?)[-—–―~～至到]+[0-9].*")
        || numeral.end() - numeral.start() > 20
        || !numeral.of(text).matches("[0-9]{1,15}(?:\\.[0-9]{1,9})?");
  }
}
