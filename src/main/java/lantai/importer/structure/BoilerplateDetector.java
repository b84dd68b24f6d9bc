package lantai.importer.structure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import lantai.chinese.FullWidthForms;
import lantai.chinese.WhiteSpace;
import lantai.importer.extract.ExtractedText;
import lantai.importer.extract.TextLine;

/**
 * Finds what stands among the lines of a report and is none of it wherever it stands: page numbers,
 * running heads, tables of contents, menus. Heads and tails of pages are {@link FrontMatter}'s and
 * {@link PageFooter}'s.
 */
final class BoilerplateDetector {

  /** So far apart may two lines of a table of contents be whose entries take several. */
  private static final int CONTENTS_GAP = 4;

  private final ExtractedText received;
  private final BitSet invisible = new BitSet();
  private final BitSet gone = new BitSet();
  private final BitSet goneLines = new BitSet();
  private final List<ExcludedText> asides = new ArrayList<>();
  private final List<TextLine> lines;
  private final List<String> texts;

  BoilerplateDetector(ExtractedText received) {
    this.received = received;
    this.lines = received.lines();
    markInvisible();
    this.texts = lines.stream().map(this::plain).toList();
    outside();
    contents();
    pageNumbers();
    runningHeads();
    continuations();
  }

  /** What was found, in no order. */
  List<ExcludedText> asides() {
    return asides;
  }

  /** The lines that remain, blank ones among them. */
  List<TextLine> kept() {
    return IntStream.range(0, lines.size())
        .filter(i -> !goneLines.get(i))
        .mapToObj(lines::get)
        .toList();
  }

  /** Whether a character remains, by its offset. */
  boolean remains(int offset) {
    return !gone.get(offset) && !invisible.get(offset);
  }

  /** A line without white space, in half width. */
  private String plain(TextLine line) {
    return FullWidthForms.toHalfWidth(block(line).folded());
  }

  private SourceBlock block(TextLine line) {
    return SourceBlock.of(received.text(), line.range().start(), line.range().end(), this::remains);
  }

  private void markInvisible() {
    String text = received.text();
    for (int i = 0; i < text.length(); i++) {
      int type = Character.getType(text.charAt(i));
      boolean hidden = type == Character.FORMAT || type == Character.CONTROL;
      if (hidden && !WhiteSpace.isSpace(text.charAt(i))) {
        asides.add(
            new ExcludedText(
                ExcludedText.ExclusionReason.INVISIBLE,
                SourceBlock.of(text, i, i + 1, at -> true)));
        invisible.set(i);
      }
    }
  }

  private void remove(int line, ExcludedText.ExclusionReason kind) {
    SourceBlock block = block(lines.get(line));
    if (!block.isEmpty()) {
      asides.add(new ExcludedText(kind, block));
      gone.set(lines.get(line).range().start(), lines.get(line).range().end());
      goneLines.set(line);
    }
  }

  private void outside() {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).look() == TextLine.LineStyle.CONTENTS) {
        remove(i, ExcludedText.ExclusionReason.CONTENTS);
      } else if (lines.get(i).look() == TextLine.LineStyle.OUTSIDE) {
        boolean number =
            BoilerplatePatterns.isPageNumber(texts.get(i))
                || BoilerplatePatterns.isBareNumber(texts.get(i));
        remove(
            i,
            number
                ? ExcludedText.ExclusionReason.PAGE_NUMBER
                : ExcludedText.ExclusionReason.FURNITURE);
      }
    }
  }

  private void contents() {
    int last = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (BoilerplatePatterns.CONTENTS.matcher(texts.get(i)).matches()) {
        int end = new ContentsListDetector(texts).end(i + 1);
        for (int k = i; end > i + 1 && k < end; k++) {
          remove(k, ExcludedText.ExclusionReason.CONTENTS);
        }
      }
      if (BoilerplatePatterns.hasLeader(texts.get(i))) {
        int from = last >= 0 && visibleBetween(last, i) <= CONTENTS_GAP ? last + 1 : i;
        for (int k = from; k <= i; k++) {
          remove(k, ExcludedText.ExclusionReason.CONTENTS);
        }
        last = i;
      }
    }
  }

  private long visibleBetween(int from, int to) {
    return texts.subList(from + 1, to).stream().filter(text -> !text.isEmpty()).count();
  }

  private void pageNumbers() {
    List<Integer> bare = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (BoilerplatePatterns.isPageNumber(texts.get(i))) {
        remove(i, ExcludedText.ExclusionReason.PAGE_NUMBER);
      } else if (BoilerplatePatterns.isBareNumber(texts.get(i))) {
        bare.add(i);
      }
    }
    // A number alone on a line is a page's where the next such line has the next number.
    for (int i = 0; i < bare.size(); i++) {
      boolean before = i > 0 && follows(bare.get(i - 1), bare.get(i));
      boolean after = i + 1 < bare.size() && follows(bare.get(i), bare.get(i + 1));
      boolean fed = bare.get(i) + 1 < lines.size() && feedsAfter(bare.get(i));
      if (before || after || fed) {
        remove(bare.get(i), ExcludedText.ExclusionReason.PAGE_NUMBER);
      }
    }
  }

  private boolean follows(int line, int next) {
    String one = texts.get(line);
    String two = texts.get(next);
    return next - line > 3
        && one.matches("\\d+")
        && two.matches("\\d+")
        && Integer.parseInt(one) + 1 == Integer.parseInt(two);
  }

  private boolean feedsAfter(int line) {
    int end = Math.min(lines.size(), line + 3);
    return lines.subList(line, end).stream().anyMatch(l -> received.of(l).indexOf('\f') >= 0);
  }

  /** The same line again and again, each time beside a page number. */
  private void runningHeads() {
    Map<String, List<Integer>> same = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String text = texts.get(i);
      if (text.length() >= 4 && text.length() <= 40 && !LineBoundaries.endsSentence(text)) {
        same.computeIfAbsent(text, key -> new ArrayList<>()).add(i);
      }
    }
    for (List<Integer> found : same.values()) {
      long beside = found.stream().filter(this::isBesidePageNumber).count();
      if (found.size() >= 3 && beside * 3 >= found.size() * 2L) {
        found.stream()
            .filter(this::isBesidePageNumber)
            .forEach(i -> remove(i, ExcludedText.ExclusionReason.RUNNING_HEAD));
      }
    }
  }

  private boolean isBesidePageNumber(int line) {
    int end = Math.min(lines.size(), line + 4);
    for (int i = Math.max(0, line - 3); i < end; i++) {
      if (i != line && goneLines.get(i) && texts.get(i).matches("\\D*\\d+\\D*(?:\\d+\\D*)?")) {
        return true;
      }
    }
    return received.of(lines.get(line)).indexOf('\f') >= 0;
  }

  private void continuations() {
    Matcher matcher = BoilerplatePatterns.CONTINUATION.matcher(received.text());
    while (matcher.find()) {
      SourceBlock block =
          SourceBlock.of(received.text(), matcher.start(), matcher.end(), this::remains);
      if (!block.isEmpty()) {
        asides.add(new ExcludedText(ExcludedText.ExclusionReason.CONTINUATION, block));
        gone.set(matcher.start(), matcher.end());
      }
    }
  }
}
