package lantai.importer.extract;

import org.jspecify.annotations.Nullable;

/**
 * What is printed before a paragraph or an item of a list.
 *
 * @param unknownFormat the format or style of a number, if it is not known
 */
record ListNumber(String text, @Nullable String unknownFormat) {

  static final ListNumber NONE = new ListNumber("", null);
}
