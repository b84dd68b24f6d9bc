package lantai.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import lantai.page.Page;
import lantai.text.Outbox;
import lantai.text.Problems;
import lantai.text.SiteFile;

/**
 * Follows every internal link of the finished pages: the last stage before publishing. It remembers
 * what it read off the pages of the site before, which of two builds are mostly the same.
 */
public final class SiteCheck {

  /** By path. A page that is not put again is as it was. */
  private final Map<String, Anchors> known = new ConcurrentHashMap<>();

  /** Most links and anchors stand on many pages: each is in memory once. */
  private final Map<String, String> strings = new ConcurrentHashMap<>();

  private LinkWalk last;

  /** Reads each page on its way to where it is put. */
  public Outbox before(Outbox outbox) {
    return file -> {
      if (file.isHtml()) {
        known.put(file.path(), Anchors.in(file.bytes()).shared(this::one));
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
    Map<String, Anchors> read = new HashMap<>();
    for (SiteFile file : files) {
      if (file.isHtml()) {
        read.put(file.path(), known.get(file.path()));
      }
    }
    known.keySet().retainAll(read.keySet());
    strings.clear();
    LinkWalk walk = new LinkWalk(read, folder, base, problems);
    walk.follow(files, pages, besides, last);
    last = walk;
  }
}
