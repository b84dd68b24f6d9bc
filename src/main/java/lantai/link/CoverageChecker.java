package lantai.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lantai.diagnostics.Problem.Hint;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.link.BlockCoverageChecker.BlockCoverage;
import lantai.link.BlockCoverageChecker.CoverageInputs;
import lantai.model.NumberExclusion;

/**
 * Checks that every quantity that the report prints, in titles, chapters and notes, is covered by
 * exactly one row, term or exclusion.
 */
final class CoverageChecker {

  private final LinkedReport linked;
  private final CoverageInputs sources;
  private final Problems problems;

  /**
   * @param linked a report whose coverage is not known yet
   * @param exclusions of the report
   */
  CoverageChecker(
      LinkedReport linked,
      ExclusionRules exclusions,
      MatchReuseStrategy strategy,
      Problems problems) {
    this.linked = linked;
    this.problems = problems;
    this.sources =
        new CoverageInputs(
            exclusions,
            InvalidRowExclusionFactory.of(linked),
            new NoteMarkChecker(linked.report()),
            strategy);
  }

  /**
   * Returns the coverage of each covered quantity, in printed order.
   *
   * @param usedElsewhere exclusions that also cover something else
   */
  List<CoveredQuantity> coverages(Set<NumberExclusion> usedElsewhere) {
    List<BlockCoverage> blocks =
        linked.report().textBlocks().parallelStream()
            .map(
                textBlock -> new BlockCoverageChecker(linked, sources, textBlock, problems).check())
            .toList();
    Set<NumberExclusion> used = new HashSet<>(usedElsewhere);
    blocks.forEach(block -> used.addAll(block.used()));
    Map<NumberExclusion, String> superseded = new HashMap<>();
    blocks.forEach(block -> superseded.putAll(block.superseded()));
    for (NumberExclusion exclusion : linked.report().exclusions()) {
      if (!used.contains(exclusion) && superseded.containsKey(exclusion)) {
        problems.add(
            ProblemCode.EXCLUSION_SUPERSEDED,
            exclusion.place(),
            superseded.get(exclusion),
            exclusion.phrase().value());
      } else if (!used.contains(exclusion) && !linked.report().invalidContent().textMissing()) {
        String phrase = exclusion.phrase().value();
        Hint hint =
            FullWidthYamlQuotationMarks.PATTERN.matcher(phrase).matches()
                ? FullWidthYamlQuotationMarks.HINT
                : null;
        problems.add(ProblemCode.NUMERAL_RULE_UNUSED, exclusion.place(), hint, phrase);
      }
    }
    return blocks.stream().flatMap(block -> block.coverages().stream()).toList();
  }
}
