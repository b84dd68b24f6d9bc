package lantai.link;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import lantai.chinese.TextRange;
import lantai.concurrent.LastResultPerKeyCache;
import lantai.diagnostics.Problems;
import lantai.model.TextBlock;

/**
 * Matches the rows of a chapter again only if they or its text have changed since the last match,
 * and searches a block again only if its text has changed. A chapter with problems is always
 * matched again, because their hints name other chapters.
 */
public final class CachingMatcher implements MatchReuseStrategy {

  private final LastResultPerKeyCache<ChapterMatchInputs, Optional<ChapterQuoteMatches>> chapters =
      new LastResultPerKeyCache<>();

  private final Map<TextScanKind, LastResultPerKeyCache<String, List<TextRange>>> results =
      new ConcurrentHashMap<>();

  @Override
  public ChapterQuoteMatches match(
      ChapterMatchInputs rows, Function<Problems, ChapterQuoteMatches> matcher, Problems problems) {
    return chapters
        .get(rows.chapter().value(), rows, () -> matched(matcher))
        .orElseGet(() -> matcher.apply(problems));
  }

  private static Optional<ChapterQuoteMatches> matched(
      Function<Problems, ChapterQuoteMatches> matcher) {
    Problems found = new Problems();
    ChapterQuoteMatches matches = matcher.apply(found);
    return found.sorted().isEmpty() ? Optional.of(matches) : Optional.empty();
  }

  @Override
  public List<TextRange> find(TextScanKind scan, TextBlock textBlock) {
    String text = textBlock.text();
    return results
        .computeIfAbsent(scan, key -> new LastResultPerKeyCache<>())
        .get(textBlock.chapter() + "#" + textBlock.localId(), text, () -> scan.in(text));
  }
}
