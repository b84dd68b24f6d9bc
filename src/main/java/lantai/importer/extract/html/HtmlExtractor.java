package lantai.importer.extract.html;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.diagnostics.Place;
import lantai.importer.extract.EncodingDetector;
import lantai.importer.extract.ExtractedText;
import lantai.importer.extract.ExtractedText.SourceLayout;
import lantai.importer.extract.ExtractedTextBuilder;
import lantai.importer.extract.RejectedFileException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range.Position;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Extracts the text of a saved web page and finds the element with the main text. */
public final class HtmlExtractor {

  private static final Pattern MARKUP =
      Pattern.compile(
          "<(?:!doctype\\s+html|html|head|body|meta|title|div|p|table|span|article|section|br|h[1-6])[\\s>/]",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_-]+)", Pattern.CASE_INSENSITIVE);

  private static final Pattern ESCAPE = Pattern.compile("\\\\([0-9a-f]{1,6})\\s?");

  /** Generated content that has letters or digits. */
  private static final Pattern GENERATED =
      Pattern.compile(
          "counters?\\(|attr\\(|[\"'][^\"']*[\\p{IsHan}\\p{IsAlphabetic}0-9&&[^\\uE000-\\uF8FF]]");

  /** Smallest share of its parent's Chinese text that the main element contains. */
  private static final int MAIN_PERCENT = 88;

  private static final List<String> CONTAINERS =
      List.of(
          ("html body div td tr tbody table section article main form center li ul dl dd pre"
                  + " ucapcontent founder-content trs-editor")
              .split(" "));

  private HtmlExtractor() {}

  public static boolean isHtml(String head, String name) {
    boolean named = name.toLowerCase(Locale.ROOT).matches(".*\\.(?:html?|xhtml|shtml)");
    return MARKUP.matcher(head).find() && (named || head.stripLeading().startsWith("<"))
        || named && head.indexOf('<') >= 0;
  }

  /**
   * @param folder of the page, with the files that were saved with it; {@code null} if the page is
   *     not a file
   */
  public static ExtractedText extract(byte[] bytes, String name, @Nullable Path folder)
      throws RejectedFileException {
    String html = decode(bytes, name);
    Document document;
    try {
      Parser parser = Parser.htmlParser().setTrackPosition(true);
      document = Jsoup.parse(html.replace("\r\n", "\n"), "", parser);
    } catch (RuntimeException e) {
      throw RejectedFileException.damaged(name, "HTML", e);
    }
    ExtractedTextBuilder lines = new ExtractedTextBuilder(name);
    HtmlStyles styles = new HtmlStyles(document, new SavedPageFiles(folder));
    HtmlVisibility visibility = new HtmlVisibility(styles);
    Element main = mainElement(document.body(), visibility);
    new HtmlLineReader(lines, main, styles, visibility).read(document.body());
    addGenerated(styles, visibility, main, lines);
    lines.setWebPageSource(HtmlMetadataReader.of(document));
    lines.setShownText(HtmlCrossCheckExtractor.of(document, styles));
    return lines.build(SourceLayout.PARAGRAPHS);
  }

  /** Adds doubts about text that style sheets generate, such as counters, since it is not read. */
  private static void addGenerated(
      HtmlStyles styles, HtmlVisibility visibility, Element main, ExtractedTextBuilder lines) {
    Set<String> seen = new HashSet<>();
    for (CssPseudoElementContent generated : styles.generated()) {
      Element element = generated.element();
      String content = unescaped(generated.content());
      boolean shown =
          GENERATED.matcher(content).find()
              && element.parents().contains(main)
              && visibility.reason(element) == null
              && element.parents().stream().allMatch(e -> visibility.reason(e) == null);
      if (shown && seen.add(content)) {
        Position position = element.sourceRange().start();
        Place place = new Place(lines.name(), position.lineNumber(), position.columnNumber());
        lines.addDoubt(place, "import-doubt-generated", content);
      }
    }
  }

  /** Replaces escapes of style sheets: hexadecimal character codes after a backslash. */
  private static String unescaped(String content) {
    return ESCAPE
        .matcher(content)
        .replaceAll(
            match ->
                Matcher.quoteReplacement(
                    Character.toString(Integer.parseInt(match.group(1), 16) % 0x110000)));
  }

  private static String decode(byte[] bytes, String name) throws RejectedFileException {
    String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
    Matcher matcher = CHARSET.matcher(head);
    if (!matcher.find() || !Charset.isSupported(matcher.group(1))) {
      return EncodingDetector.decode(bytes, name);
    }
    String declared = matcher.group(1).toUpperCase(Locale.ROOT);
    // GB2312, GBK and Big5 are subsets, and pages often contain characters outside the declared
    // one.
    boolean chinese = declared.startsWith("GB") || declared.equals("X-GBK");
    String wider = chinese ? "GB18030" : declared.equals("BIG5") ? "x-windows-950" : declared;
    return EncodingDetector.decode(bytes, name, Charset.forName(wider));
  }

  /** Returns the smallest element that contains nearly all of the shown Chinese text. */
  private static Element mainElement(Element element, HtmlVisibility visibility) {
    long whole = countChinese(element, visibility);
    return element.children().stream()
        .filter(child -> whole > 0 && CONTAINERS.contains(child.normalName()))
        .filter(child -> countChinese(child, visibility) * 100 >= whole * MAIN_PERCENT)
        .findFirst()
        .map(child -> mainElement(child, visibility))
        .orElse(element);
  }

  private static long countChinese(Element element, HtmlVisibility visibility) {
    if (visibility.reason(element) != null) {
      return 0;
    }
    long count = 0;
    for (Node node : element.childNodes()) {
      if (node instanceof Element child) {
        count += countChinese(child, visibility);
      } else if (node instanceof TextNode text) {
        count += text.getWholeText().chars().filter(HtmlExtractor::isChinese).count();
      }
    }
    return count;
  }

  private static boolean isChinese(int c) {
    return c >= 0x4E00 && c <= 0x9FFF || "，。、；".indexOf(c) >= 0;
  }
}
