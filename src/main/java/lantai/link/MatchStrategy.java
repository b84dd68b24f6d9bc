package lantai.link;

import java.util.function.Function;
import lantai.diagnostics.Problems;

/**
 * Matches the rows of one chapter with its text. An implementation may return the matches of an
 * earlier call with equal rows that found no problem.
 */
public interface MatchStrategy {

  /** Matches on each call. */
  MatchStrategy DIRECT = (rows, matcher, problems) -> matcher.apply(problems);

  /**
   * @param matcher depends on the rows alone, its problems apart
   */
  ChapterMatches match(
      QuotingRows rows, Function<Problems, ChapterMatches> matcher, Problems problems);
}
