package lantai.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.chinese.FullWidthForms;
import lantai.chinese.SentenceSplitter;
import lantai.chinese.SpacelessText;
import lantai.chinese.TextRange;
import lantai.model.BaselineReference.BaselineRelation;
import org.jspecify.annotations.Nullable;

/**
 * Why a target and a result cannot have the relation {@link BaselineRelation#SAME} even if they
 * have the same name.
 *
 * @param relation that they can have instead: {@link BaselineRelation#SUBJECT} if they differ in
 *     nature or unit, {@link BaselineRelation#NEAR} if they only cover different times
 * @param target what the target states, in the words of the content files
 * @param result what the result states, likewise
 */
public record BaselineMismatch(BaselineRelation relation, String target, String result) {

  /** A year or its synonym at the start of a clause, for the whole of that clause or for more. */
  private static final Pattern YEAR =
      Pattern.compile(
          "(?:^|[，；：,;:])(?:截至|到)?"
              + "(?:((?:19|20)[0-9]{2})年(?:[底末初]?(?=[，,])|(?=[^，；,;]*$))|[去今上]年|全年)");

  /** Empty if the two can be compared: per cent are not percentage points, nor five years one. */
  public static Optional<BaselineMismatch> of(Target target, Result result, Report report) {
    String wanted = kind(target.figure());
    String found = kind(result.figure());
    if (!wanted.equals(found)) {
      return Optional.of(new BaselineMismatch(BaselineRelation.SUBJECT, wanted, found));
    }
    int due = target.dueYear(report.year());
    String time =
        result.period().isYearUnderReport() ? earlierYear(result, report) : result.period().word();
    if (time.isEmpty() && report.year() > 0 && due != report.year() && isChange(target.figure())) {
      time = result.period().word();
    }
    return time.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new BaselineMismatch(
                BaselineRelation.NEAR,
                due == 0 ? wanted : (wanted + " (" + due + ")").strip(),
                (found + " (" + time + ")").strip()));
  }

  /** Whether the words of a result do not rule out that it is of the year under report. */
  public static boolean mayBeYearUnderReport(Result result, Report report) {
    return (result.period().isYearUnderReport() || result.period() == ResultPeriod.UNSTATED)
        && earlierYear(result, report).isEmpty();
  }

  /** A change until a later year is that of several years; a state or an amount is not. */
  private static boolean isChange(@Nullable Figure figure) {
    return figure != null
        && (figure.nature() == FigureNature.GROWTH || figure.nature() == FigureNature.INCREMENT);
  }

  /** The year before the one under report that the sentence names last; empty if it names none. */
  private static String earlierYear(Result result, Report report) {
    Matcher matcher = YEAR.matcher(sentence(result, report));
    String last = null;
    while (matcher.find()) {
      last = matcher.group(1);
    }
    return last == null || Integer.parseInt(last) >= report.year() - 1 ? "" : last;
  }

  /** The sentence of a result to the end of its quote. */
  private static String sentence(Result result, Report report) {
    String quote = SpacelessText.fold(result.citation().quote().value());
    for (TextBlock block : report.textBlocksOf(result.citation().chapter().value())) {
      String text = SpacelessText.fold(block.text());
      int at = text.indexOf(quote);
      if (at >= 0) {
        TextRange range = new TextRange(at, at + quote.length());
        int start = SentenceSplitter.around(text, range).start();
        return FullWidthForms.toHalfWidth(text.substring(start, range.end()));
      }
    }
    return quote;
  }

  private static String kind(@Nullable Figure figure) {
    if (figure == null) {
      return "";
    }
    String unit = figure.unit() == null ? "" : " " + figure.unit().value();
    return (figure.nature() == null ? "" : figure.nature().word()) + unit;
  }
}
