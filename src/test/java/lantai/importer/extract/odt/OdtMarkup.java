package lantai.importer.extract.odt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lantai.importer.TestDocuments;
import lantai.importer.extract.ExtractedLines;
import lantai.importer.extract.ExtractedText;
import lantai.importer.extract.RejectedFileException;
import lantai.importer.extract.format.AutoDetectExtractor;

/** Small OpenDocument texts, written as XML. */
final class OdtMarkup {

  private static final String NAMESPACES =
      List.of("office", "style", "text", "table", "drawing", "meta").stream()
          .map(
              name ->
                  " xmlns:%s=\"urn:oasis:names:tc:opendocument:xmlns:%s:1.0\""
                      .formatted(name.equals("drawing") ? "draw" : name, name))
          .reduce(
              " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
                  + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                  + " xmlns:xlink=\"http://www.w3.org/1999/xlink\" xmlns:loext=\"l\"",
              String::concat);

  private final Map<String, String> entries = new TreeMap<>();
  private String automatic = "";
  private String common = "";
  private String masters = "";

  /** Adds automatic styles, which LibreOffice writes for direct formatting. */
  OdtMarkup automatic(String styles) {
    automatic = styles;
    return this;
  }

  OdtMarkup common(String styles) {
    common = styles;
    return this;
  }

  OdtMarkup masters(String pages) {
    masters = pages;
    return this;
  }

  OdtMarkup entry(String name, String content) {
    entries.put(name, content);
    return this;
  }

  byte[] bytes(String... body) {
    Map<String, String> parts = new TreeMap<>(entries);
    parts.put(
        "content.xml",
        root(
            "document-content",
            "<office:automatic-styles>"
                + automatic
                + "</office:automatic-styles><office:body><office:text>"
                + String.join("", body)
                + "</office:text></office:body>"));
    parts.put(
        "styles.xml",
        root(
            "document-styles",
            "<office:styles>"
                + common
                + "</office:styles><office:master-styles>"
                + masters
                + "</office:master-styles>"));
    return TestDocuments.zip(parts);
  }

  /** Returns the same document as a flat file. */
  byte[] flat(String... body) {
    return root(
            "document",
            "<office:styles>"
                + common
                + "</office:styles><office:automatic-styles>"
                + automatic
                + "</office:automatic-styles><office:master-styles>"
                + masters
                + "</office:master-styles><office:body><office:text>"
                + String.join("", body)
                + "</office:text></office:body>")
        .getBytes(StandardCharsets.UTF_8);
  }

  static String root(String name, String content) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:%s%s>%s</office:%s>"
        .formatted(name, NAMESPACES, content, name);
  }

  /**
   * Extracts the text, asserting that the packed and the flat document have the same text and pass
   * the cross-check.
   */
  ExtractedText extract(String... body) throws RejectedFileException {
    ExtractedText text = AutoDetectExtractor.extract(bytes(body), "t.odt");
    ExtractedLines.assertNoneIsLost(text);
    assertEquals(text.text(), AutoDetectExtractor.extract(flat(body), "t.odt").text());
    return text;
  }

  List<String> lines(String... body) throws RejectedFileException {
    return ExtractedLines.of(extract(body));
  }

  static String p(String content) {
    return "<text:p>" + content + "</text:p>";
  }

  static String p(String style, String content) {
    return "<text:p text:style-name=\"" + style + "\">" + content + "</text:p>";
  }

  static String span(String style, String content) {
    return "<text:span text:style-name=\"" + style + "\">" + content + "</text:span>";
  }

  /**
   * @param properties of text
   */
  static String style(String family, String name, String properties) {
    return "<style:style style:name=\"%s\" style:family=\"%s\"><style:text-properties %s/>"
        .formatted(name, family, properties)
        .concat("</style:style>");
  }

  static String list(String attributes, String... items) {
    return "<text:list " + attributes + ">" + String.join("", items) + "</text:list>";
  }

  static String item(String... content) {
    return "<text:list-item>" + String.join("", content) + "</text:list-item>";
  }

  static String listStyle(String name, String... levels) {
    return "<text:list-style style:name=\""
        + name
        + "\">"
        + String.join("", levels)
        + "</text:list-style>";
  }

  static String level(int level, String format, String attributes) {
    return "<text:list-level-style-number text:level=\"%d\" style:num-format=\"%s\" %s/>"
        .formatted(level, format, attributes);
  }
}
