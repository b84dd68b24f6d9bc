package lantai.importer.structure;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.chinese.WordPatterns;
import lantai.importer.extract.ExtractedText;

/**
 * Detects run-in headings of paragraphs: a short first sentence without figures. A single one may
 * be any sentence, so most paragraphs of a chapter must begin like that. If the file sets run-in
 * headings in bold, only these are found.
 */
final class RunInHeadingDetector {

  private static final int SHORTEST = 4;
  private static final int LONGEST = 34;

  /** So many bold run-in headings show that the file marks them up. */
  private static final int MIN_BOLD = 3;

  /** Figures, speech and the introduction of a list, which headings do not contain. */
  private static final Pattern NO_HEADING = WordPatterns.get("run-in.no-heading");

  /** The beginnings of list items; items of each kind are compared with each other. */
  private static final Pattern LIST_ITEM = Pattern.compile("^(?:(——)|([一二三四五六七八九十]{1,2}[是要]))");

  private final BitSet bold = new BitSet();
  private final boolean markedUp;

  RunInHeadingDetector(ExtractedText source, List<SourceParagraph> paragraphs) {
    source.bold().forEach(range -> bold.set(range.start(), range.end()));
    markedUp = paragraphs.stream().filter(p -> boldLength(p.block()) > 0).count() >= MIN_BOLD;
  }

  /** Returns how many of the first characters of each paragraph of a chapter are a heading. */
  int[] lengths(List<SourceBlock> paragraphs) {
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
  private int boldLength(SourceBlock block) {
    int end = 0;
    while (end < block.length() && bold.get(block.offset(end))) {
      end++;
    }
    String text = block.folded();
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
