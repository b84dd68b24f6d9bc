package lantai.archive.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What the forms of a page ask. */
final class FormQueries {

  private FormQueries() {}

  /**
   * The questions that a page's forms put to the page itself, without an answer: {@code ?q=}.
   *
   * @param path of the page, relative to the site's root
   */
  static List<String> questions(String path, byte[] content) {
    if (!path.endsWith(".html")) {
      return List.of();
    }
    String own = path.substring(path.lastIndexOf('/') + 1);
    return Jsoup.parse(new String(content, StandardCharsets.UTF_8))
        .select("form:not([method=post])")
        .stream()
        .filter(form -> form.attr("action").equals(own))
        .map(form -> form.selectFirst("input[name]"))
        .filter(input -> input != null)
        .map(FormQueries::question)
        .distinct()
        .toList();
  }

  private static String question(Element input) {
    return "?" + input.attr("name") + "=";
  }
}
