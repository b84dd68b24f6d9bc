package lantai.importer.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.chinese.ChinesePatterns;
import lantai.chinese.FullWidthForms;

/** Matches numbers at the beginning of notes, such as 1. and （一）. */
final class LeadingNoteNumberMatcher {

  private static final Pattern NUMBER = ChinesePatterns.get("notes.number");

  private LeadingNoteNumberMatcher() {}

  /** Returns the length of a note's number if it has the expected value, else 0. */
  static int length(SourceParagraph paragraph, int expected) {
    Matcher matcher = NUMBER.matcher(FullWidthForms.toHalfWidth(paragraph.folded()));
    return matcher.find() && LeadingNumber.value(matcher) == expected ? matcher.end() : 0;
  }

  /** Returns the form of a number, such as (一) for （三）; empty if it has another value. */
  static String form(SourceParagraph paragraph, int value) {
    String written = paragraph.folded().substring(0, length(paragraph, value));
    return FullWidthForms.toHalfWidth(written)
        .replaceAll("[0-9]+", "1")
        .replaceAll("[一二三四五六七八九十]+", "一")
        .replaceAll("[①-⑳㉑-㉟]", "①");
  }
}
