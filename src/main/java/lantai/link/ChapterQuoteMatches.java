package lantai.link;

import java.util.List;

/**
 * The result of matching the rows of a chapter.
 *
 * @param unmatched names that are wrong if the report prints them elsewhere
 */
record ChapterQuoteMatches(List<QuoteMatch> matches, List<RowNameNotInQuote> unmatched) {

  ChapterQuoteMatches {
    matches = List.copyOf(matches);
    unmatched = List.copyOf(unmatched);
  }
}
