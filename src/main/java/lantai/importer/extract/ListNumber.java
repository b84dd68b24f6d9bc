package lantai.importer.extract;

import org.jspecify.annotations.Nullable;

/**
 * What is printed before a paragraph.
 *
 * @param unknownFormat the format of a number that is not known, if there is one
 */
record ListNumber(String text, @Nullable String unknownFormat) {

  static final ListNumber NONE = new ListNumber("", null);
}
