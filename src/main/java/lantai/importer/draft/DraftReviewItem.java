package lantai.importer.draft;

import lantai.chinese.TextRange;

/**
 * What a person should look at.
 *
 * @param local the text block's name in its chapter, such as {@code p3} or {@code heading}
 * @param range in the text block's text
 * @param why in Chinese
 */
public record DraftReviewItem(String chapter, String local, TextRange range, String why) {}
