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

/** One walk along the links of a site. */
final class LinkChecker {

  /** What can stand in an address as it is; all but the files of static/ are named by us. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._/-]+");

  private final Map<String, PageAnchors> pages;
  private final Map<String, Set<String>> anchors = new HashMap<>();
  private final Map<String, String> templates = new HashMap<>();
  private final Set<String> paths = new HashSet<>();
  private final Map<String, BrokenLink> faults = new LinkedHashMap<>();
  private final String folder;
  private final String base;
  private final LinkResolver targets;
  private final Problems problems;

  /**
   * @param path the first of the pages
   */
  private record BrokenLink(ProblemCode code, String path, String what, Set<String> pages) {}

  /**
   * @param pages what was read off them, by path
   * @param folder the folder of templates, as problems shall name it
   * @param base the site's own address; links that begin with it are internal
   */
  LinkChecker(Map<String, PageAnchors> pages, String folder, String base, Problems problems) {
    this.pages = pages;
    this.folder = folder;
    this.base = base;
    this.targets = new LinkResolver(base);
    this.problems = problems;
  }

  /**
   * @param made where each page came from
   * @param besides paths of files that are published with these and are not checked
   * @param before the walk along the site as it was, or {@code null}
   */
  void follow(List<SiteFile> files, List<Page> made, List<String> besides, LinkChecker before) {
    paths.addAll(besides);
    made.forEach(page -> templates.put(page.path(), folder + "/" + page.template()));
    files.forEach(this::read);
    Map<String, PageAnchors> good =
        before != null && before.isGoodFor(this) ? before.pages : Map.of();
    files.stream()
        .filter(SiteFile::isHtml)
        .filter(file -> good.get(file.path()) != pages.get(file.path()))
        .forEach(this::follow);
    faults.values().forEach(this::report);
  }

  /** Whether there was no fault, and all that a link can have led to is there still. */
  private boolean isGoodFor(LinkChecker next) {
    return faults.isEmpty()
        && base.equals(next.base)
        && next.paths.containsAll(paths)
        && anchors.entrySet().stream()
            .allMatch(
                page ->
                    next.anchors
                        .getOrDefault(page.getKey(), Set.of())
                        .containsAll(page.getValue()));
  }

  private void read(SiteFile file) {
    Place place = Place.startOf(folder + "/static/" + file.path());
    if (!NAME.matcher(file.path()).matches()) {
      problems.add(ProblemCode.BAD_FILE_NAME, place, file.path());
    }
    if (!paths.add(file.path())) {
      // No two pages share a path by now: one of the two is a file of the folder static/.
      problems.add(ProblemCode.PATH_COLLISION, place, Hint.of("rename-file"), file.path());
    }
    if (!file.isHtml()) {
      return;
    }
    Set<String> ids = new HashSet<>();
    for (String id : pages.get(file.path()).ids()) {
      if (!ids.add(id)) {
        tell(ProblemCode.DUPLICATE_ANCHOR, file.path(), id, place(file.path()).path());
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
      Optional<LinkTarget> target = targets.of(siteFolder, address);
      if (target.isEmpty()) {
        tell(ProblemCode.BROKEN_LINK, path, link, link);
      } else {
        follow(path, link, target.get());
      }
    }
  }

  /**
   * Whether a link leads to a file of the site, and to an element whose id is its fragment as it is
   * written; for others it has to be decoded first (HTML Standard, find a potential indicated
   * element).
   */
  private boolean leadsSomewhere(String link, String siteFolder) {
    int mark = link.indexOf('#');
    String address = mark < 0 ? link : link.substring(0, mark);
    Optional<LinkTarget> target = targets.ofCommon(siteFolder, address);
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
      tell(ProblemCode.BROKEN_LINK, path, link, target.address().toString());
    } else if (target.fragment() != null
        && !anchors.getOrDefault(target.file(), Set.of()).contains(target.fragment())) {
      tell(ProblemCode.BROKEN_ANCHOR, path, link, target.address().toString());
    }
  }

  /**
   * @param key what makes two finds the same fault
   */
  private void tell(ProblemCode code, String path, String what, String key) {
    faults
        .computeIfAbsent(
            code + " " + key, first -> new BrokenLink(code, path, what, new TreeSet<>()))
        .pages()
        .add(path);
  }

  private void report(BrokenLink fault) {
    Hint where =
        fault.pages().size() == 1
            ? Hint.of("on-page", fault.path())
            : Hint.of("on-pages", fault.path(), String.valueOf(fault.pages().size() - 1));
    Hint hint = fault.code() == ProblemCode.BROKEN_LINK ? meant(fault).orElse(where) : where;
    problems.add(fault.code(), place(fault.path()), hint, fault.what());
  }

  private Optional<Hint> meant(BrokenLink fault) {
    return DidYouMean.to(fault.what().replaceFirst("^(\\.\\./)+", ""), paths)
        .map(near -> Hint.of("meant-on-page", near, fault.path()));
  }

  private Place place(String path) {
    return Place.startOf(templates.getOrDefault(path, path));
  }
}
