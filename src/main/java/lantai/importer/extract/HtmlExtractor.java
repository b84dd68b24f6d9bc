package lantai.importer.extract;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads a saved web page: the main text, and around it what is outside. */
final class HtmlExtractor {

  private static final Pattern MARKUP =
      Pattern.compile(
          "<(?:!doctype\\s+html|html|head|body|meta|title|div|p|table|span|article|section|br|h[1-6])[\\s>/]",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_-]+)", Pattern.CASE_INSENSITIVE);

  /** So much of the long text an element holds that holds the report. */
  private static final int MAIN_PERCENT = 88;

  private static final String BOXES =
      "html body div td tr tbody table section article main form center li ul dl dd pre ucapcontent"
          + " founder-content trs-editor";

  private HtmlExtractor() {}

  /**
   * @param head the beginning of the file, a character a byte
   */
  static boolean isHtml(String head, String name) {
    boolean named = name.toLowerCase(Locale.ROOT).matches(".*\\.(?:html?|xhtml|shtml)");
    return MARKUP.matcher(head).find() && (named || head.stripLeading().startsWith("<"))
        || named && head.indexOf('<') >= 0;
  }

  static ExtractedText read(byte[] bytes, String name) throws RejectedFileException {
    String text = decode(bytes, name);
    Document document;
    try {
      Parser parser = Parser.htmlParser().setTrackPosition(true);
      document = Jsoup.parse(text.replace("\r\n", "\n"), "", parser);
    } catch (RuntimeException e) {
      throw new RejectedFileException("import-unknown-format", name, "HTML");
    }
    TextLineCollector lines = new TextLineCollector(name);
    HtmlLineReader walk = new HtmlLineReader(name, lines, main(document.body()));
    walk.read(document.body());
    ExtractedText received = lines.received(ExtractedText.SourceLayout.PARAGRAPHS);
    if (visible(received.text()) != visible(shown(document.body()))) {
      throw new RejectedFileException("import-mismatch", name, "HTML");
    }
    return received;
  }

  private static String decode(byte[] bytes, String name) throws RejectedFileException {
    String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
    Matcher named = CHARSET.matcher(head);
    if (named.find() && Charset.isSupported(named.group(1))) {
      String charset = named.group(1).toUpperCase(Locale.ROOT);
      // GB2312 and GBK are pieces of GB18030, and pages often hold more than they say.
      boolean chinese = charset.startsWith("GB") || charset.equals("X-GBK");
      return EncodingDetector.decode(bytes, name, chinese ? "GB18030" : charset);
    }
    return EncodingDetector.decode(bytes, name);
  }

  /** The element that holds nearly all of the long sentences, and no smaller one does. */
  private static Element main(Element body) {
    Element main = body;
    while (true) {
      long whole = talk(main);
      Element next = null;
      for (Element child : main.children()) {
        boolean box = (" " + BOXES + " ").contains(" " + child.normalName() + " ");
        if (box && whole > 0 && talk(child) * 100 >= whole * MAIN_PERCENT) {
          next = child;
        }
      }
      if (next == null) {
        return main;
      }
      main = next;
    }
  }

  /** How many characters of Chinese sentences an element holds. */
  private static long talk(Element element) {
    String text = element.wholeText();
    return text.chars().filter(c -> c >= 0x4E00 && c <= 0x9FFF || "，。、；".indexOf(c) >= 0).count();
  }

  /** All text that is not program code, by another way than line by line. */
  private static String shown(Element body) {
    return body.wholeText();
  }

  private static long visible(String text) {
    return text.chars()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != 0xFEFF)
        .count();
  }
}
