package lantai.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lantai.output.SiteFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The site of this repository's report, opened once, as a browser sees it. */
final class WholeSite {

  /** The page that a server shows at any address. */
  static final String NOT_FOUND = "404.html";

  private static final Map<String, String> TEXTS = new TreeMap<>();
  private static final Map<String, Document> PAGES = new TreeMap<>();

  static {
    for (SiteFile file : Repository.files()) {
      TEXTS.put(file.path(), file.text());
      if (file.path().endsWith(".html")) {
        PAGES.put(file.path(), Jsoup.parse(file.text()));
      }
    }
  }

  private WholeSite() {}

  /** Every file by its path. */
  static Map<String, String> texts() {
    return Collections.unmodifiableMap(TEXTS);
  }

  static Map<String, Document> pages() {
    return Collections.unmodifiableMap(PAGES);
  }

  /** The address the site is published at. */
  static String base() {
    return PAGES.get("index.html").select("link[rel=canonical]").attr("href");
  }

  static JsonNode json(String name) throws IOException {
    return new ObjectMapper().readTree(TEXTS.get("data/" + name + ".json"));
  }

  /** The element with an id, or {@code null} where the page has none. */
  static Element element(String path, String id) {
    return PAGES.containsKey(path) ? PAGES.get(path).getElementById(id) : null;
  }

  static List<PageLink> links() {
    List<PageLink> links = new ArrayList<>();
    PAGES.forEach(
        (path, page) -> {
          page.select("[href]").forEach(e -> links.add(new PageLink(path, e, e.attr("href"))));
          page.select("[src]").forEach(e -> links.add(new PageLink(path, e, e.attr("src"))));
        });
    return links;
  }
}
