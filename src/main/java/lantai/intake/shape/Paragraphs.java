package lantai.intake.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import lantai.intake.extract.Line;
import lantai.intake.extract.Received;

/** Joins lines into paragraphs. */
final class Paragraphs {

  /** Ten times the longest paragraph known. */
  private static final int LONGEST = 20_000;

  private final Received received;
  private final IntPredicate wanted;
  private final List<Doubt> doubts;
  private final Wrapping wrapping;
  private final boolean indented;
  private final boolean blanksCount;

  /**
   * @param kept the lines of the report, blank ones among them
   * @param wanted which characters are the report's, by their offsets
   */
  private Paragraphs(Received received, List<Line> kept, IntPredicate wanted, List<Doubt> doubts) {
    this.received = received;
    this.wanted = wanted;
    this.doubts = doubts;
    List<String> texts = kept.stream().map(received::of).filter(text -> !text.isBlank()).toList();
    this.wrapping = Wrapping.of(texts);
    long indents = texts.stream().filter(Paragraphs::isIndented).count();
    this.indented = indents * 20 > texts.size() && (texts.size() - indents) * 20 > texts.size();
    this.blanksCount = blanksCount(kept);
  }

  static List<Para> of(
      Received received, List<Line> kept, IntPredicate wanted, List<Doubt> doubts) {
    return new Paragraphs(received, kept, wanted, doubts).join(kept);
  }

  /** Where a sentence often goes on after a blank line, blank lines mean nothing. */
  private boolean blanksCount(List<Line> kept) {
    int within = 0;
    int full = 0;
    for (int i = 0; i + 1 < kept.size(); i++) {
      String text = received.of(kept.get(i));
      if (!text.isBlank() && wrapping.isFull(text) && !Marks.endsSentence(text.strip())) {
        full++;
        within += received.of(kept.get(i + 1)).isBlank() ? 1 : 0;
      }
    }
    return within * 4 <= full;
  }

  private List<Para> join(List<Line> kept) {
    List<Para> paragraphs = new ArrayList<>();
    Line before = null;
    boolean blank = false;
    for (int i = 0; i < kept.size(); i++) {
      Line line = kept.get(i);
      if (isRow(kept, i)) {
        line = new Line(line.range(), line.place(), Line.Look.ROW);
      }
      Block block = Block.of(received.text(), line.range().start(), line.range().end(), wanted);
      if (block.isEmpty()) {
        blank = true;
        continue;
      }
      int last = paragraphs.size() - 1;
      if (before != null && goesOn(paragraphs.get(last), before, blank, line, block)) {
        Para open = paragraphs.get(last);
        paragraphs.set(last, open.with(open.block().and(block)));
      } else {
        paragraphs.add(new Para(block, line.look()));
      }
      before = line;
      blank = false;
    }
    return paragraphs;
  }

  /** Short, with gaps and without a sentence, and a line like it right above or below. */
  private boolean isRow(List<Line> kept, int at) {
    Line line = kept.get(at);
    return line.look() == Line.Look.PLAIN
        && hasCells(received.of(line))
        && (at > 0 && hasCells(received.of(kept.get(at - 1)))
            || at + 1 < kept.size() && hasCells(received.of(kept.get(at + 1))));
  }

  private static boolean hasCells(String line) {
    String[] cells = line.strip().split("[\\s\u3000\u00A0]+");
    int visible = String.join("", cells).length();
    boolean figures = line.chars().anyMatch(c -> c >= '0' && c <= '9');
    return cells.length >= 3
        && figures
        && visible >= 2 * cells.length
        && visible <= 60
        && line.chars().noneMatch(c -> "，。；：！？".indexOf(c) >= 0);
  }

  private boolean goesOn(Para open, Line before, boolean blank, Line line, Block block) {
    boolean whole = received.layout() == Received.Layout.PARAGRAPHS;
    if (before.look() == Line.Look.NOTE && line.look() == Line.Look.NOTE && !whole) {
      return !Marks.startsItem(block.folded());
    }
    if (before.look() != Line.Look.PLAIN || line.look() != Line.Look.PLAIN) {
      return false;
    }
    if (open.block().length() > LONGEST) {
      return false;
    }
    String left = open.folded();
    String right = block.folded();
    if (Marks.isSalutation(right) && (Marks.endsSentence(left) || right.length() <= 8)) {
      return false;
    }
    if (!whole && wrapping.isWrapped()) {
      return goesOnWrapped(left, before, blank, line, right);
    }
    if (Marks.endsSentence(left) || Marks.startsAnew(right) && !Marks.breaksOff(left)) {
      return false;
    }
    if (Marks.continues(right) || Marks.breaksOff(left) && !whole) {
      return true;
    }
    return !whole && Marks.holdsSentence(left);
  }

  private boolean goesOnWrapped(String left, Line before, boolean blank, Line line, String right) {
    String last = received.of(before);
    boolean ended = Marks.endsSentence(left);
    if (!wrapping.isFull(last + Wrapping.unbreakable(right))) {
      return !ended
          && !isShortHeading(left)
          && (Marks.breaksOff(left)
              || Marks.continues(right)
              || Marks.holdsSentence(left) && !Marks.startsAnew(right));
    }
    if (ended && Marks.startsItem(right) || blank && blanksCount && ended) {
      return false;
    }
    if (!ended) {
      return !(Marks.startsAnew(right) && Numbering.of(left).isPresent() && left.length() < 60);
    }
    if (indented) {
      return !isIndented(received.of(line));
    }
    if (!wrapping.isFull(received.of(line)) && !Marks.endsSentence(right)) {
      return false;
    }
    boolean anew = wrapping.lostIndentation(received.of(line));
    Block place = Block.of(received.text(), line.range().start(), line.range().end(), wanted);
    doubts.add(new Doubt(anew ? "doubt-split" : "doubt-joined", place, ""));
    return !anew;
  }

  private static boolean isShortHeading(String left) {
    return left.length() < 30 && Numbering.of(left).isPresent();
  }

  private static boolean isIndented(String line) {
    return line.startsWith("\u3000\u3000")
        || line.startsWith("  ")
        || line.startsWith("\t")
        || line.startsWith("\u00A0\u00A0");
  }
}
