package lantai.importer.extract.docx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import lantai.importer.extract.ExtractedText.TextLine.LineStyle;
import lantai.importer.extract.HiddenText.HiddenReason;
import lantai.importer.extract.RejectedFileException;
import lantai.importer.extract.office.OfficeBlock;
import lantai.importer.extract.office.OfficeElement;
import lantai.importer.extract.office.OfficeLine;
import lantai.importer.extract.office.OfficeParagraph;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Paragraphs and tables of a part of a Word document (WordprocessingML, ECMA-376 Part 1, 17). */
final class DocxText {

  /** Editions of Word whose shapes and properties are read; others have an older form beside. */
  private static final Pattern KNOWN_EXTENSIONS =
      Pattern.compile("(?:w(?:ps|pg|pc|pi|14|15|16\\w*|p14|ne)?|a14|c14|am3d|aink|v)");

  /** Where a part of another format is inserted, which is read apart. */
  interface PartReader {
    List<OfficeLine> read(String relationship) throws RejectedFileException;
  }

  private final DocxStyles styles;
  private final DocxNumbering numbering;
  private final DocxRuns runs;
  private final PartReader altChunks;
  private final List<String> noteIds = new ArrayList<>();
  private @Nullable HiddenReason setAside;

  DocxText(DocxParts parts, DocxStyles styles, DocxNumbering numbering, PartReader altChunks) {
    this.styles = styles;
    this.numbering = numbering;
    this.altChunks = altChunks;
    this.runs = new DocxRuns(this, parts, styles);
  }

  /** Returns the notes in the order of the references, as {@code footnotes 2}. */
  List<String> noteIds() {
    return noteIds;
  }

  /** Returns the number of a note that is referred to. */
  int addNoteReference(String kind, String id) {
    String note = kind + " " + id;
    if (!noteIds.contains(note)) {
      noteIds.add(note);
    }
    return noteIds.indexOf(note) + 1;
  }

  List<OfficeLine> read(Element root) throws RejectedFileException {
    String colour = OfficeElement.attribute(OfficeElement.child(root, "background"), "color");
    OfficeBlock block = new OfficeBlock(null, DocxRuns.isColour(colour));
    readBlocks(root, block);
    return block.lines();
  }

  /** Returns why what is read is set aside, or null if it is shown. */
  @Nullable HiddenReason setAside() {
    return setAside;
  }

  /** Sets aside what is read, until {@link #restoreAside} is called with what this returns. */
  @Nullable HiddenReason setAside(@Nullable HiddenReason reason) {
    HiddenReason before = setAside;
    setAside = before == null ? reason : before;
    return before;
  }

  void restoreAside(@Nullable HiddenReason before) {
    setAside = before;
  }

  void readBlocks(Element parent, OfficeBlock block) throws RejectedFileException {
    for (Element child : OfficeElement.children(parent)) {
      readBlock(child, block);
    }
  }

  void readBlock(Element element, OfficeBlock block) throws RejectedFileException {
    HiddenReason before = setAside(hides(element));
    switch (element.getLocalName()) {
      case "p" -> readParagraph(element, block);
      case "tbl" -> readTable(element, block);
      case "altChunk" -> {
        String id = OfficeElement.attribute(element, "id");
        block.add(altChunks.read(String.valueOf(id)));
      }
      case "AlternateContent" -> readBlocks(choice(element), block);
      case "sectPr", "sdtPr", "sdtEndPr", "background" -> {}
      default -> readBlocks(element, block);
    }
    restoreAside(before);
  }

  /** Returns why all that an element holds is not shown, or null if it is. */
  static @Nullable HiddenReason hides(Element element) {
    return switch (element.getLocalName()) {
      case "del", "moveFrom" -> HiddenReason.DELETED;
      case "sdt" ->
          OfficeElement.isOn(OfficeElement.child(element, "sdtPr", "showingPlcHdr"))
              ? HiddenReason.NOT_PRINTED
              : null;
      default -> null;
    };
  }

  /** Returns the form of an extension that is read: the newer one if it is known. */
  static Element choice(Element alternatives) {
    Element fallback = OfficeElement.child(alternatives, "Fallback");
    for (Element choice : OfficeElement.children(alternatives)) {
      String requires = String.valueOf(OfficeElement.attribute(choice, "Requires"));
      if (choice.getLocalName().equals("Choice") && KNOWN_EXTENSIONS.matcher(requires).matches()) {
        return choice;
      }
    }
    return fallback == null ? alternatives : fallback;
  }

  void readParagraph(Element element, OfficeBlock block) throws RejectedFileException {
    Element properties = OfficeElement.child(element, "pPr");
    String named = OfficeElement.attribute(OfficeElement.child(properties, "pStyle"), "val");
    String style = named == null ? styles.defaultParagraphStyle() : named;
    OfficeParagraph paragraph =
        new OfficeParagraph(style, isHeading(properties, style), isCentred(properties, style));
    boolean joinsNext = hasNoMark(OfficeElement.child(properties, "rPr"), style, block);
    if (!joinsNext && setAside == null) {
      paragraph.addNumber(numbering.next(properties, style));
    }
    OfficeParagraph before = block.takeCarried();
    if (before != null) {
      paragraph.join(before);
    }
    runs.read(element, paragraph, block, isShaded(properties, style) || block.isShaded());
    if (joinsNext) {
      block.carry(paragraph);
    } else {
      block.add(paragraph.lines(styles.isContentsStyle(style) ? LineStyle.CONTENTS_ENTRY : null));
    }
  }

  private boolean isHeading(@Nullable Element properties, String style) {
    Element outline = OfficeElement.child(properties, "outlineLvl");
    return outline == null
        ? styles.isHeadingStyle(style)
        : OfficeElement.number(OfficeElement.attribute(outline, "val"))
            < OfficeParagraph.BODY_LEVEL;
  }

  private boolean isCentred(@Nullable Element properties, String style) {
    String own = OfficeElement.attribute(OfficeElement.child(properties, "jc"), "val");
    return "center".equals(own == null ? styles.paragraphProperty(style, "jc") : own);
  }

  private boolean isShaded(@Nullable Element properties, String style) {
    return DocxRuns.hasColour(OfficeElement.child(properties, "shd"))
        || DocxRuns.hasColour(styles.element(style, "pPr", "shd"));
  }

  /** Whether the paragraph goes on in the next one, since its mark is deleted or hidden. */
  private boolean hasNoMark(@Nullable Element mark, String style, OfficeBlock block) {
    return OfficeElement.child(mark, "del") != null
        || OfficeElement.child(mark, "moveFrom") != null
        || styles.toggle(mark, Arrays.asList(block.tableStyle(), style), "vanish");
  }

  private void readTable(Element table, OfficeBlock block) throws RejectedFileException {
    Element properties = OfficeElement.child(table, "tblPr");
    String style = OfficeElement.attribute(OfficeElement.child(properties, "tblStyle"), "val");
    boolean shaded =
        style != null
            || block.isShaded()
            || DocxRuns.hasColour(OfficeElement.child(properties, "shd"));
    new DocxTable(this, style, shaded).read(table, block);
  }
}
