/**
 * The build pipeline.
 *
 * <p>In: A content folder and a template folder. Out: The files of a site, or the problems found.
 */
package lantai.build;
