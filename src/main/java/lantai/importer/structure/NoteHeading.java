package lantai.importer.structure;

import java.util.List;
import java.util.regex.Pattern;
import lantai.chinese.ChinesePatterns;
import lantai.chinese.FullWidthForms;
import org.jspecify.annotations.Nullable;

/**
 * The heading of the notes of a report.
 *
 * @param first index of its first paragraph, such as the label
 * @param label such as 附件2
 * @param heading such as 名词解释
 */
record NoteHeading(int first, @Nullable SourceFragment label, SourceFragment heading) {

  private static final Pattern HEADING = ChinesePatterns.get("notes.heading");

  /** The name of the report on a separate line before the rest of the heading. */
  private static final Pattern HEADING_START = ChinesePatterns.get("notes.heading-start");

  private static final Pattern BELOW = ChinesePatterns.get("notes.after");

  private static final int LONGEST = 40;

  /** Returns the heading whose last paragraph has the given index. */
  static NoteHeading endingAt(int last, List<SourceParagraph> paragraphs) {
    int first = last;
    SourceFragment heading = paragraphs.get(last).fragment();
    if (first > 1 && startsHeading(paragraphs.get(first - 1).folded())) {
      first--;
      heading = paragraphs.get(first).fragment().append(heading);
    }
    if (first > 0 && AppendixLabelMatcher.isAlone(paragraphs.get(first - 1).folded())) {
      first--;
      return new NoteHeading(first, paragraphs.get(first).fragment(), heading);
    }
    int label = AppendixLabelMatcher.length(heading.folded());
    return label > 0 && label < heading.length()
        ? new NoteHeading(first, heading.cut(0, label), heading.from(label))
        : new NoteHeading(first, null, heading);
  }

  private static boolean startsHeading(String line) {
    String half = FullWidthForms.toHalfWidth(line);
    return half.length() <= LONGEST
        && HEADING_START.matcher(half.substring(AppendixLabelMatcher.length(half))).matches();
  }

  /** Whether a line is never part of a note, such as a telephone number or 全文完. */
  static boolean isBelowNotes(String line) {
    return BELOW.matcher(FullWidthForms.toHalfWidth(line)).find();
  }

  static boolean isHeading(String line) {
    String half = FullWidthForms.toHalfWidth(line);
    return line.length() <= LONGEST
        && HEADING.matcher(half.substring(AppendixLabelMatcher.length(half))).matches();
  }
}
