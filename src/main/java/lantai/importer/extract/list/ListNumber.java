package lantai.importer.extract.list;

import org.jspecify.annotations.Nullable;

/**
 * What is printed before a paragraph or an item of a list.
 *
 * @param unknownFormat the format or style of a number, if it is not known
 */
public record ListNumber(String text, @Nullable String unknownFormat) {

  public static final ListNumber NONE = new ListNumber("", null);
}
