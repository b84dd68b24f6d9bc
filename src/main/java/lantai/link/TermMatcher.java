package lantai.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lantai.model.Term;
import lantai.model.TermId;
import lantai.text.FoldedText;
import lantai.text.Located;
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
   * @param term {@code null} for a phrase in which nothing is to be found
   */
  private record Wording(String text, TermId term) {}

  /** A term and where it stands. */
  record Match(TermId term, Range range) {}

  private static final Comparator<Match> LONGEST_FIRST =
      Comparator.<Match>comparingInt(match -> match.range().start() - match.range().end())
          .thenComparing(Match::range);

  private final List<Wording> wordings = new ArrayList<>();

  TermMatcher(List<Term> terms) {
    for (Term term : terms) {
      wordings.add(new Wording(term.term().value(), term.id()));
      for (Located<String> alias : term.aliases()) {
        wordings.add(new Wording(alias.value(), term.id()));
      }
      for (String phrase : term.except()) {
        wordings.add(new Wording(phrase, null));
      }
    }
  }

  /** The terms of a text in its order, none overlapping another. */
  List<Match> match(String text) {
    FoldedText folded = new FoldedText(text);
    List<Match> candidates = new ArrayList<>();
    for (Wording wording : wordings) {
      folded
          .find(wording.text())
          .forEach(range -> candidates.add(new Match(wording.term(), range)));
    }
    candidates.sort(LONGEST_FIRST);
    List<Match> kept = new ArrayList<>();
    for (Match candidate : candidates) {
      if (kept.stream().noneMatch(match -> match.range().overlaps(candidate.range()))) {
        kept.add(candidate);
      }
    }
    return kept.stream()
        .filter(match -> match.term() != null)
        .sorted(Comparator.comparing(Match::range))
        .toList();
  }
}
