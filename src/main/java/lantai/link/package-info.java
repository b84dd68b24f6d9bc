/**
 * Who mentions whom, both ways: where each goal's words stand, and where each term is used.
 *
 * <p>In: {@link lantai.model.Report}. Out: {@link lantai.link.LinkedReport}, the same report with
 * layers of character ranges over its paragraphs. The text itself is never touched. No library
 * lives here.
 */
package lantai.link;
