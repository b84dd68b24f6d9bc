/**
 * Chinese text: ranges, sentences, numbers, white space, full-width forms, pinyin, display width.
 *
 * <p>In: strings. Out: strings and {@link lantai.chinese.TextRange}s. Every offset and length
 * counts UTF-16 code units, 0-based. {@link lantai.chinese.SpacelessText} searches regardless of
 * white space, {@link lantai.chinese.ChinesePatterns} holds the regular expressions with Chinese
 * words, {@link lantai.chinese.ChineseMessageBundle} the Chinese texts that are written into files.
 *
 * <p>Libraries: pinyin4j.
 */
@NullMarked
package lantai.chinese;

import org.jspecify.annotations.NullMarked;
