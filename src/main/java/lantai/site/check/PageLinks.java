package lantai.site.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lantai.output.SiteFile;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The anchors and links of a page. Tags are found as by the tokenizer of the HTML Standard
 * (13.2.5), without building a tree, which would take a sixth of the time of a build. Most strings
 * occur on many pages, so only one copy of each is kept in memory.
 *
 * @param ids of all elements, in order
 * @param links of all elements, in order: {@code href}, or {@code src} if there is none
 */
public record PageLinks(List<String> ids, List<String> links) {

  /**
   * A comment, which may end as it begins ({@code <!-->}, {@code <!--->}; 13.2.5.43); a start or
   * end tag up to its attributes; or another declaration.
   */
  private static final Pattern MARKUP =
      pattern("<(?:!--(?:-?>|.*?(?:--!?>|\\z))|(/?)([a-z][^\\s/>]*)[\\s/]*|[!?/][^>]*)");

  /** A leading equals sign belongs to the name (13.2.5.32). */
  private static final Pattern ATTRIBUTE =
      pattern(
          "([^\\s/>][^\\s/>=]*)"
              + "(?:\\s*=\\s*(?:\"([^\"]*)(?:\"|\\z)|'([^']*)(?:'|\\z)|([^\\s>]*)))?"
              + "[\\s/]*");

  /** Elements whose content is text (13.2.6.4.4 and 13.2.6.4.7), and their end tags. */
  private static final Map<String, Pattern> TEXT =
      Stream.of("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes")
          .collect(Collectors.toMap(name -> name, name -> pattern("</" + name + "[\\s/>]")));

  public PageLinks {
    ids = List.copyOf(ids);
    links = List.copyOf(links);
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  }

  /** Reads an HTML file in UTF-8. */
  public static PageLinks of(SiteFile page) {
    String html = page.text();
    List<String> ids = new ArrayList<>();
    List<String> links = new ArrayList<>();
    Matcher markup = MARKUP.matcher(html);
    Matcher attribute = ATTRIBUTE.matcher(html);
    int at = 0;
    while (markup.find(at)) {
      at = markup.end();
      if (markup.group(2) == null) {
        continue;
      }
      Map<String, String> attributes = new HashMap<>();
      while (attribute.region(at, html.length()).lookingAt()) {
        // The first of several attributes with the same name counts (13.2.5.33).
        attributes.putIfAbsent(attribute.group(1).toLowerCase(Locale.ROOT), value(attribute));
        at = attribute.end();
      }
      // An unfinished tag is not a tag (13.2.5.33, eof-in-tag).
      if (at < html.length() && markup.group(1).isEmpty()) {
        add(attributes.get("id"), ids);
        add(attributes.getOrDefault("href", attributes.get("src")), links);
        Pattern end = TEXT.get(markup.group(2).toLowerCase(Locale.ROOT));
        if (end != null) {
          Matcher text = end.matcher(html);
          at = text.find(at) ? text.start() : html.length();
        }
      }
    }
    return new PageLinks(ids, links);
  }

  private static String value(Matcher attribute) {
    for (int group = 2; group <= attribute.groupCount(); group++) {
      if (attribute.group(group) != null) {
        return attribute.group(group);
      }
    }
    return "";
  }

  /** Decodes character references (13.2.5.72). */
  private static void add(@Nullable String value, List<String> all) {
    if (value != null) {
      all.add(Parser.unescapeEntities(value, true).intern());
    }
  }
}
