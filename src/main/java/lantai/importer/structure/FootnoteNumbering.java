package lantai.importer.structure;

import java.util.List;
import lantai.importer.extract.ExtractedText;
import lantai.importer.extract.ExtractedText.SourceLayout;
import lantai.importer.extract.ExtractedText.TextLine;
import lantai.importer.extract.ExtractedText.TextLine.LineStyle;

/**
 * Numbers of footnotes, as used by the references. A file with paragraphs has a line for each note
 * that is referred to, even if the note is blank.
 *
 * @param lines the footnotes of a file with paragraphs; empty for other files
 */
record FootnoteNumbering(List<TextLine> lines, List<ReviewItem> reviewItems) {

  static FootnoteNumbering of(ExtractedText source, List<ReviewItem> reviewItems) {
    return new FootnoteNumbering(lines(source), reviewItems);
  }

  /** Returns the footnotes that are numbered by their order; empty if the file prints numbers. */
  static List<TextLine> lines(ExtractedText source) {
    boolean paragraphs = source.layout() == SourceLayout.PARAGRAPHS;
    return source.lines().stream()
        .filter(line -> paragraphs && line.style() == LineStyle.FOOTNOTE)
        .toList();
  }

  /** Returns the number of the next footnote, and adds review items about skipped numbers. */
  int next(SourceParagraph footnote, int previous) {
    int start = footnote.fragment().start();
    int number = (int) lines.stream().filter(line -> line.range().start() <= start).count();
    for (int skipped = previous + 1; skipped < number; skipped++) {
      reviewItems.add(
          new ReviewItem("review.note-skipped", footnote.fragment(), String.valueOf(skipped)));
    }
    return Math.max(previous + 1, number);
  }
}
