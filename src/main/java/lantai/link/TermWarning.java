package lantai.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import lantai.chinese.TextRange;
import lantai.model.TermId;

/** An occurrence of a term that an editor should check because it may mean something else. */
public record TermWarning(TermWarningKind kind, TermOccurrence occurrence) {

  private static final Pattern NAME = Pattern.compile("“[^“”]*”|《[^《》]*》");

  /** The reason why it may mean something else. */
  public enum TermWarningKind {
    /** It is part of a longer name in quotation marks or title marks. */
    INSIDE_NAME,
    /**
     * It is the first occurrence of a note's term, after one of a note with a higher number. Notes
     * are numbered in the order of the text, so one of the two occurrences is not the one that the
     * note explains.
     */
    OUT_OF_ORDER
  }

  /**
   * Returns the warnings of a report, those inside names first, each kind in the order of the text.
   */
  public static List<TermWarning> of(LinkedReport linked) {
    List<TermWarning> found = new ArrayList<>();
    for (TermOccurrence occurrence : linked.occurrences()) {
      String text = linked.report().textBlock(occurrence.paragraph()).text();
      for (TextRange name : names(text)) {
        TextRange inside = new TextRange(name.start() + 1, name.end() - 1);
        boolean wholeName = occurrence.range().contains(inside);
        if (name.contains(occurrence.range()) && !wholeName) {
          found.add(new TermWarning(TermWarningKind.INSIDE_NAME, occurrence));
        }
      }
    }
    int highest = 0;
    for (TermOccurrence occurrence : firstUses(linked)) {
      int note = linked.report().term(occurrence.term()).orElseThrow().note();
      if (note < highest) {
        found.add(new TermWarning(TermWarningKind.OUT_OF_ORDER, occurrence));
      }
      highest = Math.max(highest, note);
    }
    return found;
  }

  /** Returns the innermost ranges between “” or 《》, including these marks. */
  static List<TextRange> names(String text) {
    return TextRange.matches(NAME, text);
  }

  private static Collection<TermOccurrence> firstUses(LinkedReport linked) {
    Map<TermId, TermOccurrence> first = new LinkedHashMap<>();
    for (TermOccurrence occurrence : linked.occurrences()) {
      if (linked.report().term(occurrence.term()).orElseThrow().printed()) {
        first.putIfAbsent(occurrence.term(), occurrence);
      }
    }
    return first.values();
  }
}
