package lantai.importer.draft;

import lantai.chinese.TextRange;

/**
 * What a person should look at.
 *
 * @param local the passage's name in its chapter, such as {@code p3} or {@code heading}
 * @param range in the passage's text
 * @param why in Chinese
 */
public record DraftReviewItem(String chapter, String local, TextRange range, String why) {}
