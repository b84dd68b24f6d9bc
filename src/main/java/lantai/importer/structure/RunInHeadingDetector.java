package lantai.importer.structure;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.importer.extract.ExtractedText;

/**
 * Headings at the beginning of paragraphs: a first sentence without a figure that names what the
 * paragraph tells. One alone may be any sentence; where most paragraphs of a chapter begin so, they
 * are headings.
 */
final class RunInHeadingDetector {

  private static final int SHORTEST = 4;
  private static final int LONGEST = 34;

  /** So many headings in bold show that a file marks them. */
  private static final int ENOUGH = 3;

  /** What a heading does not hold: figures, talk, and what introduces a list. */
  private static final Pattern TALK =
      Pattern.compile(
          "[0-9０-９：:！？；“]{0,1}(?:[0-9０-９]{1,}[.．]?[0-9０-９]*[%％万亿个家]|：|！|？|；)|^各位|^(?:今年|去年|过去|一年来|五年来|同时|我们)");

  private final BitSet set = new BitSet();
  private final boolean marked;

  private RunInHeadingDetector(ExtractedText received, List<SourceParagraph> paragraphs) {
    received.bold().forEach(range -> set.set(range.start(), range.end()));
    marked = paragraphs.stream().filter(para -> bold(para.block()) > 0).count() >= ENOUGH;
  }

  /** Where the file itself sets such headings in bold, no others are looked for. */
  static RunInHeadingDetector in(ExtractedText received, List<SourceParagraph> paragraphs) {
    return new RunInHeadingDetector(received, paragraphs);
  }

  /** How many of the first characters are set in bold, up to a full stop that more follows. */
  private int bold(SourceBlock block) {
    int end = 0;
    while (end < block.length() && set.get(block.offset(end))) {
      end++;
    }
    String text = block.folded();
    int stop = text.indexOf('。');
    boolean closes = stop == end || stop == end - 1;
    return stop > 0 && closes && stop <= 2 * LONGEST && stop + 1 < text.length() ? stop : 0;
  }

  /** How paragraphs of a list begin; those of one kind are looked at together. */
  private static final Pattern LISTED = Pattern.compile("^(?:(——)|([一二三四五六七八九十]{1,2}[是要]))");

  /** How many characters of each paragraph are a heading. */
  int[] of(List<SourceBlock> paragraphs) {
    if (marked) {
      return paragraphs.stream().mapToInt(this::bold).toArray();
    }
    int[] bold = new int[paragraphs.size()];
    int[] found = new int[3];
    int[] candidates = new int[3];
    for (int i = 0; i < bold.length; i++) {
      String text = paragraphs.get(i).folded();
      bold[i] = length(text);
      found[kind(text)] += bold[i] > 0 ? 1 : 0;
      candidates[kind(text)] += text.length() > 2 * LONGEST ? 1 : 0;
    }
    for (int i = 0; i < bold.length; i++) {
      int kind = kind(paragraphs.get(i).folded());
      if (found[kind] < 2 || found[kind] * 10 < candidates[kind] * 6) {
        bold[i] = 0;
      }
    }
    return bold;
  }

  private static int kind(String text) {
    Matcher matcher = LISTED.matcher(text);
    return !matcher.find() ? 0 : matcher.group(1) != null ? 1 : 2;
  }

  private static int length(String text) {
    int stop = text.indexOf('。');
    boolean fits = stop >= SHORTEST && stop <= LONGEST && text.length() >= 2 * stop;
    return fits && !TALK.matcher(text.substring(0, stop)).find() ? stop : 0;
  }
}
