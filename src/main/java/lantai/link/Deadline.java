package lantai.link;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.chinese.ChinesePatterns;
import lantai.chinese.SentenceSplitter;
import lantai.chinese.TextRange;

/**
 * The later year by which something is to be achieved: 到2027年, 2027年底前, 三年内. It is printed in the
 * clause, or at the beginning of an earlier clause of the same part of the sentence.
 *
 * @param words as printed
 * @param years the possible years, after the year of the report
 */
public record Deadline(String words, SortedSet<Integer> years) {

  private static final Pattern DEADLINE = ChinesePatterns.get("deadline.word");
  private static final Pattern OTHER_TIME = ChinesePatterns.get("deadline.other-time");
  private static final Pattern PART = Pattern.compile("[;；]");
  private static final Pattern OPENING = ChinesePatterns.get("deadline.opening");

  /**
   * Finds the deadline of a statement.
   *
   * @param end offset of the end of the statement
   * @param text in half width and without white space
   * @param year of the report
   */
  public static Optional<Deadline> before(int end, String text, int year) {
    TextRange at = new TextRange(end, end);
    int sentence = SentenceSplitter.around(text, at).start();
    int clause = SentenceSplitter.clauseAround(text, at).start();
    int part = sentence;
    Matcher stop = PART.matcher(text).region(sentence, end);
    while (stop.find()) {
      part = stop.end();
    }
    Matcher printed = DEADLINE.matcher(text).region(part, end).useTransparentBounds(true);
    Deadline last = null;
    while (printed.find()) {
      String before = text.substring(part, printed.start());
      boolean governs = printed.start() >= clause || OPENING.matcher(before).find();
      boolean replaced = OTHER_TIME.matcher(text.substring(printed.end(), end)).find();
      last =
          governs && !replaced ? new Deadline(printed.group(), later(printed.group(), year)) : null;
    }
    return Optional.ofNullable(last).filter(found -> !found.years.isEmpty());
  }

  private static SortedSet<Integer> later(String words, int year) {
    SortedSet<Integer> years = new TreeSet<>(YearFinder.in(words, year));
    years.removeIf(named -> named <= year);
    return years;
  }
}
