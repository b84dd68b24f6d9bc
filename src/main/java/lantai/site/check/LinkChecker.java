package lantai.site.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import lantai.diagnostics.DidYouMean;
import lantai.diagnostics.Place;
import lantai.diagnostics.Problem.Hint;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.output.SiteFile;
import lantai.site.check.LinkResolver.LinkTarget;
import lantai.site.page.Page;

/** Checks the links of one site. */
final class LinkChecker {

  /** Needs no escape in an address. Only static files can have other names. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._/-]+");

  private final Map<String, PageAnchors> pages;
  private final Map<String, Set<String>> anchors = new HashMap<>();
  private final Map<String, String> templates = new HashMap<>();
  private final Set<String> paths = new HashSet<>();
  private final Map<String, BrokenLink> broken = new LinkedHashMap<>();
  private final String folder;
  private final LinkResolver targets;
  private final Problems problems;

  /**
   * @param path the first of the pages
   */
  private record BrokenLink(ProblemCode code, String path, String what, Set<String> pages) {}

  /**
   * @param pages by path
   * @param folder the template folder as problems name it
   */
  LinkChecker(Map<String, PageAnchors> pages, String folder, LinkScope scope, Problems problems) {
    this.pages = pages;
    this.folder = folder;
    this.paths.addAll(scope.otherPaths());
    this.targets = new LinkResolver(scope.base());
    this.problems = problems;
  }

  /**
   * @param made where each page came from
   */
  void check(List<Page> made, List<SiteFile> files) {
    made.forEach(page -> templates.put(page.path(), folder + "/" + page.template()));
    files.forEach(this::read);
    files.stream().filter(SiteFile::isHtml).forEach(this::follow);
    broken.values().forEach(this::report);
  }

  private void read(SiteFile file) {
    Place place = Place.startOf(folder + "/static/" + file.path());
    if (!NAME.matcher(file.path()).matches()) {
      problems.add(ProblemCode.BAD_FILE_NAME, place, file.path());
    }
    if (!paths.add(file.path())) {
      // Pages have different paths by now, so that one of the two is a static file.
      problems.add(ProblemCode.PATH_COLLISION, place, Hint.of("rename-file"), file.path());
    }
    if (!file.isHtml()) {
      return;
    }
    Set<String> ids = new HashSet<>();
    for (String id : pages.get(file.path()).ids()) {
      if (!ids.add(id)) {
        add(ProblemCode.DUPLICATE_ANCHOR, file.path(), id, place(file.path()).path());
      }
    }
    anchors.put(file.path(), ids);
  }

  private void follow(SiteFile page) {
    String path = page.path();
    String siteFolder = path.substring(0, path.lastIndexOf('/') + 1);
    for (String link : pages.get(path).links()) {
      boolean ofPage = link.isEmpty() || link.startsWith("#") || link.startsWith("?");
      String address = ofPage ? fileName(path) + link : link;
      if (targets.isExternal(address) || leadsSomewhere(address, siteFolder)) {
        continue;
      }
      Optional<LinkTarget> target = targets.resolve(siteFolder, address);
      if (target.isEmpty()) {
        add(ProblemCode.BROKEN_LINK, path, link, link);
      } else {
        follow(path, link, target.get());
      }
    }
  }

  /**
   * Whether a link leads to a file of the site and its fragment, undecoded, is an id there. If not,
   * the fragment has to be decoded (HTML Standard, find a potential indicated element).
   */
  private boolean leadsSomewhere(String link, String siteFolder) {
    int mark = link.indexOf('#');
    String address = mark < 0 ? link : link.substring(0, mark);
    Optional<LinkTarget> target = targets.resolve(siteFolder, address);
    if (target.isEmpty() || !isThere(target.get())) {
      return false;
    }
    String fragment = link.substring(mark + 1);
    return mark < 0 || anchors.getOrDefault(target.get().file(), Set.of()).contains(fragment);
  }

  private boolean isThere(LinkTarget target) {
    return target.address().getAuthority() == null && paths.contains(target.file());
  }

  private static String fileName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private void follow(String path, String link, LinkTarget target) {
    if (!isThere(target)) {
      add(ProblemCode.BROKEN_LINK, path, link, target.address().toString());
    } else if (target.fragment() != null
        && !anchors.getOrDefault(target.file(), Set.of()).contains(target.fragment())) {
      add(ProblemCode.BROKEN_ANCHOR, path, link, target.address().toString());
    }
  }

  /**
   * @param key equal if two are to be reported as one
   */
  private void add(ProblemCode code, String path, String what, String key) {
    broken
        .computeIfAbsent(
            code + " " + key, first -> new BrokenLink(code, path, what, new TreeSet<>()))
        .pages()
        .add(path);
  }

  private void report(BrokenLink link) {
    Hint where =
        link.pages().size() == 1
            ? Hint.of("on-page", link.path())
            : Hint.of("on-pages", link.path(), String.valueOf(link.pages().size() - 1));
    Hint hint = link.code() == ProblemCode.BROKEN_LINK ? meant(link).orElse(where) : where;
    problems.add(link.code(), place(link.path()), hint, link.what());
  }

  private Optional<Hint> meant(BrokenLink link) {
    return DidYouMean.to(link.what().replaceFirst("^(\\.\\./)+", ""), paths)
        .map(near -> Hint.of("meant-on-page", near, link.path()));
  }

  private Place place(String path) {
    return Place.startOf(templates.getOrDefault(path, path));
  }
}
