package lantai.importer.extract.list;

import org.jspecify.annotations.Nullable;

/**
 * The printed number of a paragraph or list item.
 *
 * @param unknownFormat name of the number's format or style if it is unknown, else {@code null}
 */
public record ListMarker(String text, @Nullable String unknownFormat) {

  public static final ListMarker NONE = new ListMarker("", null);
}
