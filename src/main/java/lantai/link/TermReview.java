package lantai.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lantai.model.ParagraphId;
import lantai.model.TermId;
import lantai.text.Range;

/**
 * A use of a term that somebody should look at, since by its surroundings it may be something else.
 */
public record TermReview(Kind kind, Mention mention) {

  /** Why a use is suspicious. */
  public enum Kind {
    /** It stands inside a longer name in quotation marks or title marks. */
    INSIDE_NAME,
    /**
     * It is a note's first use, and a note of a higher number was used before. A report numbers its
     * notes as they come, so one of the two stands for something else, or is used before its note.
     */
    OUT_OF_ORDER
  }

  /** All of a report, in the order of the text, names before order. */
  public static List<TermReview> of(LinkedReport linked) {
    List<TermReview> found = new ArrayList<>();
    Map<ParagraphId, List<Range>> names = new HashMap<>();
    for (Mention mention : linked.mentions()) {
      for (Range name :
          names.computeIfAbsent(mention.paragraph(), id -> names(linked.passage(id).text()))) {
        Range inside = new Range(name.start() + 1, name.end() - 1);
        boolean whole = mention.range().contains(inside);
        if (name.contains(mention.range()) && !whole) {
          found.add(new TermReview(Kind.INSIDE_NAME, mention));
        }
      }
    }
    int highest = 0;
    for (Mention mention : firstUses(linked)) {
      int note = linked.report().term(mention.term()).orElseThrow().note();
      if (note < highest) {
        found.add(new TermReview(Kind.OUT_OF_ORDER, mention));
      }
      highest = Math.max(highest, note);
    }
    return found;
  }

  /** What stands between two marks with none of their kind between; the marks with it. */
  private static List<Range> names(String text) {
    List<Range> names = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end =
          switch (text.charAt(at)) {
            case '“' -> end(text, at, '“', '”');
            case '《' -> end(text, at, '《', '》');
            default -> at;
          };
      if (end > at) {
        names.add(new Range(at, end));
      }
      at = Math.max(end, at + 1);
    }
    return names;
  }

  private static int end(String text, int start, char opening, char closing) {
    int closed = text.indexOf(closing, start + 1);
    int again = text.indexOf(opening, start + 1);
    return again >= 0 && again < closed ? start : closed + 1;
  }

  private static Collection<Mention> firstUses(LinkedReport linked) {
    Map<TermId, Mention> first = new LinkedHashMap<>();
    for (Mention mention : linked.mentions()) {
      if (linked.report().term(mention.term()).orElseThrow().printed()) {
        first.putIfAbsent(mention.term(), mention);
      }
    }
    return first.values();
  }
}
