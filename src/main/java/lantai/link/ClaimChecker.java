package lantai.link;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import lantai.chinese.Excerpt;
import lantai.chinese.TextRange;
import lantai.chinese.WordPatterns;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.model.ChapterId;
import lantai.model.Goal;
import lantai.model.NumberExclusion;
import lantai.model.Result;
import lantai.model.Target;
import lantai.model.TextBlock;

/**
 * Warns of statements without a figure, such as firsts, ranks in words and records, that the review
 * of the year before makes and that no result quotes.
 */
record ClaimChecker(LinkedReport linked, Problems problems) {

  private static final Pattern CLAIM = WordPatterns.get("claim.word");

  /** Returns the exclusions that cover such statements. */
  Set<NumberExclusion> check() {
    Set<NumberExclusion> used = new HashSet<>();
    ExclusionRules exclusions = new ExclusionRules(linked.report().exclusions());
    for (TextBlock textBlock : linked.report().textBlocks()) {
      if (textBlock.paragraph() != null && isReview(textBlock.paragraph().chapter())) {
        List<ExclusionRules.RuleMatch> excluded = exclusions.in(textBlock);
        for (TextRange claim : TextRange.matches(CLAIM, textBlock.text())) {
          List<NumberExclusion> excluding = ExclusionRules.containing(claim, excluded);
          used.addAll(excluding);
          if (excluding.isEmpty() && !isQuoted(claim, textBlock)) {
            problems.add(
                ProblemCode.CLAIM_UNACCOUNTED,
                textBlock.placeAt(claim.start()),
                claim.of(textBlock.text()),
                Excerpt.around(textBlock.text(), claim, 8).of(textBlock.text()));
          }
        }
      }
    }
    return used;
  }

  /** Whether a part reports what was done: most of its figures are results. */
  private boolean isReview(ChapterId chapter) {
    return !chapter.equals(ChapterId.NOTES)
        && count(Result.class, chapter) > count(Target.class, chapter);
  }

  private long count(Class<? extends Goal> type, ChapterId chapter) {
    return linked.report().goals(type).stream()
        .map(goal -> goal.citation().chapter().value())
        .filter(cited -> cited.equals(chapter) || cited.part().equals(chapter.part()))
        .count();
  }

  private boolean isQuoted(TextRange claim, TextBlock textBlock) {
    return linked.quoteMatchesIn(textBlock.paragraph()).stream()
        .filter(match -> match.quote().contains(claim))
        .anyMatch(match -> linked.goal(match.goal()) instanceof Result);
  }
}
