/**
 * Where every word comes from: files, offsets, places, problems.
 *
 * <p>In: a path. Out: {@link lantai.text.Source}, {@link lantai.text.Place}, {@link
 * lantai.text.Problem}, told in {@link lantai.text.Messages}. Finished files begin here, too, as
 * {@link lantai.text.SiteFile}, with their digests, and are put into an {@link lantai.text.Outbox}.
 * No library lives here; every other room may use this one, and it uses none.
 */
package lantai.text;
