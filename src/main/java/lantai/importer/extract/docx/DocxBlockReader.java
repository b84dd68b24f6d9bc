package lantai.importer.extract.docx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import lantai.importer.extract.ExtractedText.TextLine.LineStyle;
import lantai.importer.extract.RejectedFileException;
import lantai.importer.extract.SetAsideText.SetAsideReason;
import lantai.importer.extract.office.OfficeBlockContainerBuilder;
import lantai.importer.extract.office.OfficeLine;
import lantai.importer.extract.office.OfficeParagraphBuilder;
import lantai.importer.extract.office.OfficeXmlDom;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Reads paragraphs and tables of a part of a Word document (ECMA-376 Part 1, 17). */
final class DocxBlockReader {

  /** Namespace prefixes of the extensions that are read; for others the fallback is read. */
  private static final Pattern KNOWN_EXTENSIONS =
      Pattern.compile("(?:w(?:ps|pg|pc|pi|14|15|16\\w*|p14|ne)?|a14|c14|am3d|aink|v)");

  /** Reads an inserted file of another format. */
  interface PartReader {
    List<OfficeLine> read(String relationship) throws RejectedFileException;
  }

  private final DocxStyles styles;
  private final DocxNumbering numbering;
  private final DocxRunReader runReader;
  private final PartReader altChunks;
  private final List<String> noteIds = new ArrayList<>();
  private @Nullable SetAsideReason setAside;

  DocxBlockReader(
      DocxParts parts, DocxStyles styles, DocxNumbering numbering, PartReader altChunks) {
    this.styles = styles;
    this.numbering = numbering;
    this.altChunks = altChunks;
    this.runReader = new DocxRunReader(this, parts, styles);
  }

  /** Returns the notes in the order of the references, such as {@code footnotes 2}. */
  List<String> noteIds() {
    return noteIds;
  }

  /** Records a reference to a note and returns the number of the note. */
  int addNoteReference(String kind, String id) {
    String note = kind + " " + id;
    if (!noteIds.contains(note)) {
      noteIds.add(note);
    }
    return noteIds.indexOf(note) + 1;
  }

  List<OfficeLine> read(Element root) throws RejectedFileException {
    String colour = OfficeXmlDom.attribute(OfficeXmlDom.child(root, "background"), "color");
    OfficeBlockContainerBuilder block =
        new OfficeBlockContainerBuilder(null, DocxRunReader.isColour(colour));
    readBlocks(root, block);
    return block.lines();
  }

  /** Returns why the current text is set aside; {@code null} if it is shown. */
  @Nullable SetAsideReason setAside() {
    return setAside;
  }

  /**
   * Sets aside the text that follows, until {@link #restoreAside} is called with the returned
   * value.
   */
  @Nullable SetAsideReason setAside(@Nullable SetAsideReason reason) {
    SetAsideReason before = setAside;
    setAside = before == null ? reason : before;
    return before;
  }

  void restoreAside(@Nullable SetAsideReason before) {
    setAside = before;
  }

  void readBlocks(Element parent, OfficeBlockContainerBuilder block) throws RejectedFileException {
    for (Element child : OfficeXmlDom.children(parent)) {
      readBlock(child, block);
    }
  }

  void readBlock(Element element, OfficeBlockContainerBuilder block) throws RejectedFileException {
    SetAsideReason before = setAside(hiddenReason(element));
    switch (element.getLocalName()) {
      case "p" -> readParagraph(element, block);
      case "tbl" -> readTable(element, block);
      case "altChunk" -> {
        String id = OfficeXmlDom.attribute(element, "id");
        block.add(altChunks.read(String.valueOf(id)));
      }
      case "AlternateContent" -> readBlocks(chosenAlternative(element), block);
      case "sectPr", "sdtPr", "sdtEndPr", "background" -> {}
      default -> readBlocks(element, block);
    }
    restoreAside(before);
  }

  /** Returns why the whole content of an element is set aside; {@code null} if it is shown. */
  static @Nullable SetAsideReason hiddenReason(Element element) {
    return switch (element.getLocalName()) {
      case "del", "moveFrom" -> SetAsideReason.DELETED;
      case "sdt" ->
          OfficeXmlDom.isOn(OfficeXmlDom.child(element, "sdtPr", "showingPlcHdr"))
              ? SetAsideReason.NOT_PRINTED
              : null;
      default -> null;
    };
  }

  /** Returns the first alternative whose extensions are known, else the fallback. */
  static Element chosenAlternative(Element alternatives) {
    Element fallback = OfficeXmlDom.child(alternatives, "Fallback");
    for (Element choice : OfficeXmlDom.children(alternatives)) {
      String requires = String.valueOf(OfficeXmlDom.attribute(choice, "Requires"));
      if (choice.getLocalName().equals("Choice") && KNOWN_EXTENSIONS.matcher(requires).matches()) {
        return choice;
      }
    }
    return fallback == null ? alternatives : fallback;
  }

  void readParagraph(Element element, OfficeBlockContainerBuilder block)
      throws RejectedFileException {
    Element properties = OfficeXmlDom.child(element, "pPr");
    String named = OfficeXmlDom.attribute(OfficeXmlDom.child(properties, "pStyle"), "val");
    String style = named == null ? styles.defaultParagraphStyle() : named;
    OfficeParagraphBuilder paragraph =
        new OfficeParagraphBuilder(
            style, isHeading(properties, style), isCentred(properties, style));
    boolean joinsNext = joinsNext(OfficeXmlDom.child(properties, "rPr"), style, block);
    if (!joinsNext && setAside == null) {
      paragraph.addNumber(numbering.next(properties, style));
    }
    OfficeParagraphBuilder before = block.takeCarried();
    if (before != null) {
      paragraph.join(before);
    }
    runReader.read(element, paragraph, block, isShaded(properties, style) || block.isShaded());
    if (joinsNext) {
      block.carry(paragraph);
    } else {
      block.add(paragraph.lines(styles.isContentsStyle(style) ? LineStyle.CONTENTS_ENTRY : null));
    }
  }

  private boolean isHeading(@Nullable Element properties, String style) {
    Element outline = OfficeXmlDom.child(properties, "outlineLvl");
    return outline == null
        ? styles.isHeadingStyle(style)
        : OfficeXmlDom.number(OfficeXmlDom.attribute(outline, "val"))
            < OfficeParagraphBuilder.BODY_LEVEL;
  }

  private boolean isCentred(@Nullable Element properties, String style) {
    String own = OfficeXmlDom.attribute(OfficeXmlDom.child(properties, "jc"), "val");
    return "center".equals(own == null ? styles.paragraphProperty(style, "jc") : own);
  }

  private boolean isShaded(@Nullable Element properties, String style) {
    return DocxRunReader.hasColour(OfficeXmlDom.child(properties, "shd"))
        || DocxRunReader.hasColour(styles.element(style, "pPr", "shd"));
  }

  /** Whether the next paragraph continues this one, whose mark is deleted or hidden. */
  private boolean joinsNext(
      @Nullable Element mark, String style, OfficeBlockContainerBuilder block) {
    return OfficeXmlDom.child(mark, "del") != null
        || OfficeXmlDom.child(mark, "moveFrom") != null
        || styles.toggle(mark, Arrays.asList(block.tableStyle(), style), "vanish");
  }

  private void readTable(Element table, OfficeBlockContainerBuilder block)
      throws RejectedFileException {
    Element properties = OfficeXmlDom.child(table, "tblPr");
    String style = OfficeXmlDom.attribute(OfficeXmlDom.child(properties, "tblStyle"), "val");
    boolean shaded =
        style != null
            || block.isShaded()
            || DocxRunReader.hasColour(OfficeXmlDom.child(properties, "shd"));
    new DocxTableReader(this, style, shaded).read(table, block);
  }
}
