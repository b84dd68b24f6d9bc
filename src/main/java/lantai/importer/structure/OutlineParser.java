package lantai.importer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import lantai.importer.extract.TextLine;

/** Cuts the paragraphs of a report into chapters. */
final class OutlineParser {

  private static final Pattern GREETING =
      Pattern.compile("请予审议|请审议|予以审议|向大会报告|报告工作|作(?:政府)?工作报告|作.{0,8}报告|大会作报告|敬请");

  private final List<SourceParagraph> paragraphs;
  private final RunInHeadingDetector runIn;
  private final List<ReviewItem> doubts;
  private final List<ParsedChapter> parts = new ArrayList<>();

  private OutlineParser(
      List<SourceParagraph> paragraphs, RunInHeadingDetector runIn, List<ReviewItem> doubts) {
    this.paragraphs = paragraphs;
    this.runIn = runIn;
    this.doubts = doubts;
  }

  static List<ParsedChapter> of(
      List<SourceParagraph> paragraphs, RunInHeadingDetector runIn, List<ReviewItem> doubts) {
    OutlineParser outline = new OutlineParser(paragraphs, runIn, doubts);
    outline.cut();
    return outline.parts;
  }

  private void cut() {
    HeadingFinder headings = new HeadingFinder(paragraphs, doubts);
    List<HeadingParagraph> tops = headings.parts();
    if (tops.isEmpty()) {
      withoutHeadings();
      return;
    }
    opening(tops.get(0).index());
    for (int i = 0; i < tops.size(); i++) {
      boolean last = i + 1 == tops.size();
      int end = last ? paragraphs.size() : tops.get(i + 1).index();
      part(i + 1, tops.get(i), end, last, headings);
    }
  }

  private void opening(int end) {
    if (end > 0) {
      parts.add(ParsedChapter.untitled("0", "opening", texts(null, 0, end)));
    }
  }

  private void withoutHeadings() {
    doubts.add(new ReviewItem("doubt-no-headings", null, ""));
    int start = 0;
    while (start < paragraphs.size() && isGreeting(paragraphs.get(start).folded())) {
      start++;
    }
    opening(start);
    int closing = closing(start + 1, paragraphs.size());
    if (start < closing) {
      parts.add(ParsedChapter.untitled("1-0", "whole", texts(null, start, closing)));
    }
    closing(closing);
  }

  private static boolean isGreeting(String line) {
    return LineBoundaries.isSalutation(line) && line.length() < 20
        || line.length() < 120 && GREETING.matcher(line).find();
  }

  private void part(
      int number, HeadingParagraph top, int end, boolean last, HeadingFinder headings) {
    int from = top.index() + 1;
    int foot = last ? closing(from, end) : end;
    List<HeadingParagraph> chapters = headings.chapters(from, foot, top);
    int opening = chapters.isEmpty() ? foot : chapters.get(0).index();
    add(number + "-0", top, opening);
    for (int i = 0; i < chapters.size(); i++) {
      HeadingParagraph heading = chapters.get(i);
      boolean lastChapter = i + 1 == chapters.size();
      int next = lastChapter ? foot : chapters.get(i + 1).index();
      int stop = lastChapter ? new PartConclusion(paragraphs, chapters, next).start() : next;
      add(number + "-" + (i + 1), heading, stop);
      if (stop < next) {
        parts.add(
            ParsedChapter.untitled(number + "-closing", "part-closing", texts(null, stop, next)));
        doubts.add(new ReviewItem("doubt-part-closing", paragraphs.get(stop).block(), ""));
      }
    }
    if (last) {
      closing(foot);
    }
  }

  private void add(String id, HeadingParagraph heading, int end) {
    List<ParsedChapter.ParsedParagraph> texts = texts(heading.rest(), heading.index() + 1, end);
    boolean runsIn = heading.stop() != null;
    if (!texts.isEmpty()) {
      ParsedChapter.RunInHeadingBlock kind =
          runsIn
              ? ParsedChapter.RunInHeadingBlock.RUN_IN
              : ParsedChapter.RunInHeadingBlock.OWN_LINE;
      parts.add(
          new ParsedChapter(
              id, kind, heading.number(), heading.title(), null, heading.stop(), texts));
      return;
    }
    // A chapter must have text; a heading with nothing below it is its text.
    SourceBlock whole = heading.title();
    int bold = whole.length();
    if (heading.number() != null) {
      bold += heading.number().length();
      whole = heading.number().and(whole);
    }
    whole = runsIn ? whole.and(heading.stop()) : whole;
    List<ParsedChapter.ParsedParagraph> only =
        List.of(new ParsedChapter.ParsedParagraph(whole, bold, false));
    parts.add(
        new ParsedChapter(
            id, ParsedChapter.RunInHeadingBlock.SUPPLIED, null, heading.title(), null, null, only));
    doubts.add(new ReviewItem("doubt-empty", whole, ""));
  }

  /** Where the last words to the assembly begin, or {@code end}. */
  private int closing(int from, int end) {
    for (int i = end - 1; i > from && i >= end - 5; i--) {
      if (LineBoundaries.isSalutation(paragraphs.get(i).folded())) {
        return i;
      }
    }
    return end;
  }

  private void closing(int from) {
    if (from < paragraphs.size()) {
      parts.add(ParsedChapter.untitled("closing", "closing", texts(null, from, paragraphs.size())));
    }
  }

  private List<ParsedChapter.ParsedParagraph> texts(SourceBlock first, int from, int end) {
    List<SourceBlock> blocks = new ArrayList<>();
    List<Boolean> rows = new ArrayList<>();
    if (first != null) {
      blocks.add(first);
      rows.add(false);
    }
    for (int i = from; i < end; i++) {
      blocks.add(paragraphs.get(i).block());
      rows.add(paragraphs.get(i).look() == TextLine.LineStyle.ROW);
    }
    int[] bold = runIn.of(blocks);
    List<ParsedChapter.ParsedParagraph> texts = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      texts.add(
          new ParsedChapter.ParsedParagraph(blocks.get(i), rows.get(i) ? 0 : bold[i], rows.get(i)));
    }
    return texts;
  }
}
