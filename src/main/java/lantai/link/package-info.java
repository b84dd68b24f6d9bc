/**
 * Who mentions whom, both ways: where each goal's words stand, and where each term is used.
 *
 * <p>In: {@link lantai.model.Report}. Out: {@link lantai.link.LinkedReport}, the same report with
 * layers of character ranges over its paragraphs, and an account of every numeral. The text itself
 * is never touched. {@link lantai.link.SiteAddresses} is the one catalogue of what can be linked
 * to. No library lives here.
 */
package lantai.link;
