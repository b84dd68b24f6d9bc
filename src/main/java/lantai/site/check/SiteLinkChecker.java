package lantai.site.check;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import lantai.diagnostics.Located;
import lantai.diagnostics.Problems;
import lantai.output.SiteFile;
import lantai.site.page.Page;

/**
 * Checks every internal link of the rendered pages. Data files, which are written later, are known
 * to it only by their paths.
 */
public final class SiteLinkChecker {

  private final UnaryOperator<String> templates;
  private final Function<SiteFile, PageLinks> reader;

  /**
   * The possible targets of links in addition to the site's own pages and static files.
   *
   * @param base the site's address; links that begin with it are internal
   * @param otherPaths files that are not checked themselves: data files and pages of archived
   *     versions
   * @param settings links that editors wrote in the settings, relative to the site's root
   */
  public record LinkScope(String base, List<String> otherPaths, List<Located<String>> settings) {

    public LinkScope {
      otherPaths = List.copyOf(otherPaths);
      settings = List.copyOf(settings);
    }
  }

  /**
   * Creates a checker.
   *
   * @param templates returns the path of a file given relative to the template folder, as used in
   *     problems
   * @param reader called from several threads
   */
  public SiteLinkChecker(UnaryOperator<String> templates, Function<SiteFile, PageLinks> reader) {
    this.templates = templates;
    this.reader = reader;
  }

  /**
   * Reports broken links. A problem that a template causes on many pages is reported once, for the
   * first of them.
   *
   * @param pages the pages that the HTML files were made from
   * @param files all files of the site except those of the scope
   */
  public void check(List<Page> pages, List<SiteFile> files, LinkScope scope, Problems problems) {
    Map<String, PageLinks> anchors =
        files.parallelStream()
            .filter(SiteFile::isHtml)
            .collect(Collectors.toMap(SiteFile::path, reader, (one, other) -> other));
    new LinkChecker(anchors, templates, scope, problems).check(pages, files);
  }
}
