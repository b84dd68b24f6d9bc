package lantai.site.check;

import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import lantai.diagnostics.DidYouMean;
import lantai.diagnostics.Place;
import lantai.diagnostics.Problem.Hint;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.output.SiteFile;
import lantai.site.page.Page;
import org.jspecify.annotations.Nullable;

/** Checks the links of a site, which are resolved as in a browser (RFC 3986, 5.2). */
final class LinkChecker {

  /** File names that need no escape in an address. Only static files can have other names. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._/-]+");

  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");

  private final Map<String, PageLinks> pages;
  private final Map<String, Set<String>> anchors = new HashMap<>();
  private final Map<String, String> templates = new HashMap<>();
  private final Set<String> paths = new HashSet<>();
  private final Map<String, BrokenLink> broken = new LinkedHashMap<>();
  private final Map<String, Place> settings = new HashMap<>();
  private final UnaryOperator<String> names;
  private final String base;
  private final Problems problems;

  /** Link targets by folder and link: most pages of a folder have most of their links in common. */
  private final Map<String, Map<String, Optional<LinkTarget>>> resolved = new HashMap<>();

  /**
   * The target of a link.
   *
   * @param file path relative to the site's root
   * @param fragment decoded; {@code null} if there is none
   */
  private record LinkTarget(URI address, String file, @Nullable String fragment) {}

  /** A broken link of some pages, with the path of the first one. */
  private record BrokenLink(ProblemCode code, String path, String what, Set<String> pages) {}

  /**
   * @param names returns the name of a template as used in problems
   */
  LinkChecker(
      Map<String, PageLinks> pages,
      UnaryOperator<String> names,
      SiteLinkChecker.LinkScope scope,
      Problems problems) {
    this.pages = pages;
    this.names = names;
    this.base = scope.base();
    this.paths.addAll(scope.otherPaths());
    scope.settings().forEach(link -> settings.put(link.value(), link.place()));
    this.problems = problems;
  }

  void check(List<Page> made, List<SiteFile> files) {
    made.forEach(page -> templates.put(page.path(), names.apply(page.template())));
    files.forEach(this::read);
    files.stream().filter(SiteFile::isHtml).forEach(page -> follow(page.path()));
    broken.values().forEach(this::report);
  }

  private void read(SiteFile file) {
    Place place = Place.startOf(names.apply("static/" + file.path()));
    if (!NAME.matcher(file.path()).matches()) {
      problems.add(ProblemCode.BAD_FILE_NAME, place, file.path());
    }
    if (!paths.add(file.path())) {
      // Pages have distinct paths at this stage, so one of the two is a static file.
      problems.add(ProblemCode.PATH_COLLISION, place, Hint.of("rename-file"), file.path());
    }
    if (file.isHtml()) {
      Set<String> ids = new HashSet<>();
      for (String id : pages.get(file.path()).ids()) {
        if (!ids.add(id)) {
          add(ProblemCode.DUPLICATE_ANCHOR, file.path(), id, place(file.path()).path());
        }
      }
      anchors.put(file.path(), ids);
    }
  }

  private void follow(String path) {
    int slash = path.lastIndexOf('/') + 1;
    for (String link : pages.get(path).links()) {
      boolean ofPage = link.isEmpty() || link.startsWith("#") || link.startsWith("?");
      String address = ofPage ? path.substring(slash) + link : link;
      if (!isExternal(address) && !leadsSomewhere(address, path.substring(0, slash))) {
        resolve(path.substring(0, slash), address)
            .ifPresentOrElse(
                target -> check(path, link, target),
                () -> add(ProblemCode.BROKEN_LINK, path, link, link));
      }
    }
  }

  private boolean isExternal(String link) {
    return link.indexOf(':') > 0 && !link.startsWith(base) && SCHEME.matcher(link).lookingAt();
  }

  /**
   * Whether a link leads to a file of the site, and its fragment, not decoded, is an id there.
   * Otherwise the fragment has to be decoded (HTML Standard, find a potential indicated element).
   */
  private boolean leadsSomewhere(String link, String siteFolder) {
    String[] parts = link.split("#", 2);
    Optional<LinkTarget> target = resolve(siteFolder, parts[0]).filter(this::isThere);
    return target.isPresent() && (parts.length == 1 || hasAnchor(target.get(), parts[1]));
  }

  private boolean isThere(LinkTarget target) {
    return target.address().getAuthority() == null && paths.contains(target.file());
  }

  private boolean hasAnchor(LinkTarget target, String id) {
    return anchors.getOrDefault(target.file(), Set.of()).contains(id);
  }

  /** Resolves a link of the pages in a folder; empty if it is not a valid address. */
  private Optional<LinkTarget> resolve(String siteFolder, String link) {
    return resolved
        .computeIfAbsent(siteFolder, first -> new HashMap<>())
        .computeIfAbsent(link, unknown -> target(siteFolder, unknown));
  }

  private Optional<LinkTarget> target(String siteFolder, String link) {
    String address = link.startsWith(base) ? "/" + link.substring(base.length()) : link;
    try {
      URI target = URI.create("/" + siteFolder).resolve(address);
      String file = target.getPath().replaceFirst("^/", "");
      String found = file.isEmpty() || file.endsWith("/") ? file + "index.html" : file;
      return Optional.of(new LinkTarget(target, found, target.getFragment()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private void check(String path, String link, LinkTarget target) {
    if (!isThere(target)) {
      add(ProblemCode.BROKEN_LINK, path, link, target.address().toString());
    } else if (target.fragment() != null && !hasAnchor(target, target.fragment())) {
      add(ProblemCode.BROKEN_ANCHOR, path, link, target.address().toString());
    }
  }

  /** Reports two problems with the same key as one. */
  private void add(ProblemCode code, String path, String what, String key) {
    String once = settings.containsKey(fromRoot(what)) ? fromRoot(what) : key;
    broken
        .computeIfAbsent(
            code + " " + once, first -> new BrokenLink(code, path, what, new TreeSet<>()))
        .pages()
        .add(path);
  }

  private void report(BrokenLink link) {
    Place setting = settings.get(fromRoot(link.what()));
    if (setting != null) {
      problems.add(
          link.code(),
          setting,
          DidYouMean.hint(fromRoot(link.what()), paths, Hint.of("link")),
          link.what());
      return;
    }
    Hint where =
        link.pages().size() == 1
            ? Hint.of("on-page", link.path())
            : Hint.of("on-pages", link.path(), String.valueOf(link.pages().size() - 1));
    Hint hint = link.code() == ProblemCode.BROKEN_LINK ? meant(link).orElse(where) : where;
    problems.add(link.code(), place(link.path()), hint, link.what());
  }

  private Optional<Hint> meant(BrokenLink link) {
    return DidYouMean.to(fromRoot(link.what()), paths)
        .map(near -> Hint.of("meant-on-page", near, link.path()));
  }

  private String fromRoot(String link) {
    return link.startsWith(base)
        ? link.substring(base.length())
        : link.replaceFirst("^/?(\\.\\./)*", "");
  }

  private Place place(String path) {
    return Place.startOf(templates.getOrDefault(path, path));
  }
}
