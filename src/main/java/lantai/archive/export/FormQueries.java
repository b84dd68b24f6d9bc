package lantai.archive.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;

/** Finds the query strings of a page's own forms. */
final class FormQueries {

  private FormQueries() {}

  /**
   * Returns the queries with empty values ({@code ?q=}) of the forms whose action is the page.
   *
   * @param path of the page, relative to the site's root
   */
  static List<String> of(String path, byte[] content) {
    if (!path.endsWith(".html")) {
      return List.of();
    }
    String fileName = path.substring(path.lastIndexOf('/') + 1);
    return Jsoup.parse(new String(content, StandardCharsets.UTF_8))
        .select("form:not([method=post])")
        .stream()
        .filter(form -> form.attr("action").equals(fileName))
        .flatMap(form -> form.select("input[name]").stream().limit(1))
        .map(input -> "?" + input.attr("name") + "=")
        .distinct()
        .toList();
  }
}
