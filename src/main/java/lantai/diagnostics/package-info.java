/**
 * Where every word comes from: files, offsets, places, problems.
 *
 * <p>In: a path. Out: {@link lantai.diagnostics.Source}, {@link lantai.diagnostics.Place}, {@link
 * lantai.diagnostics.Problem}, told in {@link lantai.diagnostics.Messages}. Finished files begin
 * here, too, as {@link lantai.output.SiteFile}, with their digests, and are put into an {@link
 * lantai.output.OutputSink}. No library lives here; every other room may use this one, and it uses
 * none.
 */
package lantai.diagnostics;
