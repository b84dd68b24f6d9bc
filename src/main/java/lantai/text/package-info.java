/**
 * Where every word comes from: files, offsets, places, problems.
 *
 * <p>In: a path. Out: {@link lantai.text.Source}, {@link lantai.text.Place}, {@link
 * lantai.text.Problem}. No library lives here; every other room may use this one, and it uses none.
 */
package lantai.text;
