package lantai.link;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lantai.chinese.ChinesePatterns;
import lantai.chinese.SpacelessText;
import lantai.diagnostics.Problem.Hint;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.model.ContinuityStatement;
import lantai.model.IntendedCityRole;
import lantai.model.ReportRow;

/**
 * Reports a row whose name shares no two consecutive characters with its quote, if the report
 * prints that name elsewhere, or the paragraph shares none with it either. Generic words such as 总额
 * do not count.
 *
 * @param unmatched receives the names that are wrong if the report prints them elsewhere
 */
record RowNameChecker(List<RowNameNotInQuote> unmatched, Problems problems) {

  private static final Pattern GENERIC = ChinesePatterns.get("name.generic");

  /** Kinds of things that reports count. */
  private static final List<Pattern> THINGS =
      Stream.of(
              "school",
              "hospital",
              "firm",
              "person",
              "bed",
              "seat",
              "parking",
              "village",
              "town",
              "community",
              "home",
              "bridge",
              "tunnel",
              "reservoir",
              "port")
          .map(thing -> ChinesePatterns.get("name.thing." + thing))
          .toList();

  private static final Pattern OTHER = Pattern.compile("\\P{IsHan}+");

  /** Minimum number of ideographs that name a subject: 增长5% and 达200家 have fewer. */
  static final int SUBJECT = 4;

  /**
   * Checks a row.
   *
   * @param quoted the quote, or its part for one project of a list
   * @param paragraph the text that contains it
   */
  void check(ReportRow row, String quoted, String paragraph) {
    if (row instanceof ContinuityStatement || row instanceof IntendedCityRole) {
      return;
    }
    if (row.hasNumber() && isOfAnotherThing(row.name(), quoted)) {
      problems.add(
          ProblemCode.NAME_NOT_IN_QUOTE, row.place(), Hint.of("name-of-another"), row.name());
      return;
    }
    String name = words(row.name());
    if (pairs(name).isEmpty() || shares(name, quoted)) {
      return;
    }
    if (length(name) >= SUBJECT && !shares(name, paragraph)) {
      problems.add(ProblemCode.NAME_NOT_IN_QUOTE, row.place(), row.name());
    } else if (length(words(quoted)) >= SUBJECT) {
      unmatched.add(new RowNameNotInQuote(row, name));
    }
  }

  /** Whether a name ends with one kind of thing and the quote counts only others: 医院 for 学校. */
  private static boolean isOfAnotherThing(String name, String quoted) {
    List<Pattern> counted = THINGS.stream().filter(thing -> thing.matcher(quoted).find()).toList();
    return !counted.isEmpty()
        && counted.stream().noneMatch(thing -> thing.matcher(name).find())
        && THINGS.stream().anyMatch(thing -> endsWith(name, thing));
  }

  private static boolean endsWith(String name, Pattern thing) {
    return thing.matcher(name).results().anyMatch(found -> found.end() == name.length());
  }

  private static boolean shares(String name, String text) {
    return pairs(words(text)).stream().anyMatch(pairs(name)::contains);
  }

  /** Returns the ideographs of the words that are not generic, with a space between words. */
  static String words(String text) {
    String special = GENERIC.matcher(SpacelessText.halfWidth(text).folded()).replaceAll(" ");
    return OTHER.matcher(special).replaceAll(" ").strip();
  }

  private static int length(String words) {
    return words.replace(" ", "").length();
  }

  /** Returns all pairs of consecutive characters. */
  static Set<String> pairs(String words) {
    return IntStream.range(0, Math.max(0, words.length() - 1))
        .mapToObj(at -> words.substring(at, at + 2))
        .filter(pair -> pair.indexOf(' ') < 0)
        .collect(Collectors.toSet());
  }
}
