/**
 * The finished site read back, before it is published.
 *
 * <p>In: a list of {@link lantai.text.SiteFile}. Out: a {@link lantai.text.Problem} for every link
 * and anchor that leads nowhere, whoever wrote it. jsoup lives here and nowhere else.
 */
package lantai.check;
