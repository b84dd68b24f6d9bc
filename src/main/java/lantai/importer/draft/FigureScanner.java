package lantai.importer.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.chinese.TextRange;
import lantai.link.ArabicNumeralFinder;
import lantai.link.PrintedBound;
import lantai.link.PrintedRange;
import lantai.link.SignOrRankPrefix;
import lantai.model.Bound;
import org.jspecify.annotations.Nullable;

/** Finds the figures with a unit in a text block, in printed order. */
final class FigureScanner {

  /** Units, the longer before the shorter if they begin alike; 多 may follow a multiple: 3亿多元. */
  private static final Pattern UNIT =
      Pattern.compile("([十百千万亿]{0,3})([多余]?)(" + DraftPatterns.get("unit") + ")");

  private static final Pattern RANK =
      Pattern.compile("第([0-9]{1,3})[位名]?(?![0-9届次期批季章条号版代轮]|[位名]?个)");
  private static final Pattern PLACE = Pattern.compile("位(?=[，。；、,;])");

  /** A name in quotation marks or a book title; numbers in it are part of the name. */
  private static final Pattern NAME = Pattern.compile("“[^”]{0,30}”|《[^》]{0,60}》");

  /** The unit of a number without one, such as a ratio. */
  static final String NO_UNIT = "-";

  private static final Pattern REACHED = DraftPatterns.get("reached-before");

  private static final Pattern END =
      Pattern.compile("(?:$|[、，。；：！？,;:!?）)”]|(?:和|与|及|以及|并)(?=[^的]))");

  private FigureScanner() {}

  static List<ScannedFigure> in(NormalizedTextBlock text) {
    List<ScannedFigure> found = new ArrayList<>();
    List<TextRange> names = TextRange.matches(NAME, text.plain());
    Map<TextRange, PrintedRange> ranges = new HashMap<>();
    PrintedRange.in(text.plain(), text.numerals()).forEach(each -> ranges.put(each.first(), each));
    for (int i = 0; i < text.numerals().size(); i++) {
      TextRange numeral = text.numerals().get(i);
      PrintedRange range = ranges.get(numeral);
      if (names.stream().noneMatch(name -> name.contains(numeral))) {
        rank(numeral, text.plain())
            .or(() -> figure(numeral, range, text.plain()))
            .ifPresent(found::add);
      }
      i += range == null ? 0 : 1;
    }
    return found;
  }

  private static Optional<ScannedFigure> rank(TextRange numeral, String text) {
    Matcher rank = RANK.matcher(text).region(Math.max(0, numeral.start() - 1), text.length());
    Matcher place = PLACE.matcher(text).region(numeral.end(), text.length());
    rank.useTransparentBounds(true);
    if (text.startsWith("前", numeral.start() - 1)) {
      return Optional.empty();
    }
    boolean first = rank.lookingAt() && rank.start(1) == numeral.start();
    if (!first && !place.useTransparentBounds(true).lookingAt()) {
      return Optional.empty();
    }
    TextRange range =
        first
            ? new TextRange(rank.start(), rank.end())
            : new TextRange(numeral.start(), place.end());
    boolean closed = END.matcher(text).region(range.end(), text.length()).lookingAt();
    return Optional.of(
        new ScannedFigure(List.of(numeral), range, "", Bound.NONE, "", false, closed));
  }

  private static Optional<ScannedFigure> figure(
      TextRange numeral, @Nullable PrintedRange interval, String text) {
    TextRange last = interval == null ? numeral : interval.last();
    boolean isNumber = isNumber(numeral, text) && isNumber(last, text);
    if (!isNumber || isPartOfToken(new TextRange(numeral.start(), last.end()), text)) {
      return Optional.empty();
    }
    Matcher unit = UNIT.matcher(text).region(last.end(), text.length());
    unit.useTransparentBounds(true);
    boolean hasUnit = unit.lookingAt();
    String printed = hasUnit ? unit.group(1) + unit.group(3) : "";
    boolean year = printed.equals("年") && numeral.of(text).matches("(?:19|20)..");
    if (year || !hasUnit && !isReached(numeral, last, text)) {
      return Optional.empty();
    }
    if (!hasUnit) {
      return Optional.of(bare(numeral));
    }
    PrintedBound before = PrintedBound.before(numeral.start(), text);
    PrintedBound after = PrintedBound.after(unit.end(), text);
    boolean more = !unit.group(2).isEmpty();
    int end = after.range().end();
    TextRange figure = new TextRange(before.range().start(), end);
    boolean closed = END.matcher(text).region(end, text.length()).lookingAt();
    return Optional.of(
        new ScannedFigure(
            interval == null ? List.of(numeral) : List.of(numeral, last),
            figure,
            printed,
            bound(before.bound(), more, after.bound()),
            before.range().of(text),
            interval != null && interval.worded(),
            closed));
  }

  /** Whether a number without a unit is the end of a change: 从3.27缩小至2.93. */
  private static boolean isReached(TextRange numeral, TextRange last, String text) {
    String before = text.substring(Math.max(0, numeral.start() - 8), numeral.start());
    return numeral.equals(last)
        && REACHED.matcher(before).matches()
        && END.matcher(text).region(last.end(), text.length()).lookingAt();
  }

  private static ScannedFigure bare(TextRange numeral) {
    return new ScannedFigure(List.of(numeral), numeral, NO_UNIT, Bound.NONE, "", false, true);
  }

  /** Returns the bound of a figure. As in the check of rows, the word after it takes precedence. */
  private static Bound bound(Bound before, boolean more, Bound after) {
    return after != Bound.NONE ? after : more && before == Bound.NONE ? Bound.MORE_THAN : before;
  }

  private static boolean isNumber(TextRange numeral, String text) {
    return ArabicNumeralFinder.digits(numeral, text).matches("[0-9]{1,15}(?:\\.[0-9]{1,9})?");
  }

  /** Whether a number is negative, or part of a longer or serial number or a name such as 5G. */
  private static boolean isPartOfToken(TextRange number, String text) {
    String before = text.substring(Math.max(0, number.start() - 4), number.start());
    String after = text.substring(number.end(), Math.min(text.length(), number.end() + 10));
    return SignOrRankPrefix.before(number, text).isSign()
        || before.matches("(?s).*(?:[A-Za-z+＋/.]|第|前|每|[0-9%‰万亿元][-—–―~～])")
        || before.matches("(?s).*[0-9][%‰]?[—-]{1,2}")
        || after.matches("(?s)(?:[A-Za-z+/]|,[0-9]{3}|\\.[0-9]).*")
        || after.matches("(?s)[%‰]?(?:个百分点|[万亿]*[元斤亩吨人户家]?)[-—–―~～]+[0-9].*")
        || after.matches("(?s)(?:多|余)?[万亿]?吨级.*|(?:周年|千伏|届|日|月[0-9份]|号|强|分钟|[A-Z]).*");
  }
}
