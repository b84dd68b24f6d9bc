package lantai.importer.extract.odt;

import org.jspecify.annotations.Nullable;

/**
 * A list or sublist.
 *
 * @param style the named style, if any
 * @param counted lists with the same value are counted together
 */
record OdtList(@Nullable String style, String counted) {}
