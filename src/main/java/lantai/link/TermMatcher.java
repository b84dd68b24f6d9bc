package lantai.link;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lantai.chinese.PhraseFinder;
import lantai.chinese.PhraseFinder.PhraseMatch;
import lantai.chinese.SpacelessText;
import lantai.chinese.TextRange;
import lantai.model.Term;
import lantai.model.TermId;
import org.jspecify.annotations.Nullable;

/**
 * Finds terms in running text, all terms at once.
 *
 * <p>Chinese has no spaces between words, so length decides: of two overlapping matches the longer
 * one is taken, of two equally long ones the earlier. A phrase under {@code except} takes part like
 * a term and, if taken, excludes others. White space is ignored.
 */
final class TermMatcher {

  /**
   * An occurrence of a term in a text.
   *
   * @param within the longer term that it is part of; {@code null} if none is
   */
  record TermMatch(TermId term, TextRange range, @Nullable TermId within) {}

  private static final Comparator<PhraseMatch> LONGEST_FIRST =
      Comparator.comparing((PhraseMatch match) -> match.phrase().length())
          .reversed()
          .thenComparing(match -> match.range().start());

  /** By wording without white space; empty for a phrase in which no term is to be found. */
  private final Map<String, Optional<TermId>> terms = new HashMap<>();

  private final PhraseFinder phrases;

  TermMatcher(List<Term> all) {
    for (Term term : all) {
      add(term.term().value(), Optional.of(term.id()));
      term.aliases().forEach(alias -> add(alias.value(), Optional.of(term.id())));
    }
    // Last, since a phrase that is itself a term excludes others by being found.
    all.forEach(term -> term.except().forEach(phrase -> add(phrase, Optional.empty())));
    phrases = new PhraseFinder(terms.keySet());
  }

  private void add(String wording, Optional<TermId> term) {
    String folded = SpacelessText.fold(wording);
    if (!folded.isEmpty()) {
      terms.putIfAbsent(folded, term);
    }
  }

  /** Returns the terms of a text in its order; only those within a longer one overlap another. */
  List<TermMatch> match(String text) {
    SpacelessText folded = new SpacelessText(text);
    List<PhraseMatch> candidates = phrases.in(folded.folded());
    candidates.sort(LONGEST_FIRST);
    BitSet taken = new BitSet();
    List<TermMatch> matches = new ArrayList<>();
    for (PhraseMatch candidate : candidates) {
      TextRange range = candidate.range();
      Optional<TermId> term = terms.get(candidate.phrase());
      boolean free = taken.get(range.start(), range.end()).isEmpty();
      if (free) {
        taken.set(range.start(), range.end());
      }
      if (term.isPresent()) {
        TextRange found = folded.unfold(range);
        TermId within = free ? null : longer(found, matches);
        if (free || within != null && !within.equals(term.get())) {
          matches.add(new TermMatch(term.get(), found, within));
        }
      }
    }
    matches.sort(Comparator.comparing(TermMatch::range));
    return matches;
  }

  /** The term, among those already found, that contains a range and is itself in no other. */
  private static @Nullable TermId longer(TextRange range, List<TermMatch> matches) {
    return matches.stream()
        .filter(match -> match.within() == null && match.range().contains(range))
        .map(TermMatch::term)
        .findFirst()
        .orElse(null);
  }
}
