package lantai.importer.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import lantai.importer.extract.ExtractedText.TextLine.LineStyle;
import lantai.importer.structure.LeadingNumber.NumberStyle;
import org.jspecify.annotations.Nullable;

/** Finds the headings of one level, which are numbered from one, or not numbered. */
record HeadingFinder(List<SourceParagraph> paragraphs, List<ReviewItem> reviewItems) {

  private static final int LONGEST = 64;
  private static final int LONGEST_PLAIN = 32;
  private static final int LONGEST_MARKED_UP = 60;

  /** A paragraph that is a heading, or a run-in heading with a full stop and the remaining text. */
  record Heading(
      int index,
      @Nullable LeadingNumber numbering,
      @Nullable SourceFragment number,
      SourceFragment title,
      @Nullable SourceFragment fullStop,
      @Nullable SourceFragment remainder) {}

  /** Returns the headings of the highest level; empty if the report has no headings. */
  List<Heading> topHeadings() {
    int end = paragraphs.size();
    List<Heading> found =
        firstSequence(
            List.of(NumberStyle.DIVISION, NumberStyle.FORMAL, NumberStyle.CHINESE), 0, end);
    List<Heading> plain = found.isEmpty() ? plainHeadings(0, end) : List.of();
    if (found.isEmpty() && plain.size() < 2) {
      found = firstSequence(List.of(NumberStyle.BRACKETED_CHINESE, NumberStyle.ARABIC), 0, end);
      found = found.isEmpty() ? numberedHeadings(NumberStyle.CHINESE, 0, end) : found;
    }
    return found.isEmpty() ? withReviewItems(plain) : found;
  }

  /** Returns the headings of the next level below a heading, in a range of paragraphs. */
  List<Heading> subheadings(int from, int to, Heading above) {
    NumberStyle upper = above.numbering() == null ? null : above.numbering().style();
    List<NumberStyle> styles =
        Arrays.stream(NumberStyle.values())
            .filter(style -> style.isAtLeast(NumberStyle.ARABIC))
            .filter(style -> upper == null || !style.isAtLeast(upper))
            .toList();
    List<Heading> found = firstSequence(styles, from, to);
    if (!found.isEmpty() || upper == null) {
      return found;
    }
    List<Heading> plain = plainHeadings(from, to);
    return plain.size() >= 2 ? withReviewItems(plain) : List.of();
  }

  /** Returns the headings of the first style that at least two headings have. */
  private List<Heading> firstSequence(List<NumberStyle> styles, int from, int to) {
    for (NumberStyle style : styles) {
      List<Heading> found = numberedHeadings(style, from, to);
      if (found.size() >= 2) {
        addGapsToReview(found);
        return found;
      }
    }
    return List.of();
  }

  private void addGapsToReview(List<Heading> headings) {
    int next = 1;
    for (Heading heading : headings) {
      int value = heading.numbering().value();
      if (value != next) {
        reviewItems.add(new ReviewItem("review.number", heading.number(), String.valueOf(next)));
      }
      next = value + 1;
    }
  }

  private List<Heading> withReviewItems(List<Heading> plain) {
    plain.forEach(h -> reviewItems.add(new ReviewItem("review.plain-heading", h.title())));
    return plain;
  }

  /** Returns headings whose numbers count up from 1; single numbers may be missing. */
  private List<Heading> numberedHeadings(NumberStyle style, int from, int to) {
    List<Heading> found = new ArrayList<>();
    int next = 1;
    for (int i = from; i < to; i++) {
      LeadingNumber number = LeadingNumber.of(paragraphs.get(i).folded()).orElse(null);
      if (number == null
          || number.style() != style
          || number.value() != next && (next == 1 || number.value() != next + 1)) {
        continue;
      }
      Heading heading = numberedHeading(i, number);
      if (heading != null) {
        found.add(heading);
        next = number.value() + 1;
      }
    }
    return found;
  }

  /** Returns the heading up to a full stop; {@code null} if it is too long. */
  private @Nullable Heading numberedHeading(int index, LeadingNumber number) {
    SourceFragment fragment = paragraphs.get(index).fragment();
    String folded = fragment.folded();
    int from = number.length();
    int fullStop = folded.indexOf('。', from);
    int end = fullStop < 0 ? folded.length() : fullStop;
    if (end <= from || end - from > LONGEST || folded.substring(from, end).contains("；")) {
      return null;
    }
    return new Heading(
        index,
        number,
        fragment.cut(0, from),
        fragment.cut(from, end),
        fullStop < 0 ? null : fragment.cut(end, end + 1),
        end + 1 < folded.length() ? fragment.from(end + 1) : null);
  }

  private List<Heading> plainHeadings(int from, int to) {
    return IntStream.range(from, to - 1)
        .filter(i -> isPlainHeading(paragraphs.get(i), paragraphs.get(i + 1).folded()))
        .mapToObj(i -> new Heading(i, null, null, paragraphs.get(i).fragment(), null, null))
        .toList();
  }

  private static boolean isPlainHeading(SourceParagraph paragraph, String next) {
    String line = paragraph.folded();
    boolean markedUp = paragraph.style() == LineStyle.HEADING;
    return line.length() >= 3
        && line.length() <= (markedUp ? LONGEST_MARKED_UP : LONGEST_PLAIN)
        && paragraph.style() != LineStyle.TABLE_ROW
        && !line.startsWith("—")
        && LeadingNumber.of(line).isEmpty()
        && !LineBreakRules.endsSentence(line)
        && !LineBreakRules.isIncomplete(line)
        && !LineBreakRules.containsSentenceEnd(line)
        && line.chars().anyMatch(Character::isIdeographic)
        && (markedUp
            || next.length() > 40
            || LeadingNumber.of(next).isPresent()
            || LineBreakRules.endsSentence(next));
  }
}
