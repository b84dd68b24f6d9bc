package lantai.importer.draft;

import java.util.List;
import java.util.Map;
import lantai.chinese.ChineseMessages;
import lantai.chinese.TextRange;

/**
 * Proposed content files of an imported report.
 *
 * @param files text by path in the content folder
 */
public record Draft(Map<String, String> files, List<DraftReviewItem> reviewItems) {

  /**
   * A question for the person who reviews the draft.
   *
   * @param block name of the text block in its chapter, such as {@code p3} or {@code heading}
   * @param range in the text of the block
   * @param message in Chinese
   */
  public record DraftReviewItem(String chapter, String block, TextRange range, String message) {}

  public Draft {
    files = Map.copyOf(files);
    reviewItems = List.copyOf(reviewItems);
  }

  /** The review items as lines of an import report, in Chinese. */
  public List<String> lines() {
    ChineseMessages messages = GoalDrafter.messages();
    return reviewItems.stream()
        .map(item -> messages.get("where", item.chapter(), item.block(), item.message()))
        .toList();
  }
}
