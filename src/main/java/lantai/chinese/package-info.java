/**
 * Chinese text: ranges, sentences, numbers, white space, full-width forms, display width.
 *
 * <p>In: strings. Out: strings and {@link lantai.chinese.TextRange}; every offset and length counts
 * UTF-16 code units, 0-based. Libraries: pinyin4j (readings of characters).
 */
@NullMarked
package lantai.chinese;

import org.jspecify.annotations.NullMarked;
