package lantai.review;

import java.util.List;
import lantai.chinese.TextRange;
import lantai.model.TextBlock;

/**
 * The place where the report prints what a row states.
 *
 * @param quote the text that the row quotes
 * @param marks the figure, or otherwise the words meant; at least one
 */
record TextSpot(TextBlock block, TextRange quote, List<TextRange> marks) {}
