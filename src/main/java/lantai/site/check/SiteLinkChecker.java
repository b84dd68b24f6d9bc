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

/** Follows every internal link of the finished pages: the last stage of a build. */
public final class SiteLinkChecker {

  private final UnaryOperator<String> templates;
  private final Function<SiteFile, PageLinks> reader;

  /**
   * What links may lead to besides the site's own pages and static files.
   *
   * @param base the site's address; links that begin with it are internal
   * @param otherPaths files that are not checked themselves: data files and pages of past versions
   * @param settings links that editors wrote in the settings, relative to the site's root
   */
  public record LinkScope(String base, List<String> otherPaths, List<Located<String>> settings) {

    public LinkScope {
      otherPaths = List.copyOf(otherPaths);
      settings = List.copyOf(settings);
    }
  }

  /**
   * Makes a check.
   *
   * @param templates names a file, given relative to the folder of templates, as problems do
   * @param reader is called from several threads
   */
  public SiteLinkChecker(UnaryOperator<String> templates, Function<SiteFile, PageLinks> reader) {
    this.templates = templates;
    this.reader = reader;
  }

  /**
   * Reports links that lead nowhere. What is wrong on many pages because of a template is reported
   * once, with the first of them.
   *
   * @param pages where each HTML file came from
   * @param files all files of the site but those of the scope
   */
  public void check(List<Page> pages, List<SiteFile> files, LinkScope scope, Problems problems) {
    Map<String, PageLinks> anchors =
        files.parallelStream()
            .filter(SiteFile::isHtml)
            .collect(Collectors.toMap(SiteFile::path, reader, (one, other) -> other));
    new LinkChecker(anchors, templates, scope, problems).check(pages, files);
  }
}
