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
 * <p>Chinese has no spaces between words, so of two overlapping matches the longer one is chosen,
 * and of two equally long ones the earlier. A phrase under {@code except} competes like a term and,
 * if chosen, excludes others. White space is ignored. Latin letters and digits do form words: AI is
 * not found in AIGC, nor 5G in 15GW.
 */
final class TermMatcher {

  /**
   * An occurrence of a term in a text.
   *
   * @param within the longer term that it is part of; {@code null} if there is none
   */
  record TermMatch(TermId term, TextRange range, @Nullable TermId within) {}

  private static final Comparator<PhraseMatch> LONGEST_FIRST =
      Comparator.comparing((PhraseMatch match) -> match.phrase().length())
          .reversed()
          .thenComparing(match -> match.range().start());

  /** By wording without white space; empty for a phrase under {@code except}. */
  private final Map<String, Optional<TermId>> terms = new HashMap<>();

  private final PhraseFinder phrases;

  TermMatcher(List<Term> all) {
    for (Term term : all) {
      add(term.term().value(), Optional.of(term.id()));
      term.aliases().forEach(alias -> add(alias.value(), Optional.of(term.id())));
    }
    // Added last, because a phrase that is itself a term excludes others by being found.
    all.forEach(term -> term.except().forEach(phrase -> add(phrase, Optional.empty())));
    phrases = new PhraseFinder(terms.keySet());
  }

  private void add(String wording, Optional<TermId> term) {
    String folded = SpacelessText.fold(wording);
    if (!folded.isEmpty()) {
      terms.putIfAbsent(folded, term);
    }
  }

  /** Returns the terms in the order of the text; only those within a longer one overlap another. */
  List<TermMatch> match(String text) {
    SpacelessText folded = new SpacelessText(text);
    List<PhraseMatch> candidates = phrases.in(folded.folded());
    candidates.removeIf(each -> isPartOfWord(text, folded.unfold(each.range())));
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

  private static boolean isPartOfWord(String text, TextRange range) {
    return isWithinWord(text, range.start()) || isWithinWord(text, range.end());
  }

  private static boolean isWithinWord(String text, int at) {
    return at > 0
        && at < text.length()
        && isOfWord(text.charAt(at - 1))
        && isOfWord(text.charAt(at));
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
  }

  /** Returns the found term that contains a range and is not within another one. */
  private static @Nullable TermId longer(TextRange range, List<TermMatch> matches) {
    return matches.stream()
        .filter(match -> match.within() == null && match.range().contains(range))
        .map(TermMatch::term)
        .findFirst()
        .orElse(null);
  }
}
