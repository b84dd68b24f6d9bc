package lantai.site.check;

import java.util.List;
import lantai.output.SiteFile;

/**
 * The anchors and links of a page.
 *
 * @param ids of all elements, in order
 * @param links of all elements, in order: {@code href}, or {@code src} if there is none
 */
public record PageAnchors(List<String> ids, List<String> links) {

  public PageAnchors {
    ids = List.copyOf(ids);
    links = List.copyOf(links);
  }

  /** Reads an HTML file in UTF-8. */
  public static PageAnchors of(SiteFile page) {
    return new HtmlTagScanner(page.bytes()).read();
  }
}
