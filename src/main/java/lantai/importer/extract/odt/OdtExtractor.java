package lantai.importer.extract.odt;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import lantai.importer.extract.ExtractedText;
import lantai.importer.extract.ExtractedText.TextLine.LineStyle;
import lantai.importer.extract.RejectedFileException;
import lantai.importer.extract.SetAsideText.SetAsideReason;
import lantai.importer.extract.office.OfficeExceptionTranslator;
import lantai.importer.extract.office.OfficeExtractedTextBuilder;
import lantai.importer.extract.office.OfficeLine;
import lantai.importer.extract.office.OfficeXmlDom;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Extracts the text of an OpenDocument text: paragraphs, then notes, page headers and page footers.
 * The line of a place is the number of the paragraph in this order.
 */
public final class OdtExtractor {

  private static final List<String> HEADERS =
      List.of("header", "header-left", "header-first", "footer", "footer-left", "footer-first");

  private OdtExtractor() {}

  /** Whether the entries of a ZIP file are of any kind of OpenDocument. */
  public static boolean isOpenDocument(Map<String, byte[]> entries) {
    byte[] type = entries.getOrDefault("mimetype", new byte[0]);
    return entries.containsKey(OdtParts.CONTENT)
        || entries.containsKey("encrypted-package")
        || new String(type, StandardCharsets.US_ASCII)
            .startsWith("application/vnd.oasis.opendocument");
  }

  /**
   * Extracts the text of a packed document.
   *
   * @param entries of the packed file
   */
  public static ExtractedText packed(Map<String, byte[]> entries, String name)
      throws RejectedFileException {
    return OfficeExceptionTranslator.extract(
        name, "ODT", () -> extract(OdtParts.packed(entries, name), name));
  }

  /** Extracts the text of a document that is a single XML file. */
  public static ExtractedText flat(byte[] bytes, String name) throws RejectedFileException {
    return OfficeExceptionTranslator.extract(
        name, "FODT", () -> extract(OdtParts.flat(bytes, name), name));
  }

  private static ExtractedText extract(OdtParts parts, String name)
      throws IOException, XMLStreamException, RejectedFileException {
    OfficeExtractedTextBuilder lines = new OfficeExtractedTextBuilder(name);
    Element common = OfficeXmlDom.child(parts.styles(), "styles");
    Element ofPages = OfficeXmlDom.child(parts.styles(), "automatic-styles");
    Element own = OfficeXmlDom.child(parts.content(), "automatic-styles");
    OdtBlockReader blocks = new OdtBlockReader(parts, new OdtStyles(common, own));
    boolean shaded = hasShadedPages(ofPages);
    lines.add(blocks.read(parts.body(), shaded));
    blocks.deletions().left().forEach(deleted -> lines.setAside(deleted, SetAsideReason.DELETED));
    lines.add(blocks.notes());
    OdtBlockReader pages = new OdtBlockReader(parts, new OdtStyles(common, ofPages));
    Element masters = OfficeXmlDom.child(parts.styles(), "master-styles");
    for (Element master : OfficeXmlDom.children(masters)) {
      for (Element part : OfficeXmlDom.children(master)) {
        if (HEADERS.contains(part.getLocalName())) {
          readHeader(part, pages, shaded, lines);
        }
      }
    }
    lines.builder().setShownText(OdtCrossCheckExtractor.of(parts.files()));
    return lines.build();
  }

  private static void readHeader(
      Element part, OdtBlockReader pages, boolean shaded, OfficeExtractedTextBuilder lines)
      throws RejectedFileException {
    boolean off = "false".equals(OfficeXmlDom.attribute(part, "display"));
    SetAsideReason before = pages.setAside(off ? SetAsideReason.NOT_PRINTED : null);
    for (OfficeLine line : pages.read(part, shaded)) {
      lines.add(line.withStyle(LineStyle.OUTSIDE));
    }
    pages.restoreAside(before);
  }

  private static boolean hasShadedPages(@Nullable Element automaticStyles) {
    return OfficeXmlDom.descendants(automaticStyles, "page-layout-properties").stream()
        .anyMatch(page -> OdtStyles.isColour(OfficeXmlDom.attribute(page, "background-color")));
  }
}
