package lantai.intake.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import lantai.intake.extract.Line;

/** Cuts the paragraphs of a report into chapters. */
final class Outline {

  private static final Pattern GREETING =
      Pattern.compile("请予审议|请审议|予以审议|向大会报告|报告工作|作(?:政府)?工作报告|作.{0,8}报告|大会作报告|敬请");

  private final List<Para> paragraphs;
  private final RunIn runIn;
  private final List<Doubt> doubts;
  private final List<Part> parts = new ArrayList<>();

  private Outline(List<Para> paragraphs, RunIn runIn, List<Doubt> doubts) {
    this.paragraphs = paragraphs;
    this.runIn = runIn;
    this.doubts = doubts;
  }

  static List<Part> of(List<Para> paragraphs, RunIn runIn, List<Doubt> doubts) {
    Outline outline = new Outline(paragraphs, runIn, doubts);
    outline.cut();
    return outline.parts;
  }

  private void cut() {
    Headings headings = new Headings(paragraphs, doubts);
    List<Heading> tops = headings.parts();
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
      parts.add(Part.untitled("0", "opening", texts(null, 0, end)));
    }
  }

  private void withoutHeadings() {
    doubts.add(new Doubt("doubt-no-headings", null, ""));
    int start = 0;
    while (start < paragraphs.size() && isGreeting(paragraphs.get(start).folded())) {
      start++;
    }
    opening(start);
    int closing = closing(start + 1, paragraphs.size());
    if (start < closing) {
      parts.add(Part.untitled("1-0", "whole", texts(null, start, closing)));
    }
    closing(closing);
  }

  private static boolean isGreeting(String line) {
    return Marks.isSalutation(line) && line.length() < 20
        || line.length() < 120 && GREETING.matcher(line).find();
  }

  private void part(int number, Heading top, int end, boolean last, Headings headings) {
    int from = top.index() + 1;
    int foot = last ? closing(from, end) : end;
    List<Heading> chapters = headings.chapters(from, foot, top);
    int opening = chapters.isEmpty() ? foot : chapters.get(0).index();
    add(number + "-0", top, opening);
    for (int i = 0; i < chapters.size(); i++) {
      Heading heading = chapters.get(i);
      boolean lastChapter = i + 1 == chapters.size();
      int next = lastChapter ? foot : chapters.get(i + 1).index();
      int stop = lastChapter ? new PartTail(paragraphs, chapters, next).start() : next;
      add(number + "-" + (i + 1), heading, stop);
      if (stop < next) {
        parts.add(Part.untitled(number + "-closing", "part-closing", texts(null, stop, next)));
        doubts.add(new Doubt("doubt-part-closing", paragraphs.get(stop).block(), ""));
      }
    }
    if (last) {
      closing(foot);
    }
  }

  private void add(String id, Heading heading, int end) {
    List<Part.Text> texts = texts(heading.rest(), heading.index() + 1, end);
    boolean runsIn = heading.stop() != null;
    if (!texts.isEmpty()) {
      Part.Heading kind = runsIn ? Part.Heading.RUN_IN : Part.Heading.OWN_LINE;
      parts.add(new Part(id, kind, heading.number(), heading.title(), null, heading.stop(), texts));
      return;
    }
    // A chapter must have text; a heading with nothing below it is its text.
    Block whole = heading.title();
    int bold = whole.length();
    if (heading.number() != null) {
      bold += heading.number().length();
      whole = heading.number().and(whole);
    }
    whole = runsIn ? whole.and(heading.stop()) : whole;
    List<Part.Text> only = List.of(new Part.Text(whole, bold, false));
    parts.add(new Part(id, Part.Heading.SUPPLIED, null, heading.title(), null, null, only));
    doubts.add(new Doubt("doubt-empty", whole, ""));
  }

  /** Where the last words to the assembly begin, or {@code end}. */
  private int closing(int from, int end) {
    for (int i = end - 1; i > from && i >= end - 5; i--) {
      if (Marks.isSalutation(paragraphs.get(i).folded())) {
        return i;
      }
    }
    return end;
  }

  private void closing(int from) {
    if (from < paragraphs.size()) {
      parts.add(Part.untitled("closing", "closing", texts(null, from, paragraphs.size())));
    }
  }

  private List<Part.Text> texts(Block first, int from, int end) {
    List<Block> blocks = new ArrayList<>();
    List<Boolean> rows = new ArrayList<>();
    if (first != null) {
      blocks.add(first);
      rows.add(false);
    }
    for (int i = from; i < end; i++) {
      blocks.add(paragraphs.get(i).block());
      rows.add(paragraphs.get(i).look() == Line.Look.ROW);
    }
    int[] bold = runIn.of(blocks);
    List<Part.Text> texts = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      texts.add(new Part.Text(blocks.get(i), rows.get(i) ? 0 : bold[i], rows.get(i)));
    }
    return texts;
  }
}
