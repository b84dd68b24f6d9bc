package lantai.importer.draft;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import lantai.chinese.TextRange;
import lantai.diagnostics.Place;
import lantai.importer.draft.ExclusionPhraseProposer.CandidatePhrase;
import lantai.link.CoveredQuantity.CoverageWithoutRow;
import lantai.link.LinkedReport;
import lantai.model.NumberExclusion;
import lantai.model.TextBlock;
import org.jspecify.annotations.Nullable;

/**
 * Finds exclusions for the numerals that no proposal covers. Each of these numerals is covered by
 * exactly one phrase, and no phrase covers another numeral.
 */
final class ExclusionDrafter {

  private record Numeral(int block, TextRange range) {}

  private final List<NormalizedTextBlock> texts;
  private final List<RowProposal> proposals;

  private final Set<Numeral> uncovered = new HashSet<>();

  /** Numerals of proposals, rows and exclusions. Those in neither set are numbers of notes. */
  private final Set<Numeral> proposed = new HashSet<>();

  private final Map<NumberExclusion, Set<Numeral>> exclusions = new LinkedHashMap<>();
  private final Map<Numeral, NumberExclusion> excludedBy = new HashMap<>();
  private int candidates;

  /**
   * @param chapters the chapters whose numerals get exclusions
   */
  ExclusionDrafter(
      List<NormalizedTextBlock> texts,
      LinkedReport linked,
      List<RowProposal> proposals,
      Predicate<String> chapters) {
    this.texts = texts;
    this.proposals = proposals;
    Set<String> covered =
        linked.coverages().stream()
            .map(coverage -> key(coverage.textBlock(), coverage.range()))
            .collect(Collectors.toSet());
    Set<String> reviewed =
        linked.coverages().stream()
            .filter(coverage -> coverage.kind() != CoverageWithoutRow.NOTE)
            .map(coverage -> key(coverage.textBlock(), coverage.range()))
            .collect(Collectors.toSet());
    for (Numeral numeral : numerals()) {
      NormalizedTextBlock text = texts.get(numeral.block());
      String key = key(text.textBlock(), text.folded().unfold(numeral.range()));
      if (reviewed.contains(key)) {
        proposed.add(numeral);
      } else if (!covered.contains(key) && chapters.test(text.textBlock().chapter())) {
        uncovered.add(numeral);
      }
    }
    for (RowProposal each : proposals) {
      int block = texts.indexOf(each.text());
      each.figure().numerals().forEach(range -> proposed.add(new Numeral(block, range)));
    }
  }

  private static String key(TextBlock block, TextRange range) {
    return block.chapter() + "#" + block.localId() + "#" + range.start();
  }

  private Deque<Numeral> numerals() {
    Deque<Numeral> numerals = new ArrayDeque<>();
    for (int i = 0; i < texts.size(); i++) {
      for (TextRange range : texts.get(i).numerals()) {
        numerals.add(new Numeral(i, range));
      }
    }
    return numerals;
  }

  /**
   * Drafts the exclusions. Returns the proposals that prevent a numeral near them from being
   * excluded and must be dropped; empty on success.
   */
  Set<RowProposal> draft() {
    Deque<Numeral> queue = numerals();
    // Stops when exclusions displace one another endlessly; the link check reports what is left.
    for (int left = 20 * queue.size(); left > 0 && !queue.isEmpty(); left--) {
      Numeral numeral = queue.remove();
      NormalizedTextBlock text = texts.get(numeral.block());
      if (!uncovered.contains(numeral) || excludedBy.containsKey(numeral)) {
        continue;
      }
      List<CandidatePhrase> phrases = ExclusionPhraseProposer.of(text, numeral.range());
      if (phrases.stream().distinct().noneMatch(phrase -> exclude(numeral, phrase))) {
        Optional<Set<Numeral>> displaced = displace(numeral, phrases);
        if (displaced.isPresent()) {
          queue.addAll(displaced.get());
        } else if (!proposalsNear(text).isEmpty()) {
          return proposalsNear(text);
        }
      }
    }
    return Set.of();
  }

  /** Returns the proposals of the same text block, or else of its chapter. */
  private Set<RowProposal> proposalsNear(NormalizedTextBlock text) {
    Set<RowProposal> same = proposals(each -> each.text() == text);
    return same.isEmpty()
        ? proposals(each -> each.chapter().equals(text.textBlock().chapter()))
        : same;
  }

  private Set<RowProposal> proposals(Predicate<RowProposal> condition) {
    return proposals.stream()
        .filter(condition)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Excludes a numeral by a phrase, if it covers only numerals that still need an exclusion. */
  private boolean exclude(Numeral numeral, CandidatePhrase phrase) {
    if (!isLiteral(phrase)) {
      return false;
    }
    NumberExclusion exclusion = exclusion(phrase);
    Set<Numeral> covered = coveredBy(exclusion);
    boolean free =
        Collections.disjoint(covered, proposed)
            && Collections.disjoint(covered, excludedBy.keySet());
    covered.retainAll(uncovered);
    if (!free || !covered.contains(numeral)) {
      return false;
    }
    put(exclusion, covered);
    return true;
  }

  /**
   * Excludes a numeral by the longest phrase that covers no numeral of a proposal, in place of the
   * exclusions that it overlaps.
   *
   * @return numerals that have lost their exclusion; empty if there is no such phrase
   */
  private Optional<Set<Numeral>> displace(Numeral numeral, List<CandidatePhrase> phrases) {
    for (int i = phrases.size() - 1; i >= 0; i--) {
      NumberExclusion exclusion = exclusion(phrases.get(i));
      Set<Numeral> covered = coveredBy(exclusion);
      if (isLiteral(phrases.get(i))
          && covered.contains(numeral)
          && Collections.disjoint(covered, proposed)) {
        covered.retainAll(uncovered);
        Set<Numeral> displaced = new HashSet<>();
        for (Numeral each : covered) {
          NumberExclusion other = excludedBy.get(each);
          if (other != null) {
            displaced.addAll(exclusions.remove(other));
            excludedBy.values().removeIf(other::equals);
          }
        }
        displaced.removeAll(covered);
        put(exclusion, covered);
        return Optional.of(displaced);
      }
    }
    return Optional.empty();
  }

  private void put(NumberExclusion exclusion, Set<Numeral> covered) {
    exclusions.put(exclusion, covered);
    covered.forEach(each -> excludedBy.put(each, exclusion));
  }

  /** Whether a phrase contains no printed braces, which phrases cannot express. */
  private static boolean isLiteral(CandidatePhrase phrase) {
    return !phrase.words().replace("{n}", "").replace("{year}", "").matches("(?s).*[{}].*");
  }

  private Set<Numeral> coveredBy(NumberExclusion exclusion) {
    CompiledExclusion pattern = CompiledExclusion.of(exclusion);
    Set<Numeral> covered = new HashSet<>();
    for (int i = 0; i < texts.size(); i++) {
      for (TextRange range : pattern.covered(texts.get(i), texts.get(i).numerals())) {
        covered.add(new Numeral(i, range));
      }
    }
    return covered;
  }

  /** Returns the exclusion of a phrase. A unique line number distinguishes equal exclusions. */
  private NumberExclusion exclusion(CandidatePhrase phrase) {
    return phrase.exclusion(new Place("", ++candidates, 1));
  }

  List<NumberExclusion> exclusions() {
    return List.copyOf(exclusions.keySet());
  }

  @Nullable NumberExclusion of(int block, TextRange numeral) {
    return excludedBy.get(new Numeral(block, numeral));
  }
}
