package lantai.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lantai.chinese.TextRange;
import lantai.model.ParagraphId;
import lantai.model.TermId;

/**
 * A use of a term that somebody should look at, since by its surroundings it may be something else.
 */
public record TermWarning(TermWarningKind kind, TermOccurrence occurrence) {

  /** Why a use is suspicious. */
  public enum TermWarningKind {
    /** It stands inside a longer name in quotation marks or title marks. */
    INSIDE_NAME,
    /**
     * It is a note's first use, and a note of a higher number was used before. A report numbers its
     * notes as they come, so one of the two stands for something else, or is used before its note.
     */
    OUT_OF_ORDER
  }

  /** All of a report, in the order of the text, names before order. */
  public static List<TermWarning> of(LinkedReport linked) {
    List<TermWarning> found = new ArrayList<>();
    ParagraphId searched = null;
    List<TextRange> names = List.of();
    for (TermOccurrence occurrence : linked.occurrences()) {
      if (!occurrence.paragraph().equals(searched)) {
        searched = occurrence.paragraph();
        names = names(linked.report().textBlock(searched).text());
      }
      for (TextRange name : names) {
        TextRange inside = new TextRange(name.start() + 1, name.end() - 1);
        boolean whole = occurrence.range().contains(inside);
        if (name.contains(occurrence.range()) && !whole) {
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

  /** What stands between “” or 《》, these included, and holds no other of its kind. */
  static List<TextRange> names(String text) {
    List<TextRange> names = new ArrayList<>();
    for (int start = 0; start < text.length(); start++) {
      char opening = text.charAt(start);
      if (opening == '“' || opening == '《') {
        char closing = opening == '“' ? '”' : '》';
        int end = start + 1;
        while (end < text.length() && text.charAt(end) != opening && text.charAt(end) != closing) {
          end++;
        }
        if (end < text.length() && text.charAt(end) == closing) {
          names.add(new TextRange(start, end + 1));
          start = end;
        }
      }
    }
    return names;
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
