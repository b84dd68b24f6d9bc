/**
 * The finished site read back, before it is published.
 *
 * <p>{@link lantai.site.check.SiteCheck} follows its links, {@link lantai.site.check.ImpactReport}
 * holds it against the site that it would replace.
 *
 * <p>In: every {@link lantai.output.SiteFile} on its way to where it is put. Out: a {@link
 * lantai.diagnostics.Problem} for every link and anchor that leads nowhere, whoever wrote it. jsoup
 * tells what its character references stand for.
 */
package lantai.site.check;
