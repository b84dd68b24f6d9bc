package lantai.importer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.chinese.WhiteSpace;
import lantai.importer.extract.ExtractedText;

/** Cuts a text that lost its lines into paragraphs again, by its spaces, its numbers or both. */
final class SingleLineSplitter {

  /** No paragraph of a report is as long. */
  private static final int LONG = 1800;

  /** So much of a text around a space tells what the space is; no heading is longer. */
  private static final int SEEN = 65;

  /** Where a text has hardly a line, a shorter one may hold several paragraphs. */
  private static final int LONG_ALONE = 120;

  /** What a paragraph may begin with after a full stop. */
  private static final Pattern START =
      Pattern.compile(
          "(?<=[。！？：:!?；”）])(?=(?:各位代表|各位委员|各位議員)[！：，!:,])|(?<=^.{1,400})(?=各位代表[：:])"
              + "|(?<=[。！？：:!?”）])(?=第[一二三四五六七八九十]{1,2}部分|[一二三四五六七八九十]{1,2}、(?![一二三四五六七八九十]、)|[（(][一二三四五六七八九十]{1,3}[）)])");

  private static final Pattern FRONT = Pattern.compile("(?<=^.{0,400})各位(?:代表|委员|議員|委員)[：:，,！]");

  /** What the titles of parts end with. */
  private static final Pattern TITLE =
      Pattern.compile(
          "^(?:第[一二三四五六七八九十]{1,2}部分|[一二三四五六七八九十]{1,2}、)[^。！？：]{2,28}?"
              + "(?:(?:工作回顾|工作的回顾|回顾|工作总结|总结|工作安排|任务安排|安排|主要任务|重点任务|工作任务|任务|工作部署|部署|重点工作|主要工作"
              + "|政策取向|总体要求|目标任务|主要目标|目标|自身建设|工作要求|发展成就|主要成就|取得的成就)(?:任务|安排|和[^。，]{2,8}(?:取向|成就|任务|要求|安排|目标))?)(?=.{10,})");

  /** A title up to words that the first sentence of a part often opens with. */
  private static final Pattern OPENING =
      Pattern.compile(
          "^(?:第[一二三四五六七八九十]{1,2}部分|[一二三四五六七八九十]{1,2}、)[^。！？：，]{4,30}?"
              + "(?=(?:过去[一五]年|今年是|去年|一年来|五年来|今后|从第|我国|当前|新的一年|做好|按照|[12][0-9]{3}年是|在这|在整个|实现|面对).{10,})");

  private final ExtractedText received;
  private final List<ReviewItem> doubts;

  SingleLineSplitter(ExtractedText received, List<ReviewItem> doubts) {
    this.received = received;
    this.doubts = doubts;
  }

  List<SourceParagraph> cut(List<SourceParagraph> paragraphs) {
    List<SourceParagraph> cut = new ArrayList<>();
    for (SourceParagraph para : paragraphs) {
      int length = para.block().length();
      boolean alone = paragraphs.size() <= 4 && length > LONG_ALONE;
      List<Integer> ends =
          length > LONG || alone ? ends(para.block()) : breaks(para.block(), 2, true);
      List<SourceBlock> pieces = para.block().split(ends);
      if (pieces.size() > 1 && (length > LONG || alone)) {
        doubts.add(new ReviewItem("doubt-one-line", para.block(), String.valueOf(pieces.size())));
      }
      pieces.forEach(piece -> cut.add(para.with(piece)));
    }
    return cut;
  }

  private List<Integer> ends(SourceBlock block) {
    List<Integer> spaces = breaks(block, 1, false);
    if (spaces.size() >= 2) {
      return spaces;
    }
    return numbers(block);
  }

  /**
   * @param width how many spaces there must be
   * @param wide whether each of them must be ideographic, or there be two of them for one
   */
  private List<Integer> breaks(SourceBlock block, int width, boolean wide) {
    List<Integer> ends = new ArrayList<>();
    String folded = block.folded();
    int front = front(folded);
    int start = 0;
    for (int i = 1; i < folded.length(); i++) {
      String gap = received.text().substring(block.offset(i - 1) + 1, block.offset(i));
      boolean broken = gap.indexOf('\n') >= 0;
      int found = wide ? wideSpaces(gap) : spaces(gap);
      if (broken || found < width) {
        continue;
      }
      String left = folded.substring(Math.max(start, i - SEEN), i);
      String right = folded.substring(i, Math.min(folded.length(), i + SEEN));
      boolean heading = i - start < SEEN && ParagraphNumber.of(left).isPresent();
      boolean ended = LineBoundaries.endsSentence(left);
      boolean cuts =
          heading && !LineBoundaries.breaksOff(left)
              || headed(right)
              || i < front
              || NoteList.isHeading(left)
              || NoteList.isLabel(left);
      if (ended || !wide && cuts) {
        ends.add(i);
        start = i;
      }
    }
    return ends;
  }

  /** Up to where it addresses the assembly for the first time, each space sets lines apart. */
  private static int front(String folded) {
    Matcher matcher = FRONT.matcher(folded);
    return matcher.find() ? matcher.start() + 1 : 0;
  }

  private static boolean headed(String right) {
    return ParagraphNumber.of(right)
        .filter(n -> n.kind().compareTo(ParagraphNumber.NumberStyle.BRACKET) <= 0)
        .isPresent();
  }

  private static int wideSpaces(String gap) {
    int wide = (int) gap.chars().filter(c -> c == '\u3000' || c == '\u2003').count();
    return wide + (spaces(gap) - wide) / 2;
  }

  private static int spaces(String gap) {
    return (int) gap.chars().filter(c -> WhiteSpace.isSpace((char) c)).count();
  }

  private static List<Integer> numbers(SourceBlock block) {
    List<Integer> ends = new ArrayList<>();
    String folded = block.folded();
    Matcher matcher = START.matcher(folded);
    int start = 0;
    while (matcher.find()) {
      title(folded.substring(start, matcher.start()), start, ends);
      ends.add(matcher.start());
      start = matcher.start();
    }
    title(folded.substring(start), start, ends);
    return ends;
  }

  private static void title(String piece, int start, List<Integer> ends) {
    Matcher title = TITLE.matcher(piece);
    Matcher opening = OPENING.matcher(piece);
    int ending = title.find() ? title.end() : Integer.MAX_VALUE;
    int before = opening.find() ? opening.end() : Integer.MAX_VALUE;
    if (Math.min(ending, before) < piece.length()) {
      ends.add(start + Math.min(ending, before));
    }
    Matcher salutation = Pattern.compile("^各位[^。！：:!]{0,10}[：:]").matcher(piece);
    if (salutation.find() && salutation.end() < piece.length()) {
      ends.add(start + salutation.end());
    }
  }
}
