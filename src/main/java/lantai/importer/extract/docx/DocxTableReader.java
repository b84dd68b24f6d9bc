package lantai.importer.extract.docx;

import java.util.ArrayList;
import java.util.List;
import lantai.importer.extract.RejectedFileException;
import lantai.importer.extract.SetAsideText.SetAsideReason;
import lantai.importer.extract.office.OfficeBlockContainerBuilder;
import lantai.importer.extract.office.OfficeLine;
import lantai.importer.extract.office.OfficeXmlDom;
import lantai.importer.extract.office.TableRowLineFactory;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Reads the rows of a table of a Word document (ECMA-376 Part 1, 17.4), which contain data or lay
 * out the page.
 */
final class DocxTableReader {

  private final DocxBlockReader blocks;
  private final @Nullable String style;
  private final boolean shaded;

  DocxTableReader(DocxBlockReader blocks, @Nullable String style, boolean shaded) {
    this.blocks = blocks;
    this.style = style;
    this.shaded = shaded;
  }

  /** Reads the rows, including those inside content controls. */
  void read(Element parent, OfficeBlockContainerBuilder block) throws RejectedFileException {
    for (Element child : OfficeXmlDom.children(parent)) {
      SetAsideReason before = blocks.setAside(DocxBlockReader.hiddenReason(child));
      switch (child.getLocalName()) {
        case "tr" -> readRow(child, block);
        case "tblPr", "tblGrid", "sdtPr", "sdtEndPr" -> {}
        case "AlternateContent" -> read(DocxBlockReader.chosenAlternative(child), block);
        default -> read(child, block);
      }
      blocks.restoreAside(before);
    }
  }

  private void readRow(Element row, OfficeBlockContainerBuilder block)
      throws RejectedFileException {
    Element properties = OfficeXmlDom.child(row, "trPr");
    boolean deleted = OfficeXmlDom.child(properties, "del") != null;
    boolean hidden = OfficeXmlDom.isOn(OfficeXmlDom.child(properties, "hidden"));
    SetAsideReason before =
        blocks.setAside(
            deleted ? SetAsideReason.DELETED : hidden ? SetAsideReason.BY_AUTHOR : null);
    List<List<OfficeLine>> cells = new ArrayList<>();
    addEmpty(cells, OfficeXmlDom.number(OfficeXmlDom.value(properties, "gridBefore")));
    readCells(row, cells);
    block.add(TableRowLineFactory.of(cells));
    blocks.restoreAside(before);
  }

  private static void addEmpty(List<List<OfficeLine>> cells, int count) {
    for (int i = 0; i < Math.min(count, 60); i++) {
      cells.add(List.of());
    }
  }

  private void readCells(Element parent, List<List<OfficeLine>> cells)
      throws RejectedFileException {
    for (Element child : OfficeXmlDom.children(parent)) {
      SetAsideReason before = blocks.setAside(DocxBlockReader.hiddenReason(child));
      switch (child.getLocalName()) {
        case "tc" -> readCell(child, cells);
        case "trPr", "tblPrEx", "sdtPr", "sdtEndPr" -> {}
        default -> readCells(child, cells);
      }
      blocks.restoreAside(before);
    }
  }

  private void readCell(Element cell, List<List<OfficeLine>> cells) throws RejectedFileException {
    Element properties = OfficeXmlDom.child(cell, "tcPr");
    boolean coloured = DocxRunReader.hasColour(OfficeXmlDom.child(properties, "shd"));
    OfficeBlockContainerBuilder content =
        new OfficeBlockContainerBuilder(style, shaded || coloured);
    boolean covered = continues(properties, "vMerge") || continues(properties, "hMerge");
    boolean deleted = OfficeXmlDom.child(properties, "cellDel") != null;
    SetAsideReason before =
        blocks.setAside(
            deleted ? SetAsideReason.DELETED : covered ? SetAsideReason.NOT_PRINTED : null);
    for (Element child : OfficeXmlDom.children(cell)) {
      if (!child.getLocalName().equals("tcPr")) {
        blocks.readBlock(child, content);
      }
    }
    blocks.restoreAside(before);
    cells.add(content.lines());
    addEmpty(cells, OfficeXmlDom.number(OfficeXmlDom.value(properties, "gridSpan")) - 1);
  }

  /** Whether a cell is covered by a merged cell. */
  private static boolean continues(@Nullable Element properties, String merge) {
    Element found = OfficeXmlDom.child(properties, merge);
    return found != null && !"restart".equals(OfficeXmlDom.attribute(found, "val"));
  }
}
