package lantai.importer.structure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import lantai.chinese.FullWidthForms;
import lantai.chinese.TextRange;
import lantai.importer.extract.ExtractedText;
import lantai.importer.extract.ExtractedText.TextLine;
import lantai.importer.extract.ExtractedText.TextLine.LineStyle;
import lantai.importer.structure.ExcludedText.ExclusionReason;

/**
 * Detects boilerplate among the lines of a report: page numbers, page headers, tables of contents,
 * menus. {@link FrontAndBody} and {@link WebPageFooter} find what precedes and follows the report.
 */
final class BoilerplateDetector {

  /** Most lines between two entries of a table of contents, which may take several lines. */
  private static final int MAX_CONTENTS_GAP = 4;

  private final ExtractedText source;
  private final BitSet excludedOffsets = new BitSet();
  private final BitSet excludedLines = new BitSet();
  private final List<ExcludedText> excluded = new ArrayList<>();
  private final List<TextLine> lines;

  /** The lines without white space, in half width. */
  private final List<String> texts;

  BoilerplateDetector(ExtractedText source) {
    this.source = source;
    this.lines = source.lines();
    excludeInvisible();
    this.texts =
        lines.stream()
            .map(line -> FullWidthForms.toHalfWidth(fragment(line.range()).folded()))
            .toList();
    excludeStyledLines();
    excludeContents();
    excludePageNumbers();
    excludePageHeaders();
    excludeContinuations();
  }

  List<ExcludedText> excluded() {
    return excluded;
  }

  /** Returns the lines that are not boilerplate, including blank ones. */
  List<TextLine> includedLines() {
    return IntStream.range(0, lines.size())
        .filter(i -> !excludedLines.get(i))
        .mapToObj(lines::get)
        .toList();
  }

  boolean isIncluded(int offset) {
    return !excludedOffsets.get(offset);
  }

  private SourceFragment fragment(TextRange range) {
    return SourceFragment.of(source.text(), range.start(), range.end(), this::isIncluded);
  }

  private void exclude(TextRange range, ExclusionReason reason) {
    SourceFragment fragment = fragment(range);
    if (!fragment.isEmpty()) {
      excluded.add(new ExcludedText(reason, fragment));
      excludedOffsets.set(range.start(), range.end());
    }
  }

  private void excludeLine(int line, ExclusionReason reason) {
    TextRange range = lines.get(line).range();
    if (!fragment(range).isEmpty()) {
      exclude(range, reason);
      excludedLines.set(line);
    }
  }

  private void excludeInvisible() {
    String text = source.text();
    for (int i = 0; i < text.length(); i++) {
      int type = Character.getType(text.charAt(i));
      if (type == Character.FORMAT || type == Character.CONTROL) {
        exclude(new TextRange(i, i + 1), ExclusionReason.INVISIBLE);
      }
    }
  }

  private void excludeStyledLines() {
    for (int i = 0; i < lines.size(); i++) {
      LineStyle style = lines.get(i).style();
      if (style == LineStyle.CONTENTS_ENTRY) {
        excludeLine(i, ExclusionReason.TABLE_OF_CONTENTS);
      } else if (style == LineStyle.OUTSIDE) {
        excludeLine(i, isNumber(i) ? ExclusionReason.PAGE_NUMBER : ExclusionReason.PAGE_CONTROL);
      }
    }
  }

  private boolean isNumber(int line) {
    String text = texts.get(line);
    return BoilerplatePatterns.isPageNumber(text) || BoilerplatePatterns.isBareNumber(text);
  }

  private void excludeContents() {
    int last = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (BoilerplatePatterns.CONTENTS_HEADING.matcher(texts.get(i)).matches()) {
        int end = contentsEnd(i + 1);
        if (end > i + 1) {
          excludeContents(i, end);
        }
      }
      if (BoilerplatePatterns.hasDotLeader(texts.get(i))) {
        boolean near = last >= 0 && countVisible(last + 1, i) <= MAX_CONTENTS_GAP;
        excludeContents(near ? last + 1 : i, i + 1);
        last = i;
      }
    }
  }

  private void excludeContents(int from, int to) {
    IntStream.range(from, to).forEach(i -> excludeLine(i, ExclusionReason.TABLE_OF_CONTENTS));
  }

  private long countVisible(int from, int to) {
    return texts.subList(from, to).stream().filter(text -> !text.isEmpty()).count();
  }

  /**
   * Returns the line after the last entry of a table of contents, or {@code from} if there is none.
   * An entry has a dot leader or occurs again below, as a heading.
   */
  private int contentsEnd(int from) {
    int end = from;
    for (int i = from; i < texts.size(); i++) {
      if (texts.get(i).isEmpty() || isNumber(i)) {
        continue;
      }
      if (!BoilerplatePatterns.hasDotLeader(texts.get(i)) && !occursAgain(i)) {
        break;
      }
      end = i + 1;
    }
    return end;
  }

  private boolean occursAgain(int line) {
    String entry = texts.get(line).replaceFirst("[.…·_-]*\\d{0,3}$", "");
    return entry.length() >= 3
        && texts.subList(line + 1, texts.size()).stream().anyMatch(l -> l.startsWith(entry));
  }

  private void excludePageNumbers() {
    List<Integer> bare = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (BoilerplatePatterns.isPageNumber(texts.get(i))) {
        excludeLine(i, ExclusionReason.PAGE_NUMBER);
      } else if (BoilerplatePatterns.isBareNumber(texts.get(i))) {
        bare.add(i);
      }
    }
    // A number alone on a line is a page number if the next such line contains the next number.
    for (int i = 0; i < bare.size(); i++) {
      if (i > 0 && countsOn(bare.get(i - 1), bare.get(i))
          || i + 1 < bare.size() && countsOn(bare.get(i), bare.get(i + 1))
          || isBeforePageBreak(bare.get(i))) {
        excludeLine(bare.get(i), ExclusionReason.PAGE_NUMBER);
      }
    }
  }

  private boolean countsOn(int line, int next) {
    String one = texts.get(line);
    String two = texts.get(next);
    return next - line > 3
        && one.matches("\\d+")
        && two.matches("\\d+")
        && Integer.parseInt(one) + 1 == Integer.parseInt(two);
  }

  private boolean isBeforePageBreak(int line) {
    return line + 1 < lines.size()
        && IntStream.range(line, Math.min(lines.size(), line + 3)).anyMatch(this::hasPageBreak);
  }

  private boolean hasPageBreak(int line) {
    return source.of(lines.get(line)).indexOf('\f') >= 0;
  }

  /** Excludes page headers: lines that occur repeatedly, mostly next to a page number. */
  private void excludePageHeaders() {
    Map<String, List<Integer>> linesByText = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String text = texts.get(i);
      if (text.length() >= 4 && text.length() <= 40 && !LineBreakRules.endsSentence(text)) {
        linesByText.computeIfAbsent(text, key -> new ArrayList<>()).add(i);
      }
    }
    for (List<Integer> same : linesByText.values()) {
      List<Integer> headers = same.stream().filter(this::isNextToPageNumber).toList();
      if (same.size() >= 3 && headers.size() * 3 >= same.size() * 2) {
        headers.forEach(i -> excludeLine(i, ExclusionReason.PAGE_HEADER));
      }
    }
  }

  private boolean isNextToPageNumber(int line) {
    return hasPageBreak(line)
        || IntStream.range(Math.max(0, line - 3), Math.min(lines.size(), line + 4))
            .anyMatch(
                i ->
                    i != line
                        && excludedLines.get(i)
                        && texts.get(i).matches("\\D*\\d+\\D*(?:\\d+\\D*)?"));
  }

  private void excludeContinuations() {
    Matcher matcher = BoilerplatePatterns.CONTINUATION.matcher(source.text());
    while (matcher.find()) {
      exclude(new TextRange(matcher.start(), matcher.end()), ExclusionReason.CONTINUATION_LINE);
    }
  }
}
