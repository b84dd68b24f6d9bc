package lantai.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import lantai.chinese.ChinesePatterns;
import lantai.chinese.SentenceSplitter;
import lantai.chinese.TextRange;
import lantai.diagnostics.Problem.Hint;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.model.ReportRow;

/**
 * Reports a figure that the report prints for another item: in A、B分别增长5%、7% the second number
 * belongs to the second item. Nothing is reported unless there are as many numbers as items.
 */
record RespectiveFigureChecker(Problems problems) {

  private static final Pattern ROW = ChinesePatterns.get("paired.row");
  private static final Pattern NUMBER = Pattern.compile("[0-9][0-9.,]*");
  private static final Pattern COMMA = Pattern.compile("、");
  private static final Pattern JOINED = Pattern.compile("、|以及|[和与及]");

  /**
   * Checks a row.
   *
   * @param figure in the text
   * @param text in half width and without white space
   */
  void check(ReportRow row, TextRange figure, String text) {
    if (!SentenceSplitter.around(text, figure).of(text).contains("分别")) {
      return;
    }
    ROW.matcher(text)
        .results()
        .filter(found -> new TextRange(found.start(2), found.end(2)).overlaps(figure))
        .findFirst()
        .ifPresent(found -> check(row, figure, found));
  }

  private void check(ReportRow row, TextRange figure, MatchResult found) {
    List<MatchResult> numbers = numbers(found);
    List<String> items = items(found.group(1), numbers.size());
    List<Set<String>> words = words(items);
    Set<String> name = RowNameChecker.pairs(RowNameChecker.words(row.name()));
    List<Integer> named =
        IntStream.range(0, items.size())
            .filter(at -> !Collections.disjoint(name, words.get(at)))
            .boxed()
            .toList();
    boolean own =
        named.stream().map(numbers::get).anyMatch(number -> isIn(number, found.start(2), figure));
    if (!named.isEmpty() && !own) {
      String value = row.figure().value().value();
      String sign = value.startsWith("-") ? "-" : "";
      String other = sign + numbers.get(named.get(0)).group().replace(",", "");
      problems.add(
          ProblemCode.CONTRADICTS_QUOTE,
          row.figure().value().place(),
          Hint.of("contradicts-quote", "value", other),
          "value",
          value,
          found.group());
    }
  }

  private static boolean isIn(MatchResult number, int offset, TextRange figure) {
    return figure.overlaps(new TextRange(number.start(), number.end()).shifted(offset));
  }

  /** Returns the first number of each element: the second end of a range belongs to the first. */
  private static List<MatchResult> numbers(MatchResult found) {
    List<MatchResult> numbers = new ArrayList<>();
    int last = -1;
    for (MatchResult number : NUMBER.matcher(found.group(2)).results().toList()) {
      String between = last < 0 ? "、" : found.group(2).substring(last, number.start());
      if (JOINED.matcher(between).find()) {
        numbers.add(number);
      }
      last = number.end();
    }
    return numbers;
  }

  /** Returns the items if there are as many as numbers; otherwise an empty list. */
  private static List<String> items(String listed, int count) {
    return List.of(COMMA, JOINED).stream()
        .map(separator -> Arrays.asList(separator.split(listed)))
        .filter(items -> items.size() == count)
        .findFirst()
        .orElse(List.of());
  }

  /**
   * Returns the pairs of characters that occur in the name of only one item. Text after the last
   * item may belong to all of them (城镇、农村居民收入), so it counts only up to the length of the shortest
   * other item.
   */
  private static List<Set<String>> words(List<String> items) {
    List<Set<String>> words = new ArrayList<>();
    for (int at = 0; at < items.size(); at++) {
      String item = items.get(at);
      List<String> others = new ArrayList<>(items);
      others.remove(at);
      int shortest = others.stream().mapToInt(String::length).min().orElse(0);
      boolean isLast = at == items.size() - 1;
      String own = isLast ? item.substring(0, Math.min(item.length(), shortest)) : item;
      Set<String> pairs = new HashSet<>(RowNameChecker.pairs(RowNameChecker.words(own)));
      others.forEach(other -> pairs.removeAll(RowNameChecker.pairs(RowNameChecker.words(other))));
      words.add(pairs);
    }
    return words;
  }
}
