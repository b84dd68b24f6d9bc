package lantai.importer.extract;

import org.jspecify.annotations.Nullable;

/**
 * What a browser prints before an item of a list.
 *
 * @param unknown the style, if it prints a number that is not known
 */
record ItemMarker(String text, @Nullable String unknown) {

  static final ItemMarker NONE = new ItemMarker("", null);
}
