package lantai.site.check;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where links lead, as a browser works it out (RFC 3986, 5.2). */
final class LinkResolver {

  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");

  private final String base;

  /** By folder, then by link: most pages of a folder have most of their links in common. */
  private final Map<String, Map<String, Optional<LinkTarget>>> known = new HashMap<>();

  /**
   * @param base the site's own address; links that begin with it are internal
   */
  LinkResolver(String base) {
    this.base = base;
  }

  /**
   * Where a link within the site leads.
   *
   * @param file relative to the site's root
   * @param fragment what stands after the #, decoded, or {@code null}
   */
  record LinkTarget(URI address, String file, String fragment) {}

  boolean isExternal(String link) {
    return link.indexOf(':') > 0 && !link.startsWith(base) && SCHEME.matcher(link).lookingAt();
  }

  /**
   * The same link of the same folder is resolved once.
   *
   * @param folder of the page, empty or ending in a slash
   * @return nothing where the link is no address
   */
  Optional<LinkTarget> ofCommon(String folder, String link) {
    return known
        .computeIfAbsent(folder, first -> new HashMap<>())
        .computeIfAbsent(link, unknown -> of(folder, unknown));
  }

  /** As for a link that is common, without remembering it. */
  Optional<LinkTarget> of(String folder, String link) {
    String address = link.startsWith(base) ? "/" + link.substring(base.length()) : link;
    try {
      URI target = URI.create("/" + folder).resolve(address);
      String file = target.getPath().replaceFirst("^/", "");
      String found = file.isEmpty() || file.endsWith("/") ? file + "index.html" : file;
      return Optional.of(new LinkTarget(target, found, target.getFragment()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
