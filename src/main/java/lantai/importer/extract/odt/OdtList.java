package lantai.importer.extract.odt;

import org.jspecify.annotations.Nullable;

/**
 * A list, or one within another.
 *
 * @param style if it names one
 * @param counted the lists with the same value are counted together
 */
record OdtList(@Nullable String style, String counted) {}
