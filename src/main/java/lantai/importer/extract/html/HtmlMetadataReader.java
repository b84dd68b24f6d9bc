package lantai.importer.extract.html;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.importer.extract.WebPageMetadata;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads from the meta tags of a web page where it was published. */
final class HtmlMetadataReader {

  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"<>]+");

  /** Comment that browsers write into saved pages. */
  private static final Pattern SAVED = Pattern.compile("saved from url=\\(\\d+\\)(https?://\\S+)");

  private static final List<String> NAMES =
      List.of("contentsource", "source", "sitename", "og:site_name");
  private static final List<String> DATES =
      List.of(
          "pubdate", "publishdate", "article:published_time", "publish-date", "firstpublishedtime");

  private HtmlMetadataReader() {}

  static WebPageMetadata of(Document document) {
    String url =
        List.of(
                meta(document, List.of("url", "og:url")),
                document.select("link[rel=canonical]").attr("href"),
                savedFrom(document))
            .stream()
            .filter(address -> ADDRESS.matcher(address).matches())
            .findFirst()
            .orElse("");
    return new WebPageMetadata(url, meta(document, NAMES), meta(document, DATES));
  }

  private static String meta(Document document, List<String> names) {
    for (String name : names) {
      for (Element element : document.select("meta[content]")) {
        String key = element.attr(element.hasAttr("name") ? "name" : "property");
        String content = element.attr("content").strip();
        if (key.toLowerCase(Locale.ROOT).equals(name) && !content.isEmpty()) {
          return content;
        }
      }
    }
    return "";
  }

  private static String savedFrom(Document document) {
    return document
        .nodeStream(Comment.class)
        .map(comment -> SAVED.matcher(comment.getData()))
        .filter(Matcher::find)
        .map(matcher -> matcher.group(1))
        .findFirst()
        .orElse("");
  }
}
