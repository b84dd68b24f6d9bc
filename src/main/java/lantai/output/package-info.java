/**
 * Files put on disk so that the live site is never half-written.
 *
 * <p>In: {@link lantai.output.SiteFile}s, each put as soon as it is finished, and at the end the
 * list of them. Out: a folder, and beside it the {@link lantai.output.StagingArea} with what a
 * publisher needs between two runs; until the list comes all that was put lies there. No library
 * lives here.
 */
package lantai.output;
