package lantai.link;

import java.util.Optional;
import java.util.function.Function;
import lantai.concurrent.LastResultCache;
import lantai.diagnostics.Problems;

/**
 * Matches the rows of a chapter only if they, or its text, are not those that were matched last. A
 * chapter with problems is matched again: their hints name other chapters.
 */
public final class CachingMatcher implements MatchStrategy {

  private final LastResultCache<QuotingRows, Optional<ChapterMatches>> chapters =
      new LastResultCache<>();

  @Override
  public ChapterMatches match(
      QuotingRows rows, Function<Problems, ChapterMatches> matcher, Problems problems) {
    return chapters
        .get(rows.chapter().value(), rows, () -> matched(matcher))
        .orElseGet(() -> matcher.apply(problems));
  }

  private static Optional<ChapterMatches> matched(Function<Problems, ChapterMatches> matcher) {
    Problems found = new Problems();
    ChapterMatches matches = matcher.apply(found);
    return found.sorted().isEmpty() ? Optional.of(matches) : Optional.empty();
  }
}
