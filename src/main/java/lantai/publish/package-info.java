/**
 * Files put on disk so that the live site is never half-written.
 *
 * <p>In: a list of {@link lantai.text.SiteFile}. Out: a folder. No library lives here.
 */
package lantai.publish;
