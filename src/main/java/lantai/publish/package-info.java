/**
 * Files put on disk so that the live site is never half-written.
 *
 * <p>In: a list of {@link lantai.text.SiteFile}. Out: a folder, and beside it the {@link
 * lantai.publish.Workshop} with what a publisher needs between two runs. No library lives here.
 */
package lantai.publish;
