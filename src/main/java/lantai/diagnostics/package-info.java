/**
 * Source files, places, problems and messages.
 *
 * <p>A {@link lantai.diagnostics.SourceText} converts offsets of a file to {@link
 * lantai.diagnostics.Place}s; {@link lantai.diagnostics.Problems} collects each {@link
 * lantai.diagnostics.Problem}, whose kind is a {@link lantai.diagnostics.ProblemCode}; {@link
 * lantai.diagnostics.Messages} words them in English or Chinese.
 *
 * <p>In: a path. Out: sources, problems, messages. Libraries: none.
 */
@NullMarked
package lantai.diagnostics;

import org.jspecify.annotations.NullMarked;
