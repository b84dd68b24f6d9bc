package lantai.importer.draft;

import java.util.List;
import java.util.Map;

/**
 * What is proposed.
 *
 * @param files text by the path of its file in the content folder
 * @param doubts in no order of weight
 */
public record Draft(Map<String, String> files, List<DraftReviewItem> doubts) {

  public Draft {
    files = Map.copyOf(files);
    doubts = List.copyOf(doubts);
  }

  /** The doubts as lines of an import report, in Chinese. */
  public List<String> lines() {
    DraftMessages phrasing = new DraftMessages();
    return doubts.stream()
        .map(doubt -> phrasing.say("where", doubt.chapter(), doubt.local(), doubt.why()))
        .toList();
  }
}
