package lantai.importer.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import lantai.chinese.DisplayWidth;
import lantai.importer.extract.ExtractedText;
import lantai.importer.extract.ExtractedText.SourceLayout;
import lantai.importer.extract.ExtractedText.TextLine;
import lantai.importer.extract.ExtractedText.TextLine.LineStyle;

/** Joins lines into paragraphs. */
final class ParagraphJoiner {

  private static final int MAX_LENGTH = 20_000;

  private final ExtractedText source;
  private final List<TextLine> lines;
  private final IntPredicate included;
  private final List<ReviewItem> reviewItems;
  private final LineWrapping wrapping;

  /** Whether some lines are indented, which shows where paragraphs begin, and others are not. */
  private final boolean indented;

  private final boolean blankLinesSeparate;

  ParagraphJoiner(
      ExtractedText source,
      List<TextLine> lines,
      IntPredicate included,
      List<ReviewItem> reviewItems) {
    this.source = source;
    this.lines = lines;
    this.included = included;
    this.reviewItems = reviewItems;
    List<String> texts = lines.stream().map(source::of).filter(text -> !text.isBlank()).toList();
    this.wrapping = LineWrapping.of(texts);
    long indents = texts.stream().filter(ParagraphJoiner::isIndented).count();
    this.indented = indents * 20 > texts.size() && (texts.size() - indents) * 20 > texts.size();
    this.blankLinesSeparate = blankLinesSeparate();
  }

  /** Whether blank lines separate paragraphs: sentences rarely continue after them. */
  private boolean blankLinesSeparate() {
    int within = 0;
    int full = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      String text = source.of(lines.get(i));
      if (!text.isBlank() && wrapping.isFull(text) && !LineBreakRules.endsSentence(text.strip())) {
        full++;
        within += source.of(lines.get(i + 1)).isBlank() ? 1 : 0;
      }
    }
    return within * 4 <= full;
  }

  List<SourceParagraph> join() {
    List<SourceParagraph> paragraphs = new ArrayList<>();
    TextLine before = null;
    boolean blank = false;
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      if (isTableRow(i)) {
        line = new TextLine(line.range(), line.place(), LineStyle.TABLE_ROW);
      }
      SourceFragment fragment = fragment(line);
      if (fragment.isEmpty()) {
        blank = true;
        continue;
      }
      int last = paragraphs.size() - 1;
      if (before != null && continues(paragraphs.get(last), before, blank, line)) {
        SourceParagraph open = paragraphs.get(last);
        paragraphs.set(last, open.with(open.fragment().append(fragment)));
      } else {
        paragraphs.add(new SourceParagraph(fragment, line.style()));
      }
      before = line;
      blank = false;
    }
    return paragraphs;
  }

  private SourceFragment fragment(TextLine line) {
    return SourceFragment.of(source.text(), line.range().start(), line.range().end(), included);
  }

  private boolean isTableRow(int at) {
    return lines.get(at).style() == LineStyle.PLAIN
        && hasCells(at)
        && (hasCells(at - 1) || hasCells(at + 1));
  }

  private boolean hasCells(int at) {
    if (at < 0 || at >= lines.size()) {
      return false;
    }
    String line = source.of(lines.get(at));
    String[] cells = line.strip().split("[\\s\u3000\u00A0]+");
    int visible = String.join("", cells).length();
    return cells.length >= 3
        && line.chars().anyMatch(c -> c >= '0' && c <= '9')
        && visible >= 2 * cells.length
        && visible <= 60
        && line.chars().noneMatch(c -> "，。；：！？".indexOf(c) >= 0);
  }

  /** Whether a line continues a paragraph whose last line is {@code before}. */
  private boolean continues(SourceParagraph open, TextLine before, boolean blank, TextLine line) {
    boolean ownParagraphs = source.layout() == SourceLayout.PARAGRAPHS;
    String left = open.folded();
    String right = fragment(line).folded();
    if (before.style() == LineStyle.FOOTNOTE
        && line.style() == LineStyle.FOOTNOTE
        && !ownParagraphs) {
      return !LineBreakRules.startsItem(right);
    }
    if (before.style() != LineStyle.PLAIN
        || line.style() != LineStyle.PLAIN
        || left.length() > MAX_LENGTH
        || LineBreakRules.isSalutation(right)
            && (LineBreakRules.endsSentence(left) || right.length() <= 8)) {
      return false;
    }
    boolean nextFile = !before.place().path().equals(line.place().path());
    if (nextFile
        && !LineBreakRules.endsSentence(left)
        && (LineBreakRules.isIncomplete(left)
            || LineBreakRules.containsSentenceEnd(left)
            || Character.isDigit(left.charAt(left.length() - 1)))) {
      return true;
    }
    if (!ownParagraphs && wrapping.isWrapped()) {
      return continuesWrapped(left, before, blank, line);
    }
    if (LineBreakRules.endsSentence(left)
        || FrontAndBody.isCaption(left)
        || LineBreakRules.startsParagraph(right) && !LineBreakRules.isIncomplete(left)) {
      return false;
    }
    return LineBreakRules.continuesParagraph(right)
        || !ownParagraphs
            && (LineBreakRules.isIncomplete(left) || LineBreakRules.containsSentenceEnd(left));
  }

  private boolean continuesWrapped(String left, TextLine before, boolean blank, TextLine line) {
    String right = fragment(line).folded();
    boolean ended = LineBreakRules.endsSentence(left);
    boolean numbered = LeadingNumber.of(left).isPresent();
    if (!wrapping.isFull(source.of(before) + LineWrapping.unbreakableStart(right))) {
      return !ended
          && !(numbered && left.length() < 30)
          && (LineBreakRules.isIncomplete(left)
              || LineBreakRules.continuesParagraph(right)
              || LineBreakRules.containsSentenceEnd(left)
                  && !LineBreakRules.startsParagraph(right));
    }
    if (!ended) {
      return !(LineBreakRules.startsParagraph(right) && numbered && left.length() < 60);
    }
    if (LineBreakRules.startsItem(right) || blank && blankLinesSeparate) {
      return false;
    }
    if (indented) {
      return !isIndented(source.of(line));
    }
    if (!wrapping.isFull(source.of(line)) && !LineBreakRules.endsSentence(right)) {
      return false;
    }
    boolean split = wrapping.lostIndentation(source.of(line));
    reviewItems.add(new ReviewItem(split ? "review.split" : "review.joined", fragment(line)));
    return !split;
  }

  private static boolean isIndented(String line) {
    return line.startsWith("\u3000\u3000")
        || line.startsWith("  ")
        || line.startsWith("\t")
        || line.startsWith("\u00A0\u00A0");
  }

  /** Detects whether the lines of a text were wrapped at a fixed width. */
  static final class LineWrapping {

    /**
     * Narrowest width of wrapped lines, where a Chinese character counts as two; printed lines have
     * 28 to 45 characters.
     */
    private static final int NARROWEST = 28;

    private static final int WIDEST = 160;

    /** Greatest difference between lines of one width, due to punctuation or indentation. */
    private static final int SLACK = 6;

    /** 0 if the lines are not wrapped. */
    private final int width;

    private LineWrapping(int width) {
      this.width = width;
    }

    static LineWrapping of(List<String> lines) {
      int[] counts = new int[WIDEST + SLACK + 1];
      for (String line : lines) {
        int width = DisplayWidth.inPrint(line);
        if (width >= NARROWEST && width <= WIDEST && !LineBreakRules.endsSentence(line.strip())) {
          counts[width]++;
        }
      }
      int best = 0;
      int most = 0;
      for (int w = NARROWEST; w <= WIDEST; w++) {
        int found = Arrays.stream(counts, w - 3, w + SLACK + 1).sum();
        if (found > most) {
          most = found;
          best = w;
        }
      }
      return new LineWrapping(isWrapped(lines, best, most) ? mostCommon(counts, best) : 0);
    }

    private static int mostCommon(int[] counts, int best) {
      return IntStream.rangeClosed(best - 3, best + SLACK)
          .reduce((one, next) -> counts[next] >= counts[one] ? next : one)
          .orElse(best);
    }

    private static boolean isWrapped(List<String> lines, int best, int most) {
      long wider =
          lines.stream().filter(line -> DisplayWidth.inPrint(line) > best + 3 * SLACK).count();
      return most >= 3 && most * 4 >= lines.size() && wider * 10 <= lines.size();
    }

    boolean isWrapped() {
      return width > 0;
    }

    /** Returns the number or Latin word that a line begins with, which a break cannot split. */
    static String unbreakableStart(String line) {
      int end = 0;
      while (end < line.length() && line.charAt(end) > ' ' && line.charAt(end) < 0x7F) {
        end++;
      }
      return line.substring(0, Math.min(end, 2 * SLACK));
    }

    /** Whether a line is wide enough that it was probably wrapped. */
    boolean isFull(String line) {
      return isWrapped() && DisplayWidth.inPrint(line) >= width - SLACK;
    }

    boolean lostIndentation(String line) {
      int missing = width - DisplayWidth.inPrint(line);
      return missing >= 3 && missing <= 5;
    }
  }
}
