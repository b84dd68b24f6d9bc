package lantai.importer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import lantai.importer.extract.ExtractedText;
import lantai.importer.extract.TextLine;

/** Joins lines into paragraphs. */
final class ParagraphJoiner {

  /** Ten times the longest paragraph known. */
  private static final int LONGEST = 20_000;

  private final ExtractedText received;
  private final IntPredicate wanted;
  private final List<ReviewItem> doubts;
  private final LineWrapping wrapping;
  private final boolean indented;
  private final boolean blanksCount;

  /**
   * @param kept the lines of the report, blank ones among them
   * @param wanted which characters are the report's, by their offsets
   */
  private ParagraphJoiner(
      ExtractedText received, List<TextLine> kept, IntPredicate wanted, List<ReviewItem> doubts) {
    this.received = received;
    this.wanted = wanted;
    this.doubts = doubts;
    List<String> texts = kept.stream().map(received::of).filter(text -> !text.isBlank()).toList();
    this.wrapping = LineWrapping.of(texts);
    long indents = texts.stream().filter(ParagraphJoiner::isIndented).count();
    this.indented = indents * 20 > texts.size() && (texts.size() - indents) * 20 > texts.size();
    this.blanksCount = blanksCount(kept);
  }

  static List<SourceParagraph> of(
      ExtractedText received, List<TextLine> kept, IntPredicate wanted, List<ReviewItem> doubts) {
    return new ParagraphJoiner(received, kept, wanted, doubts).join(kept);
  }

  /** Where a sentence often goes on after a blank line, blank lines mean nothing. */
  private boolean blanksCount(List<TextLine> kept) {
    int within = 0;
    int full = 0;
    for (int i = 0; i + 1 < kept.size(); i++) {
      String text = received.of(kept.get(i));
      if (!text.isBlank() && wrapping.isFull(text) && !LineBoundaries.endsSentence(text.strip())) {
        full++;
        within += received.of(kept.get(i + 1)).isBlank() ? 1 : 0;
      }
    }
    return within * 4 <= full;
  }

  private List<SourceParagraph> join(List<TextLine> kept) {
    List<SourceParagraph> paragraphs = new ArrayList<>();
    TextLine before = null;
    boolean blank = false;
    for (int i = 0; i < kept.size(); i++) {
      TextLine line = kept.get(i);
      if (isRow(kept, i)) {
        line = new TextLine(line.range(), line.place(), TextLine.LineStyle.ROW);
      }
      SourceBlock block =
          SourceBlock.of(received.text(), line.range().start(), line.range().end(), wanted);
      if (block.isEmpty()) {
        blank = true;
        continue;
      }
      int last = paragraphs.size() - 1;
      if (before != null && goesOn(paragraphs.get(last), before, blank, line, block)) {
        SourceParagraph open = paragraphs.get(last);
        paragraphs.set(last, open.with(open.block().and(block)));
      } else {
        paragraphs.add(new SourceParagraph(block, line.look()));
      }
      before = line;
      blank = false;
    }
    return paragraphs;
  }

  /** Short, with gaps and without a sentence, and a line like it right above or below. */
  private boolean isRow(List<TextLine> kept, int at) {
    TextLine line = kept.get(at);
    return line.look() == TextLine.LineStyle.PLAIN
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

  private boolean goesOn(
      SourceParagraph open, TextLine before, boolean blank, TextLine line, SourceBlock block) {
    boolean whole = received.layout() == ExtractedText.SourceLayout.PARAGRAPHS;
    if (before.look() == TextLine.LineStyle.NOTE
        && line.look() == TextLine.LineStyle.NOTE
        && !whole) {
      return !LineBoundaries.startsItem(block.folded());
    }
    if (before.look() != TextLine.LineStyle.PLAIN || line.look() != TextLine.LineStyle.PLAIN) {
      return false;
    }
    if (open.block().length() > LONGEST) {
      return false;
    }
    String left = open.folded();
    String right = block.folded();
    if (LineBoundaries.isSalutation(right)
        && (LineBoundaries.endsSentence(left) || right.length() <= 8)) {
      return false;
    }
    if (!whole && wrapping.isWrapped()) {
      return goesOnWrapped(left, before, blank, line, right);
    }
    if (LineBoundaries.endsSentence(left)
        || LineBoundaries.startsAnew(right) && !LineBoundaries.breaksOff(left)) {
      return false;
    }
    if (LineBoundaries.continues(right) || LineBoundaries.breaksOff(left) && !whole) {
      return true;
    }
    return !whole && LineBoundaries.holdsSentence(left);
  }

  private boolean goesOnWrapped(
      String left, TextLine before, boolean blank, TextLine line, String right) {
    String last = received.of(before);
    boolean ended = LineBoundaries.endsSentence(left);
    if (!wrapping.isFull(last + LineWrapping.unbreakable(right))) {
      return !ended
          && !isShortHeading(left)
          && (LineBoundaries.breaksOff(left)
              || LineBoundaries.continues(right)
              || LineBoundaries.holdsSentence(left) && !LineBoundaries.startsAnew(right));
    }
    if (ended && LineBoundaries.startsItem(right) || blank && blanksCount && ended) {
      return false;
    }
    if (!ended) {
      return !(LineBoundaries.startsAnew(right)
          && ParagraphNumber.of(left).isPresent()
          && left.length() < 60);
    }
    if (indented) {
      return !isIndented(received.of(line));
    }
    if (!wrapping.isFull(received.of(line)) && !LineBoundaries.endsSentence(right)) {
      return false;
    }
    boolean anew = wrapping.lostIndentation(received.of(line));
    SourceBlock place =
        SourceBlock.of(received.text(), line.range().start(), line.range().end(), wanted);
    doubts.add(new ReviewItem(anew ? "doubt-split" : "doubt-joined", place, ""));
    return !anew;
  }

  private static boolean isShortHeading(String left) {
    return left.length() < 30 && ParagraphNumber.of(left).isPresent();
  }

  private static boolean isIndented(String line) {
    return line.startsWith("\u3000\u3000")
        || line.startsWith("  ")
        || line.startsWith("\t")
        || line.startsWith("\u00A0\u00A0");
  }
}
