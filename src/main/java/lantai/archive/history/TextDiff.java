package lantai.archive.history;

import java.util.ArrayList;
import java.util.List;
import lantai.chinese.Bigrams;
import lantai.chinese.Sentences;

/**
 * What was changed in a text: by clause first, as a reader reads, and inside changed clauses by
 * character. Nothing is lost: the pieces of one side joined are its text.
 */
final class TextDiff {

  /** Clauses less alike than this are shown whole, the old one and the new one. */
  private static final double ALIKE = 0.3;

  private TextDiff() {}

  static List<DiffSegment> of(String old, String fresh) {
    List<DiffSegment> pieces = new ArrayList<>();
    for (var stretch :
        SequenceAlignment.align(Sentences.clausesIn(old), Sentences.clausesIn(fresh))) {
      String before = String.join("", stretch.old());
      String after = String.join("", stretch.fresh());
      if (stretch.same()) {
        add(pieces, DiffSegment.DiffSide.BOTH, before);
      } else if (Bigrams.similarity(before, after) < ALIKE) {
        add(pieces, DiffSegment.DiffSide.OLD, before);
        add(pieces, DiffSegment.DiffSide.NEW, after);
      } else {
        byCharacter(pieces, before, after);
      }
    }
    return List.copyOf(pieces);
  }

  /** The old text, then the new one. */
  static List<DiffSegment> whole(String old, String fresh) {
    List<DiffSegment> pieces = new ArrayList<>();
    add(pieces, DiffSegment.DiffSide.OLD, old);
    add(pieces, DiffSegment.DiffSide.NEW, fresh);
    return List.copyOf(pieces);
  }

  private static void byCharacter(List<DiffSegment> pieces, String old, String fresh) {
    for (var stretch : SequenceAlignment.align(characters(old), characters(fresh))) {
      if (stretch.same()) {
        add(pieces, DiffSegment.DiffSide.BOTH, String.join("", stretch.old()));
      } else {
        add(pieces, DiffSegment.DiffSide.OLD, String.join("", stretch.old()));
        add(pieces, DiffSegment.DiffSide.NEW, String.join("", stretch.fresh()));
      }
    }
  }

  /** By code point; a number is one piece, since half of it says nothing. */
  private static List<String> characters(String text) {
    List<String> characters = new ArrayList<>();
    StringBuilder number = new StringBuilder();
    for (int point : text.codePoints().toArray()) {
      boolean digit = point >= '0' && point <= '9' || point >= '０' && point <= '９' || point == '.';
      if (!digit && number.length() > 0) {
        characters.add(number.toString());
        number.setLength(0);
      }
      if (digit) {
        number.appendCodePoint(point);
      } else {
        characters.add(Character.toString(point));
      }
    }
    if (number.length() > 0) {
      characters.add(number.toString());
    }
    return characters;
  }

  /** Neighbours of one side become one piece. */
  private static void add(List<DiffSegment> pieces, DiffSegment.DiffSide side, String text) {
    if (text.isEmpty()) {
      return;
    }
    int last = pieces.size() - 1;
    if (last >= 0 && pieces.get(last).side() == side) {
      pieces.set(last, new DiffSegment(side, pieces.get(last).text() + text));
    } else {
      pieces.add(new DiffSegment(side, text));
    }
  }
}
