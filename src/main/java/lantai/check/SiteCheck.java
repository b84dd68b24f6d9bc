package lantai.check;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lantai.page.Page;
import lantai.text.Problems;
import lantai.text.SiteFile;

/**
 * Follows every internal link of the finished pages: the last stage before publishing. It remembers
 * what it read off the pages of the site before, which of two builds are mostly the same.
 */
public final class SiteCheck {

  private Map<SiteFile, Anchors> known = Map.of();
  private LinkWalk last;

  /**
   * A fault that a template puts on many pages is told once, with the first of them.
   *
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
    Map<SiteFile, Anchors> read =
        files.parallelStream()
            .filter(SiteFile::isHtml)
            .distinct()
            .collect(Collectors.toConcurrentMap(Function.identity(), this::read));
    known = read;
    LinkWalk walk = new LinkWalk(read, folder, base, problems);
    walk.follow(files, pages, besides, last);
    last = walk;
  }

  private Anchors read(SiteFile page) {
    Anchors before = known.get(page);
    return before == null ? Anchors.in(page.bytes()) : before;
  }
}
