package lantai.importer.structure;

import java.util.List;
import lantai.importer.extract.TextLine;

/**
 * A paragraph that is a heading, or begins with one.
 *
 * @param index of the paragraph
 * @param number what it begins with, or {@code null}
 * @param title its words
 * @param stop the full stop that closes it, or {@code null}
 * @param rest what follows in the same paragraph, or {@code null}
 */
record HeadingParagraph(
    int index, SourceBlock number, SourceBlock title, SourceBlock stop, SourceBlock rest) {

  /** No heading known is longer. */
  private static final int LONGEST = 64;

  /** Without a number, no heading known is longer. */
  private static final int LONGEST_PLAIN = 32;

  /**
   * @return {@code null} where the paragraph does not read like a heading with a number
   */
  static HeadingParagraph numbered(SourceParagraph para, int index, ParagraphNumber numbering) {
    SourceBlock block = para.block();
    String folded = para.folded();
    int from = numbering.length();
    int stop = folded.indexOf('。', from);
    int end = stop < 0 ? folded.length() : stop;
    boolean reads = end > from && end - from <= LONGEST && folded.indexOf('；', from) < 0;
    boolean runsIn = end > from && end - from <= LONGEST && stop >= 0;
    if (!reads && !runsIn || folded.substring(from, end).indexOf('；') >= 0) {
      return null;
    }
    SourceBlock rest = end + 1 < folded.length() ? block.from(end + 1) : null;
    return new HeadingParagraph(
        index,
        from == 0 ? null : block.cut(0, from),
        block.cut(from, end),
        stop < 0 ? null : block.cut(end, end + 1),
        rest);
  }

  static HeadingParagraph plain(SourceParagraph para, int index) {
    return new HeadingParagraph(index, null, para.block(), null, null);
  }

  /** Whether a paragraph without a number is a heading by its form and its neighbours. */
  static boolean isPlain(List<SourceParagraph> paragraphs, int index) {
    SourceParagraph para = paragraphs.get(index);
    String line = para.folded();
    if (ParagraphNumber.of(line).isPresent() || index + 1 >= paragraphs.size()) {
      return false;
    }
    boolean open =
        !LineBoundaries.endsSentence(line)
            && !LineBoundaries.breaksOff(line)
            && !LineBoundaries.holdsSentence(line);
    boolean marked = para.look() == TextLine.LineStyle.HEADING;
    boolean shortEnough = line.length() >= 3 && line.length() <= (marked ? 60 : LONGEST_PLAIN);
    if (!open || !shortEnough || line.startsWith("—") || para.look() == TextLine.LineStyle.ROW) {
      return false;
    }
    SourceParagraph next = paragraphs.get(index + 1);
    boolean carries =
        next.folded().length() > 40
            || ParagraphNumber.of(next.folded()).isPresent()
            || LineBoundaries.endsSentence(next.folded());
    return (marked || carries) && line.chars().anyMatch(Character::isIdeographic);
  }
}
