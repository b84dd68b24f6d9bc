package lantai.link;

import java.util.List;

/**
 * What matching the rows of a chapter found.
 *
 * @param unshared names that are wrong if the report prints them elsewhere
 */
record ChapterMatches(List<QuoteMatch> matches, List<UnmatchedRowName> unshared) {

  ChapterMatches {
    matches = List.copyOf(matches);
    unshared = List.copyOf(unshared);
  }
}
