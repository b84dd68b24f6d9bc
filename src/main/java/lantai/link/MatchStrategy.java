package lantai.link;

import java.util.List;
import java.util.function.Function;
import lantai.chinese.TextRange;
import lantai.diagnostics.Problems;
import lantai.model.TextBlock;

/**
 * Matches the rows of one chapter with its text, and searches texts. An implementation may return
 * what an earlier call with equal input found.
 */
public interface MatchStrategy {

  /** Matches and searches on each call. */
  MatchStrategy DIRECT =
      new MatchStrategy() {
        @Override
        public ChapterMatches match(
            QuotingRows rows, Function<Problems, ChapterMatches> matcher, Problems problems) {
          return matcher.apply(problems);
        }

        @Override
        public List<TextRange> find(TextScanKind scan, TextBlock textBlock) {
          return scan.in(textBlock.text());
        }
      };

  /**
   * @param matcher its result depends on the rows alone; the hints of its problems may depend on
   *     other chapters
   */
  ChapterMatches match(
      QuotingRows rows, Function<Problems, ChapterMatches> matcher, Problems problems);

  /** Returns what is found in the text of a block. */
  List<TextRange> find(TextScanKind scan, TextBlock textBlock);
}
