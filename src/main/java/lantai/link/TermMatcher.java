package lantai.link;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lantai.chinese.FoldedText;
import lantai.chinese.TextRange;
import lantai.model.Term;
import lantai.model.TermId;

/**
 * Finds terms in running text, all terms at once.
 *
 * <p>Chinese sets no space between words, so what decides is length: of two finds that overlap the
 * longer one stands, of two equally long ones the earlier. A phrase under {@code except} takes part
 * like a term and, where it stands, keeps others out. White space is ignored.
 */
final class TermMatcher {

  /** A term and where it stands. */
  record TermMatch(TermId term, TextRange range) {}

  /**
   * A find in the folded text.
   *
   * @param term {@code null} for a phrase in which nothing is to be found
   */
  private record MatchCandidate(TermId term, int start, int end) {

    int length() {
      return end - start;
    }
  }

  private static final Comparator<MatchCandidate> LONGEST_FIRST =
      Comparator.comparingInt(MatchCandidate::length)
          .reversed()
          .thenComparingInt(MatchCandidate::start);

  /** Without white space. */
  private final List<String> wordings;

  private final Map<String, TermId> terms = new LinkedHashMap<>();
  private final PhraseAutomaton automaton;

  TermMatcher(List<Term> all) {
    for (Term term : all) {
      add(term.term().value(), term.id());
      term.aliases().forEach(alias -> add(alias.value(), term.id()));
    }
    for (Term term : all) {
      // A phrase that is itself a term keeps others out by being found.
      term.except().forEach(phrase -> add(phrase, null));
    }
    wordings = List.copyOf(terms.keySet());
    automaton = new PhraseAutomaton(wordings);
  }

  private void add(String wording, TermId term) {
    String folded = FoldedText.fold(wording);
    if (!folded.isEmpty() && !terms.containsKey(folded)) {
      terms.put(folded, term);
    }
  }

  /** The terms of a text in its order, none overlapping another. */
  List<TermMatch> match(String text) {
    FoldedText folded = new FoldedText(text);
    List<MatchCandidate> candidates = new ArrayList<>();
    automaton.find(
        folded.folded(),
        (number, end) -> {
          String wording = wordings.get(number);
          candidates.add(new MatchCandidate(terms.get(wording), end - wording.length(), end));
        });
    candidates.sort(LONGEST_FIRST);
    BitSet taken = new BitSet();
    List<TermMatch> kept = new ArrayList<>();
    for (MatchCandidate candidate : candidates) {
      int clash = taken.nextSetBit(candidate.start);
      if (clash < 0 || clash >= candidate.end) {
        taken.set(candidate.start, candidate.end);
        if (candidate.term != null) {
          TextRange range = folded.unfold(new TextRange(candidate.start, candidate.end));
          kept.add(new TermMatch(candidate.term, range));
        }
      }
    }
    kept.sort(Comparator.comparing(TermMatch::range));
    return kept;
  }
}
