package lantai.site.check;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Resolves links as a browser does (RFC 3986, 5.2). */
final class LinkResolver {

  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");

  private final String base;

  /** By folder, then by link: most pages of a folder have most of their links in common. */
  private final Map<String, Map<String, Optional<LinkTarget>>> resolved = new HashMap<>();

  /**
   * @param base the site's address; links that begin with it are internal
   */
  LinkResolver(String base) {
    this.base = base;
  }

  /**
   * The target of an internal link.
   *
   * @param file relative to the site's root
   * @param fragment the part after {@code #}, decoded, if there is one
   */
  record LinkTarget(URI address, String file, @Nullable String fragment) {}

  boolean isExternal(String link) {
    return link.indexOf(':') > 0 && !link.startsWith(base) && SCHEME.matcher(link).lookingAt();
  }

  /**
   * @param folder of the page, empty or ending in a slash
   * @return empty if the link is not a valid address
   */
  Optional<LinkTarget> resolve(String folder, String link) {
    return resolved
        .computeIfAbsent(folder, first -> new HashMap<>())
        .computeIfAbsent(link, unknown -> target(folder, unknown));
  }

  private Optional<LinkTarget> target(String folder, String link) {
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
