package lantai.link;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import lantai.chinese.ChinesePatterns;
import lantai.chinese.Excerpt;
import lantai.chinese.TextRange;
import lantai.diagnostics.Problem.Hint;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.model.NumberExclusion;
import lantai.model.Report;
import lantai.model.TextBlock;

/**
 * Warns of probable copying mistakes that a report could also print: repeated punctuation marks,
 * unbalanced quotation marks and brackets, headings within the text.
 */
record PunctuationChecker(
    Report report, ExclusionRules exclusions, MatchReuseStrategy strategy, Problems problems) {

  private static final Pattern DOUBLED = ChinesePatterns.get("doubtful.doubled");
  private static final Pattern HEADING = ChinesePatterns.get("doubtful.heading");

  /** An item number or an apostrophe, which does not close anything: 1）, （一）, it’s. */
  private static final Pattern CLOSES_NOTHING =
      Pattern.compile("(?<=(?:^|[，。；：、])[0-9一二三四五六七八九十a-zA-Z]{1,3})[)）]|(?<=[A-Za-z])’");

  private static final String OPENING = "“‘《〈（【〔「『";
  private static final String CLOSING = "”’》〉）】〕」』";

  /** Returns the exclusions that cover such text. */
  Set<NumberExclusion> check() {
    Set<NumberExclusion> used = new HashSet<>();
    for (TextBlock textBlock : report.textBlocks()) {
      String text = textBlock.text();
      report("doubled-punctuation", TextScanKind.DOUBLED_PUNCTUATION, textBlock, used);
      report("unbalanced-punctuation", TextScanKind.UNBALANCED_PUNCTUATION, textBlock, used);
      if (HEADING.matcher(text).matches() && isPlain(textBlock)) {
        TextRange whole = new TextRange(0, text.length());
        report("unmarked-heading", List.of(whole), textBlock, used);
      }
    }
    return used;
  }

  private void report(
      String hint, TextScanKind scan, TextBlock textBlock, Set<NumberExclusion> used) {
    report(hint, strategy.find(scan, textBlock), textBlock, used);
  }

  private void report(
      String hint, List<TextRange> found, TextBlock textBlock, Set<NumberExclusion> used) {
    List<ExclusionRules.RuleMatch> excluded =
        found.isEmpty() ? List.of() : exclusions.in(textBlock);
    for (TextRange range : found) {
      List<NumberExclusion> excluding = ExclusionRules.containing(range, excluded);
      used.addAll(excluding);
      if (excluding.isEmpty()) {
        problems.add(
            ProblemCode.TEXT_DOUBTFUL,
            textBlock.placeAt(range.start()),
            Hint.of(hint),
            range.of(textBlock.text()),
            Excerpt.around(textBlock.text(), range, 8).of(textBlock.text()));
      }
    }
  }

  /** Whether a paragraph is not a note and has no bold heading. */
  private boolean isPlain(TextBlock textBlock) {
    return textBlock.paragraph() != null
        && report.paragraph(textBlock.paragraph()).stream()
            .anyMatch(paragraph -> paragraph.heading() == null);
  }

  static List<TextRange> doubled(String text) {
    return TextRange.matches(DOUBLED, text);
  }

  /** Returns the unbalanced marks, in the order of the text. */
  static List<TextRange> unbalanced(String text) {
    String marks = CLOSES_NOTHING.matcher(text).replaceAll(" ").replace('(', '（').replace(')', '）');
    Deque<Integer> open = new ArrayDeque<>();
    List<Integer> alone = new ArrayList<>();
    for (int at = 0; at < marks.length(); at++) {
      int closed = CLOSING.indexOf(marks.charAt(at));
      if (OPENING.indexOf(marks.charAt(at)) >= 0) {
        open.push(at);
      } else if (closed >= 0 && isOpen(OPENING.charAt(closed), open, marks)) {
        while (marks.charAt(open.peek()) != OPENING.charAt(closed)) {
          alone.add(open.pop());
        }
        open.pop();
      } else if (closed >= 0) {
        alone.add(at);
      }
    }
    alone.addAll(open);
    return alone.stream().sorted().map(at -> new TextRange(at, at + 1)).toList();
  }

  private static boolean isOpen(char opening, Deque<Integer> open, String marks) {
    return open.stream().anyMatch(at -> marks.charAt(at) == opening);
  }
}
