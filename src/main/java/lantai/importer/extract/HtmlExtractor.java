package lantai.importer.extract;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.chinese.FoldedText;
import lantai.importer.extract.ExtractedText.SourceLayout;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Extracts the text of a saved web page and finds the element with the main text. */
final class HtmlExtractor {

  private static final Pattern MARKUP =
      Pattern.compile(
          "<(?:!doctype\\s+html|html|head|body|meta|title|div|p|table|span|article|section|br|h[1-6])[\\s>/]",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_-]+)", Pattern.CASE_INSENSITIVE);

  /** The main element holds at least this share of the Chinese text of its parent. */
  private static final int MAIN_PERCENT = 88;

  private static final List<String> CONTAINERS =
      List.of(
          ("html body div td tr tbody table section article main form center li ul dl dd pre"
                  + " ucapcontent founder-content trs-editor")
              .split(" "));

  private HtmlExtractor() {}

  static boolean isHtml(String head, String name) {
    boolean named = name.toLowerCase(Locale.ROOT).matches(".*\\.(?:html?|xhtml|shtml)");
    return MARKUP.matcher(head).find() && (named || head.stripLeading().startsWith("<"))
        || named && head.indexOf('<') >= 0;
  }

  static ExtractedText extract(byte[] bytes, String name) throws RejectedFileException {
    String html = decode(bytes, name);
    Document document;
    try {
      Parser parser = Parser.htmlParser().setTrackPosition(true);
      document = Jsoup.parse(html.replace("\r\n", "\n"), "", parser);
    } catch (RuntimeException e) {
      throw new RejectedFileException("import-unknown-format", name, "HTML");
    }
    ExtractedTextBuilder lines = new ExtractedTextBuilder(name);
    new HtmlLineReader(lines, mainElement(document.body())).read(document.body());
    ExtractedText extracted = lines.build(SourceLayout.PARAGRAPHS);
    if (FoldedText.fold(extracted.text()).length()
        != FoldedText.fold(document.body().wholeText()).length()) {
      throw new RejectedFileException("import-mismatch", name, "HTML");
    }
    return extracted;
  }

  private static String decode(byte[] bytes, String name) throws RejectedFileException {
    String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
    Matcher matcher = CHARSET.matcher(head);
    if (!matcher.find() || !Charset.isSupported(matcher.group(1))) {
      return EncodingDetector.decode(bytes, name);
    }
    String declared = matcher.group(1).toUpperCase(Locale.ROOT);
    // GB2312, GBK and Big5 are subsets, and pages often hold more than they declare.
    boolean chinese = declared.startsWith("GB") || declared.equals("X-GBK");
    String wider = chinese ? "GB18030" : declared.equals("BIG5") ? "x-windows-950" : declared;
    return EncodingDetector.decode(bytes, name, Charset.forName(wider));
  }

  /** Returns the smallest element that holds nearly all of the Chinese text. */
  private static Element mainElement(Element element) {
    long whole = countChinese(element);
    return element.children().stream()
        .filter(child -> whole > 0 && CONTAINERS.contains(child.normalName()))
        .filter(child -> countChinese(child) * 100 >= whole * MAIN_PERCENT)
        .findFirst()
        .map(HtmlExtractor::mainElement)
        .orElse(element);
  }

  private static long countChinese(Element element) {
    return element
        .wholeText()
        .chars()
        .filter(c -> c >= 0x4E00 && c <= 0x9FFF || "，。、；".indexOf(c) >= 0)
        .count();
  }
}
