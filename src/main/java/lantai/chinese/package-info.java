/**
 * Chinese text: ranges of a text, sentences, Chinese numerals, white space, excerpts and display
 * width.
 *
 * <p>In: Strings. Out: Ranges and strings; offsets count UTF-16 code units.
 */
package lantai.chinese;
