/**
 * Problems in the shape that their reader takes: a person at a terminal, an editor, a build server.
 *
 * <p>In: problems and the messages of one language. Out: text. No library lives here; JSON is
 * written by {@link lantai.json.Json}.
 */
package lantai.diagnostics.format;
