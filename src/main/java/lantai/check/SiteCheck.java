package lantai.check;

import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import lantai.page.Page;
import lantai.text.Code;
import lantai.text.Place;
import lantai.text.Problem.Hint;
import lantai.text.Problems;
import lantai.text.SiteFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Follows every internal link of the finished pages: the last stage before publishing. */
public final class SiteCheck {

  private final Map<String, Document> documents = new HashMap<>();
  private final Map<String, Set<String>> anchors = new HashMap<>();
  private final Map<String, String> templates = new HashMap<>();
  private final Set<String> paths = new HashSet<>();
  private final Map<String, Fault> faults = new LinkedHashMap<>();
  private final String folder;
  private final String base;
  private final Problems problems;

  /**
   * @param path the first of the pages
   */
  private record Fault(Code code, String path, String what, Set<String> pages) {}

  private SiteCheck(String folder, String base, Problems problems) {
    this.folder = folder;
    this.base = base;
    this.problems = problems;
  }

  /**
   * A fault that a template puts on many pages is told once, with the first of them.
   *
   * @param pages where each page came from
   * @param folder the folder of templates, as problems shall name it
   * @param base the site's own address; links that begin with it are internal
   * @param besides paths of files that are published with these and were checked in their time
   */
  public static void check(
      List<SiteFile> files,
      List<Page> pages,
      String folder,
      String base,
      List<String> besides,
      Problems problems) {
    SiteCheck check = new SiteCheck(folder, base, problems);
    check.paths.addAll(besides);
    pages.forEach(page -> check.templates.put(page.path(), folder + "/" + page.template()));
    files.forEach(check::read);
    files.stream().filter(SiteFile::isHtml).forEach(file -> check.follow(file.path()));
    check.faults.values().forEach(check::report);
  }

  private void read(SiteFile file) {
    if (!paths.add(file.path())) {
      // No two pages share a path by now: one of the two is a file of the folder static/.
      Place place = Place.startOf(folder + "/static/" + file.path());
      problems.add(Code.PATH_COLLISION, place, Hint.of("rename-file"), file.path());
    }
    if (!file.path().matches("[A-Za-z0-9._/-]+")) {
      Place place = Place.startOf(folder + "/static/" + file.path());
      problems.add(Code.BAD_FILE_NAME, place, file.path());
    }
    if (!file.isHtml()) {
      return;
    }
    Document document = Jsoup.parse(file.text());
    Set<String> ids = new HashSet<>();
    for (Element element : document.select("[id]")) {
      if (!ids.add(element.id())) {
        tell(Code.DUPLICATE_ANCHOR, file.path(), element.id(), place(file.path()).path());
      }
    }
    documents.put(file.path(), document);
    anchors.put(file.path(), ids);
  }

  private void follow(String path) {
    for (Element element : documents.get(path).select("[href], [src]")) {
      follow(path, element.hasAttr("href") ? element.attr("href") : element.attr("src"));
    }
  }

  private void follow(String path, String href) {
    String address = href.startsWith(base) ? "/" + href.substring(base.length()) : href;
    if (address.matches("[A-Za-z][A-Za-z0-9+.-]*:.*")) {
      return;
    }
    URI target;
    try {
      target = URI.create("/" + path).resolve(address);
    } catch (IllegalArgumentException e) {
      tell(Code.BROKEN_LINK, path, href, href);
      return;
    }
    String file = target.getPath().replaceFirst("^/", "");
    String found = file.isEmpty() || file.endsWith("/") ? file + "index.html" : file;
    String fragment = target.getFragment();
    if (target.getAuthority() != null || !paths.contains(found)) {
      tell(Code.BROKEN_LINK, path, href, target.toString());
    } else if (fragment != null && !anchors.getOrDefault(found, Set.of()).contains(fragment)) {
      tell(Code.BROKEN_ANCHOR, path, href, target.toString());
    }
  }

  /**
   * @param key what makes two finds the same fault
   */
  private void tell(Code code, String path, String what, String key) {
    faults
        .computeIfAbsent(code + " " + key, first -> new Fault(code, path, what, new TreeSet<>()))
        .pages()
        .add(path);
  }

  private void report(Fault fault) {
    Hint hint =
        fault.pages().size() == 1
            ? Hint.of("on-page", fault.path())
            : Hint.of("on-pages", fault.path(), String.valueOf(fault.pages().size() - 1));
    problems.add(fault.code(), place(fault.path()), hint, fault.what());
  }

  private Place place(String path) {
    return Place.startOf(templates.getOrDefault(path, path));
  }
}
