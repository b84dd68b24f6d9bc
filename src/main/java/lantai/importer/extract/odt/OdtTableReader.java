package lantai.importer.extract.odt;

import java.util.ArrayList;
import java.util.List;
import lantai.importer.extract.SetAsideText.SetAsideReason;
import lantai.importer.extract.office.OfficeBlockContainerBuilder;
import lantai.importer.extract.office.OfficeLine;
import lantai.importer.extract.office.OfficeXmlDom;
import lantai.importer.extract.office.TableRowLineFactory;
import org.w3c.dom.Element;

/**
 * Reads the rows of a table of an OpenDocument text (OpenDocument 1.3, 9), which contain data or
 * lay out the page.
 */
final class OdtTableReader {

  /** Most repetitions of a cell or row that is written once. */
  private static final int MOST_REPEATED = 60;

  private final OdtBlockReader blocks;
  private final Element table;
  private final OfficeBlockContainerBuilder block;

  OdtTableReader(OdtBlockReader blocks, Element table, OfficeBlockContainerBuilder block) {
    this.blocks = blocks;
    this.table = table;
    this.block = block;
  }

  void read() {
    readRows(table, block.isShaded() || isShaded(table, "table"));
  }

  private boolean isShaded(Element element, String family) {
    String style = OfficeXmlDom.attribute(element, "style-name");
    return blocks.styles().isShaded(family, style, family);
  }

  private void readRows(Element parent, boolean shaded) {
    for (Element child : OfficeXmlDom.children(parent)) {
      switch (child.getLocalName()) {
        case "table-row" -> {
          for (int i = 0; i < repeated(child, "number-rows-repeated"); i++) {
            readRow(child, shaded || isShaded(child, "table-row"));
          }
        }
        case "table-header-rows", "table-rows", "table-row-group" -> readRows(child, shaded);
        case "shapes" -> blocks.readSeparately(child, block);
        default -> {}
      }
    }
  }

  private static int repeated(Element element, String attribute) {
    String count = OfficeXmlDom.attribute(element, attribute);
    return count == null ? 1 : Math.min(OfficeXmlDom.number(count), MOST_REPEATED);
  }

  private void readRow(Element row, boolean shaded) {
    SetAsideReason before = blocks.setAside(OdtBlockReader.hiddenReason(row));
    List<List<OfficeLine>> cells = new ArrayList<>();
    for (Element cell : OfficeXmlDom.children(row)) {
      if (cell.getLocalName().matches("(?:covered-)?table-cell")) {
        for (int i = 0; i < repeated(cell, "number-columns-repeated"); i++) {
          cells.add(readCell(cell, shaded));
        }
      }
    }
    block.add(TableRowLineFactory.of(cells));
    blocks.restoreAside(before);
  }

  private List<OfficeLine> readCell(Element cell, boolean shaded) {
    boolean covered = cell.getLocalName().startsWith("covered");
    SetAsideReason before = blocks.setAside(covered ? SetAsideReason.NOT_PRINTED : null);
    OfficeBlockContainerBuilder content =
        new OfficeBlockContainerBuilder(null, shaded || isShaded(cell, "table-cell"));
    blocks.readSeparately(cell, content);
    blocks.restoreAside(before);
    return content.lines();
  }
}
