package lantai.site.check;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import lantai.output.SiteFile;

/**
 * Reads the anchors of a site's pages. Most links and anchors are on many pages: one copy of each
 * is kept, which saves most of the memory.
 */
public final class AnchorReader {

  private final Map<String, String> strings = new ConcurrentHashMap<>();

  /**
   * @param page HTML in UTF-8
   */
  public PageAnchors read(SiteFile page) {
    PageAnchors anchors = PageAnchors.of(page);
    return new PageAnchors(shared(anchors.ids()), shared(anchors.links()));
  }

  private List<String> shared(List<String> each) {
    return each.stream().map(string -> strings.computeIfAbsent(string, same -> same)).toList();
  }
}
