package lantai.importer.structure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import lantai.chinese.ChinesePatterns;
import lantai.importer.extract.ExtractedText;
import lantai.importer.extract.ExtractedText.TextLine.LineStyle;
import lantai.importer.structure.HeadingFinder.Heading;
import lantai.importer.structure.ParsedChapter.ParsedParagraph;
import lantai.model.Chapter.ChapterHeading;
import org.jspecify.annotations.Nullable;

/** Divides the body of a report into parts, and the parts into chapters. */
final class OutlineParser {

  private static final Pattern GREETING =
      Pattern.compile("请予审议|请审议|予以审议|向大会报告|报告工作|作(?:政府)?工作报告|作.{0,8}报告|大会作报告|敬请");

  private final List<SourceParagraph> paragraphs;
  private final RunInHeadingDetector runInHeadings;
  private final List<ReviewItem> reviewItems;
  private final List<ParsedChapter> chapters = new ArrayList<>();

  OutlineParser(
      List<SourceParagraph> paragraphs,
      RunInHeadingDetector runInHeadings,
      List<ReviewItem> reviewItems) {
    this.paragraphs = paragraphs;
    this.runInHeadings = runInHeadings;
    this.reviewItems = reviewItems;
  }

  List<ParsedChapter> parse() {
    HeadingFinder finder = new HeadingFinder(paragraphs, reviewItems);
    List<Heading> parts = finder.topHeadings();
    if (parts.isEmpty()) {
      parseWithoutHeadings();
      return chapters;
    }
    int last = parts.size() - 1;
    int closing = closingStart(parts.get(last).index() + 1);
    addUntitled("0", "opening", 0, parts.get(0).index());
    for (int i = 0; i <= last; i++) {
      int end = i == last ? closing : parts.get(i + 1).index();
      addPart(i + 1, parts.get(i), end, finder);
    }
    addUntitled("closing", "closing", closing, paragraphs.size());
    return chapters;
  }

  private void parseWithoutHeadings() {
    reviewItems.add(new ReviewItem("review.no-headings", null));
    int start = 0;
    while (start < paragraphs.size() && isGreeting(paragraphs.get(start).folded())) {
      start++;
    }
    int closing = closingStart(start + 1);
    addUntitled("0", "opening", 0, start);
    addUntitled("1-0", "whole", start, closing);
    addUntitled("closing", "closing", closing, paragraphs.size());
  }

  private static boolean isGreeting(String line) {
    return LineBreakRules.isSalutation(line) && line.length() < 20
        || line.length() < 120 && GREETING.matcher(line).find();
  }

  private void addPart(int number, Heading part, int end, HeadingFinder finder) {
    List<Heading> headings = finder.subheadings(part.index() + 1, end, part);
    addChapter(number + "-0", part, headings.isEmpty() ? end : headings.get(0).index());
    for (int i = 0; i < headings.size(); i++) {
      boolean last = i + 1 == headings.size();
      int next = last ? conclusionStart(headings, end) : headings.get(i + 1).index();
      addChapter(number + "-" + (i + 1), headings.get(i), next);
      if (last && next < end) {
        addUntitled(number + "-closing", "part-closing", next, end);
        reviewItems.add(new ReviewItem("review.part-closing", paragraphs.get(next).fragment()));
      }
    }
  }

  private void addUntitled(String id, String suppliedTitle, int from, int to) {
    if (from < to) {
      chapters.add(ParsedChapter.untitled(id, suppliedTitle, paragraphs(null, from, to)));
    }
  }

  private void addChapter(String id, Heading heading, int end) {
    List<ParsedParagraph> texts = paragraphs(heading.remainder(), heading.index() + 1, end);
    if (texts.isEmpty()) {
      // A chapter must have text, so a heading with nothing below it becomes the text.
      SourceFragment line =
          heading.number() == null ? heading.title() : heading.number().append(heading.title());
      SourceFragment whole = heading.fullStop() == null ? line : line.append(heading.fullStop());
      chapters.add(
          ParsedChapter.headingOnly(id, heading.number(), heading.title(), whole, line.length()));
      reviewItems.add(new ReviewItem("review.empty", whole));
      return;
    }
    ChapterHeading kind =
        heading.fullStop() == null ? ChapterHeading.OWN_LINE : ChapterHeading.RUN_IN;
    chapters.add(
        new ParsedChapter(
            id, kind, heading.number(), heading.title(), null, heading.fullStop(), texts));
  }

  /** Returns where the closing begins: a salutation within the last five paragraphs. */
  private int closingStart(int from) {
    int end = paragraphs.size();
    return IntStream.range(Math.max(from + 1, end - 5), end)
        .filter(this::isSalutation)
        .max()
        .orElse(end);
  }

  private boolean isSalutation(int index) {
    return LineBreakRules.isSalutation(paragraphs.get(index).folded());
  }

  /**
   * Returns where the last chapter of a part ends and the conclusion of the part begins: after one
   * paragraph if all earlier chapters have one, else at a salutation.
   */
  private int conclusionStart(List<Heading> headings, int end) {
    int first = firstIndexAfter(headings.get(headings.size() - 1));
    if (first < end && haveOneParagraphEach(headings)) {
      return first;
    }
    return IntStream.range(first, end).filter(this::isSalutation).findFirst().orElse(end);
  }

  private static boolean haveOneParagraphEach(List<Heading> headings) {
    return headings.size() >= 3
        && IntStream.range(1, headings.size())
            .allMatch(i -> firstIndexAfter(headings.get(i - 1)) == headings.get(i).index());
  }

  private static int firstIndexAfter(Heading heading) {
    return heading.index() + (heading.remainder() == null ? 2 : 1);
  }

  private List<ParsedParagraph> paragraphs(@Nullable SourceFragment first, int from, int to) {
    List<SourceParagraph> found = new ArrayList<>(paragraphs.subList(from, to));
    if (first != null) {
      found.add(0, new SourceParagraph(first, LineStyle.PLAIN));
    }
    int[] headings = runInHeadings.lengths(found.stream().map(SourceParagraph::fragment).toList());
    List<ParsedParagraph> parsed = new ArrayList<>();
    for (int i = 0; i < headings.length; i++) {
      boolean row = found.get(i).style() == LineStyle.TABLE_ROW;
      parsed.add(new ParsedParagraph(found.get(i).fragment(), row ? 0 : headings[i], row));
    }
    return parsed;
  }

  /**
   * Detects run-in headings of paragraphs: a short first sentence without figures. A single one may
   * be any sentence, so most paragraphs of a chapter must begin with one. If the file sets run-in
   * headings in bold, only these are detected.
   */
  static final class RunInHeadingDetector {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 34;

    /** Fewest bold run-in headings that show that the file sets them in bold. */
    private static final int MIN_BOLD = 3;

    /** Figures, speech and the introduction of a list, none of which occurs in headings. */
    private static final Pattern NO_HEADING = ChinesePatterns.get("run-in.no-heading");

    /** Beginnings of list items. Items of each kind are compared with each other. */
    private static final Pattern LIST_ITEM = Pattern.compile("^(?:(——)|([一二三四五六七八九十]{1,2}[是要]))");

    private final BitSet bold = new BitSet();
    private final boolean markedUp;

    RunInHeadingDetector(ExtractedText source, List<SourceParagraph> paragraphs) {
      source.bold().forEach(range -> bold.set(range.start(), range.end()));
      markedUp = paragraphs.stream().filter(p -> boldLength(p.fragment()) > 0).count() >= MIN_BOLD;
    }

    /**
     * Returns the length of the heading of each paragraph of a chapter, in visible characters; 0 if
     * it has none.
     */
    int[] lengths(List<SourceFragment> paragraphs) {
      if (markedUp) {
        return paragraphs.stream().mapToInt(this::boldLength).toArray();
      }
      int[] lengths = new int[paragraphs.size()];
      int[] found = new int[3];
      int[] candidates = new int[3];
      for (int i = 0; i < lengths.length; i++) {
        String text = paragraphs.get(i).folded();
        lengths[i] = length(text);
        found[kind(text)] += lengths[i] > 0 ? 1 : 0;
        candidates[kind(text)] += text.length() > 2 * LONGEST ? 1 : 0;
      }
      for (int i = 0; i < lengths.length; i++) {
        int kind = kind(paragraphs.get(i).folded());
        if (found[kind] < 2 || found[kind] * 10 < candidates[kind] * 6) {
          lengths[i] = 0;
        }
      }
      return lengths;
    }

    /** Returns the length of the bold beginning if it ends at the first full stop, else 0. */
    private int boldLength(SourceFragment fragment) {
      int end = 0;
      while (end < fragment.length() && bold.get(fragment.offset(end))) {
        end++;
      }
      String text = fragment.folded();
      int fullStop = text.indexOf('。');
      boolean heading =
          fullStop > 0
              && (fullStop == end || fullStop == end - 1)
              && fullStop <= 2 * LONGEST
              && fullStop + 1 < text.length();
      return heading ? fullStop : 0;
    }

    private static int kind(String text) {
      Matcher matcher = LIST_ITEM.matcher(text);
      return !matcher.find() ? 0 : matcher.group(1) != null ? 1 : 2;
    }

    private static int length(String text) {
      int fullStop = text.indexOf('。');
      boolean fits = fullStop >= SHORTEST && fullStop <= LONGEST && text.length() >= 2 * fullStop;
      return fits && !NO_HEADING.matcher(text.substring(0, fullStop)).find() ? fullStop : 0;
    }
  }
}
