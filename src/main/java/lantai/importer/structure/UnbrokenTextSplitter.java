package lantai.importer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.chinese.ChinesePatterns;
import lantai.chinese.WhiteSpace;
import lantai.importer.extract.ExtractedText;

/**
 * Splits a text that has lost its line breaks into paragraphs, at white space or numbers. Notes
 * remain as they are.
 */
record UnbrokenTextSplitter(ExtractedText source, List<ReviewItem> reviewItems) {

  /** Visible characters from which on a paragraph is too long for a report. */
  private static final int LONG = 1800;

  /** The same for a text with hardly any lines. */
  private static final int LONG_WITHOUT_LINES = 120;

  /** Number of characters examined on either side of white space; no heading is longer. */
  private static final int REACH = 65;

  /** Text that may begin a paragraph after a full stop. */
  private static final Pattern START = ChinesePatterns.get("split.start");

  private static final Pattern SALUTATION =
      Pattern.compile("(?<=^.{0,400})各位(?:代表|委员|議員|委員)[：:，,！]");
  private static final Pattern HEADING = ChinesePatterns.get("split.heading");
  private static final Pattern HEADING_BEFORE_SENTENCE =
      ChinesePatterns.get("split.heading-before-sentence");
  private static final Pattern ONLY_SALUTATION = Pattern.compile("^各位[^。！：:!]{0,10}[：:]");

  List<SourceParagraph> split(List<SourceParagraph> paragraphs) {
    List<SourceParagraph> split = new ArrayList<>();
    for (SourceParagraph paragraph : paragraphs) {
      if (paragraph.isFootnote()) {
        split.add(paragraph);
        continue;
      }
      SourceFragment fragment = paragraph.fragment();
      boolean lost =
          fragment.length() > LONG
              || paragraphs.size() <= 4 && fragment.length() > LONG_WITHOUT_LINES;
      List<SourceFragment> parts =
          fragment.split(lost ? ends(fragment) : endsAtWideSpace(fragment));
      if (parts.size() > 1 && lost) {
        reviewItems.add(new ReviewItem("review.one-line", fragment, String.valueOf(parts.size())));
      }
      parts.forEach(part -> split.add(paragraph.with(part)));
    }
    return split;
  }

  private List<Integer> ends(SourceFragment fragment) {
    List<Integer> ends = endsAtSpace(fragment);
    return ends.size() >= 2 ? ends : endsAtNumbers(fragment.folded());
  }

  /** Returns the ends of sentences before two ideographic spaces or four others. */
  private List<Integer> endsAtWideSpace(SourceFragment fragment) {
    List<Integer> ends = new ArrayList<>();
    String folded = fragment.folded();
    int start = 0;
    for (int i = 1; i < folded.length(); i++) {
      String gap = gap(fragment, i);
      int wide = (int) gap.chars().filter(c -> c == '\u3000' || c == '\u2003').count();
      if (wide + (countSpaces(gap) - wide) / 2 >= 2
          && gap.indexOf('\n') < 0
          && LineBreakRules.endsSentence(folded.substring(start, i))) {
        ends.add(i);
        start = i;
      }
    }
    return ends;
  }

  /** Returns ends at white space: of sentences, headings and any text before a salutation. */
  private List<Integer> endsAtSpace(SourceFragment fragment) {
    List<Integer> ends = new ArrayList<>();
    String folded = fragment.folded();
    Matcher salutation = SALUTATION.matcher(folded);
    int front = salutation.find() ? salutation.start() + 1 : 0;
    int start = 0;
    for (int i = 1; i < folded.length(); i++) {
      String gap = gap(fragment, i);
      if (countSpaces(gap) == 0 || gap.indexOf('\n') >= 0) {
        continue;
      }
      String left = folded.substring(Math.max(start, i - REACH), i);
      String right = folded.substring(i, Math.min(folded.length(), i + REACH));
      boolean heading =
          i - start < REACH
              && LeadingNumber.of(left).isPresent()
              && !LineBreakRules.isIncomplete(left);
      if (LineBreakRules.endsSentence(left)
          || heading
          || LeadingNumber.startsSection(right)
          || i < front
          || NoteHeading.isHeading(left)
          || AppendixLabelMatcher.isAlone(left)) {
        ends.add(i);
        start = i;
      }
    }
    return ends;
  }

  private String gap(SourceFragment fragment, int index) {
    return source.text().substring(fragment.offset(index - 1) + 1, fragment.offset(index));
  }

  private static int countSpaces(String gap) {
    return (int) gap.chars().filter(c -> WhiteSpace.isSpace((char) c)).count();
  }

  private static List<Integer> endsAtNumbers(String folded) {
    List<Integer> ends = new ArrayList<>();
    Matcher matcher = START.matcher(folded);
    int start = 0;
    while (matcher.find()) {
      addHeadingEnd(folded.substring(start, matcher.start()), start, ends);
      ends.add(matcher.start());
      start = matcher.start();
    }
    addHeadingEnd(folded.substring(start), start, ends);
    return ends;
  }

  private static void addHeadingEnd(String part, int start, List<Integer> ends) {
    int end = Math.min(end(HEADING, part), end(HEADING_BEFORE_SENTENCE, part));
    if (end < part.length()) {
      ends.add(start + end);
    }
    int salutation = end(ONLY_SALUTATION, part);
    if (salutation < part.length()) {
      ends.add(start + salutation);
    }
  }

  private static int end(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.end() : text.length();
  }
}
