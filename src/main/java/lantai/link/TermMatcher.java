package lantai.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lantai.model.Term;
import lantai.model.TermId;
import lantai.text.FoldedText;
import lantai.text.Range;

/**
 * Finds terms in running text, all terms at once.
 *
 * <p>Chinese sets no space between words, so what decides is length: of two finds that overlap the
 * longer one stands, of two equally long ones the earlier. A phrase under {@code except} takes part
 * like a term and, where it stands, keeps others out. White space is ignored.
 */
final class TermMatcher {

  /**
   * @param text without white space
   * @param term {@code null} for a phrase in which nothing is to be found
   */
  private record Wording(String text, TermId term) {}

  /** A term and where it stands. */
  record Match(TermId term, Range range) {}

  private record Candidate(Wording wording, Range range) {}

  private static final Comparator<Candidate> LONGEST_FIRST =
      Comparator.<Candidate>comparingInt(candidate -> -candidate.wording.text.length())
          .thenComparing(Candidate::range);

  private final List<Wording> wordings = new ArrayList<>();

  TermMatcher(List<Term> terms) {
    for (Term term : terms) {
      add(term.term().value(), term.id());
      term.aliases().forEach(alias -> add(alias.value(), term.id()));
    }
    Set<String> names = wordings.stream().map(Wording::text).collect(Collectors.toSet());
    for (Term term : terms) {
      // A phrase that is itself a term keeps others out by being found.
      term.except().stream()
          .filter(phrase -> !names.contains(FoldedText.fold(phrase)))
          .forEach(phrase -> add(phrase, null));
    }
  }

  private void add(String wording, TermId term) {
    wordings.add(new Wording(FoldedText.fold(wording), term));
  }

  /** The terms of a text in its order, none overlapping another. */
  List<Match> match(String text) {
    FoldedText folded = new FoldedText(text);
    List<Candidate> candidates = new ArrayList<>();
    for (Wording wording : wordings) {
      folded.find(wording.text).forEach(range -> candidates.add(new Candidate(wording, range)));
    }
    candidates.sort(LONGEST_FIRST);
    List<Candidate> kept = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (kept.stream().noneMatch(other -> other.range.overlaps(candidate.range))) {
        kept.add(candidate);
      }
    }
    return kept.stream()
        .filter(candidate -> candidate.wording.term != null)
        .map(candidate -> new Match(candidate.wording.term, candidate.range))
        .sorted(Comparator.comparing(Match::range))
        .toList();
  }
}
