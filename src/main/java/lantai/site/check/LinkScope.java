package lantai.site.check;

import java.util.List;

/**
 * What links of a site may lead to besides its own pages and static files.
 *
 * @param base the site's address; links that begin with it are internal
 * @param otherPaths files of the site that are not checked themselves: data files and pages of past
 *     versions
 */
public record LinkScope(String base, List<String> otherPaths) {

  public LinkScope {
    otherPaths = List.copyOf(otherPaths);
  }
}
