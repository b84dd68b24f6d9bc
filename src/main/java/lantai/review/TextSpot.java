package lantai.review;

import java.util.List;
import lantai.chinese.TextRange;
import lantai.model.TextBlock;

/**
 * Where the report prints what a row states.
 *
 * @param quote the words that the row quotes
 * @param marks the figure, or what else is meant; at least one
 */
record TextSpot(TextBlock block, TextRange quote, List<TextRange> marks) {}
