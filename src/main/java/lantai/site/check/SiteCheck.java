package lantai.site.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import lantai.diagnostics.Problems;
import lantai.output.OutputSink;
import lantai.output.SiteFile;
import lantai.site.page.Page;

/**
 * Follows every internal link of the finished pages: the last stage before publishing. It remembers
 * what it read off the pages of the site before, which of two builds are mostly the same.
 */
public final class SiteCheck {

  /** By path. A page that is not put again is as it was. */
  private final Map<String, PageAnchors> known = new ConcurrentHashMap<>();

  /** Most links and anchors stand on many pages: each is in memory once. */
  private final Map<String, String> strings = new ConcurrentHashMap<>();

  private LinkChecker last;

  /** Reads each page on its way to where it is put. */
  public OutputSink before(OutputSink outbox) {
    return file -> {
      if (file.isHtml()) {
        known.put(file.path(), PageAnchors.in(file.bytes()).shared(this::one));
      }
      return outbox.put(file);
    };
  }

  private String one(String string) {
    String before = strings.putIfAbsent(string, string);
    return before == null ? string : before;
  }

  /**
   * A fault that a template puts on many pages is told once, with the first of them.
   *
   * @param files of which each page was put, in this build or one before
   * @param pages where each page came from
   * @param folder the folder of templates, as problems shall name it
   * @param base the site's own address; links that begin with it are internal
   * @param besides paths of files that are published with these and are not checked: of past
   *     versions, and those that are still to be made
   */
  public void check(
      List<SiteFile> files,
      List<Page> pages,
      String folder,
      String base,
      List<String> besides,
      Problems problems) {
    Map<String, PageAnchors> read = new HashMap<>();
    for (SiteFile file : files) {
      if (file.isHtml()) {
        read.put(file.path(), known.get(file.path()));
      }
    }
    known.keySet().retainAll(read.keySet());
    strings.clear();
    LinkChecker walk = new LinkChecker(read, folder, base, problems);
    walk.follow(files, pages, besides, last);
    last = walk;
  }
}
