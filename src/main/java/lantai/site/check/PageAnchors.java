package lantai.site.check;

import java.util.List;
import java.util.Map;
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

  /** The same, with each string replaced by the equal one of the pool; missing ones are added. */
  PageAnchors pooled(Map<String, String> pool) {
    return new PageAnchors(pooled(ids, pool), pooled(links, pool));
  }

  private static List<String> pooled(List<String> strings, Map<String, String> pool) {
    return strings.stream().map(each -> pool.computeIfAbsent(each, same -> same)).toList();
  }
}
