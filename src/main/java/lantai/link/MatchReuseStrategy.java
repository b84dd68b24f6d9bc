package lantai.link;

import java.util.List;
import java.util.function.Function;
import lantai.chinese.TextRange;
import lantai.diagnostics.Problems;
import lantai.model.TextBlock;

/**
 * Matches the rows of a chapter with its text, and searches texts, with or without a cache: an
 * implementation may return the result of an earlier call with equal input.
 */
public interface MatchReuseStrategy {

  /** Matches and searches on each call. */
  MatchReuseStrategy DIRECT =
      new MatchReuseStrategy() {
        @Override
        public ChapterQuoteMatches match(
            ChapterMatchInputs rows,
            Function<Problems, ChapterQuoteMatches> matcher,
            Problems problems) {
          return matcher.apply(problems);
        }

        @Override
        public List<TextRange> find(TextScanKind scan, TextBlock textBlock) {
          return scan.in(textBlock.text());
        }
      };

  /**
   * Returns the matches of a chapter.
   *
   * @param matcher its result depends only on the rows; the hints of its problems may depend on
   *     other chapters
   */
  ChapterQuoteMatches match(
      ChapterMatchInputs rows, Function<Problems, ChapterQuoteMatches> matcher, Problems problems);

  /** Returns the ranges found in a text block. */
  List<TextRange> find(TextScanKind scan, TextBlock textBlock);
}
