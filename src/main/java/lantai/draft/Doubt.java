package lantai.draft;

import lantai.text.Range;

/**
 * What a person should look at.
 *
 * @param local the passage's name in its chapter, such as {@code p3} or {@code heading}
 * @param range in the passage's text
 * @param why in Chinese
 */
public record Doubt(String chapter, String local, Range range, String why) {}
