package lantai.importer.extract.odt;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lantai.importer.extract.ExtractedText.TextLine.LineStyle;
import lantai.importer.extract.SetAsideText.SetAsideReason;
import lantai.importer.extract.list.ListMarker;
import lantai.importer.extract.office.OfficeBlockContainerBuilder;
import lantai.importer.extract.office.OfficeLine;
import lantai.importer.extract.office.OfficeLineBuilder;
import lantai.importer.extract.office.OfficeParagraphBuilder;
import lantai.importer.extract.office.OfficeXmlDom;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Reads paragraphs, lists and sections of an OpenDocument text (OpenDocument 1.3, 5). */
final class OdtBlockReader {

  private final OdtParts parts;
  private final OdtStyles styles;
  private final OdtNumbering numbering;
  private final OdtDeletions deletions = new OdtDeletions();
  private final List<OfficeLine> notes = new ArrayList<>();
  private @Nullable OdtListItem item;
  private @Nullable SetAsideReason setAside;
  private boolean inContents;

  OdtBlockReader(OdtParts parts, OdtStyles styles) {
    this.parts = parts;
    this.styles = styles;
    numbering = new OdtNumbering(styles);
  }

  /**
   * Returns the lines of an element that contains paragraphs.
   *
   * @param shaded whether the background may have a colour
   */
  List<OfficeLine> read(Element root, boolean shaded) {
    OfficeBlockContainerBuilder block = new OfficeBlockContainerBuilder(null, shaded);
    readBlocks(root, block);
    return block.lines();
  }

  /** Returns the notes in the order of the references. */
  List<OfficeLine> notes() {
    return notes;
  }

  OdtDeletions deletions() {
    return deletions;
  }

  OdtParts parts() {
    return parts;
  }

  OdtStyles styles() {
    return styles;
  }

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

  /** Reads the content of a cell, frame or note, which does not belong to the list around it. */
  void readSeparately(Element parent, OfficeBlockContainerBuilder block) {
    OdtListItem outer = item;
    item = null;
    readBlocks(parent, block);
    item = outer;
  }

  void readBlocks(Element parent, OfficeBlockContainerBuilder block) {
    OfficeXmlDom.children(parent).forEach(child -> readBlock(child, block));
  }

  void readBlock(Element element, OfficeBlockContainerBuilder block) {
    SetAsideReason before = setAside(hiddenReason(element));
    switch (element.getLocalName()) {
      case "p", "h" -> readParagraph(element, block);
      case "list" -> readList(element, block);
      case "table" -> new OdtTableReader(this, element, block).read();
      case "table-of-content",
          "illustration-index",
          "table-index",
          "object-index",
          "user-index",
          "alphabetical-index" -> {
        boolean outer = inContents;
        inContents = true;
        readBlocks(element, block);
        inContents = outer;
      }
      case "tracked-changes" -> deletions.read(element);
      case "change" -> setAsideDeletion(element, block);
      case "forms", "title", "desc", "image", "event-listeners", "enhanced-geometry" -> {}
      case "object", "object-ole" -> block.add(OdtEmbeddedObjectReader.lines(element, this));
      case "frame" -> readFrame(element, block);
      default -> {
        if (OdtEmbeddedObjectReader.isDrawing(element)) {
          readShape(element, block);
        } else if (!element.getLocalName().matches(".*-(?:source|decls?|mark-file)")) {
          readBlocks(element, block);
        }
      }
    }
    restoreAside(before);
  }

  /** Returns why the whole content of an element is set aside; {@code null} if it is shown. */
  static @Nullable SetAsideReason hiddenReason(Element element) {
    String display = String.valueOf(OfficeXmlDom.attribute(element, "display"));
    boolean hidden =
        OfficeXmlDom.isTrue(element, "is-hidden")
            || switch (element.getLocalName()) {
              case "table-row" ->
                  String.valueOf(OfficeXmlDom.attribute(element, "visibility"))
                      .matches("collapse|filter");
              case "p", "h" ->
                  OfficeXmlDom.descendants(element, "hidden-paragraph").stream()
                      .anyMatch(field -> OfficeXmlDom.isTrue(field, "is-hidden"));
              default -> false;
            };
    return hidden || display.equals("none") ? SetAsideReason.BY_AUTHOR : null;
  }

  private void readParagraph(Element element, OfficeBlockContainerBuilder block) {
    String style = OfficeXmlDom.attribute(element, "style-name");
    boolean heading =
        element.getLocalName().equals("h")
            && OfficeXmlDom.number(OfficeXmlDom.attribute(element, "outline-level"))
                <= OfficeParagraphBuilder.BODY_LEVEL;
    String align = styles.property("paragraph", style, "paragraph", "text-align");
    OfficeParagraphBuilder paragraph =
        new OfficeParagraphBuilder(String.valueOf(style), heading, "center".equals(align));
    if (setAside == null) {
      paragraph.addNumber(number(element, style));
    }
    boolean shaded = block.isShaded() || styles.isShaded("paragraph", style, "paragraph");
    new OdtRunReader(this, paragraph, block, shaded).read(element);
    block.add(paragraph.lines(inContents ? LineStyle.CONTENTS_ENTRY : null));
  }

  private ListMarker number(Element element, @Nullable String style) {
    if (item != null) {
      return numbering.next(item, style);
    }
    return element.getLocalName().equals("h") ? numbering.next(element, style) : ListMarker.NONE;
  }

  private void readList(Element list, OfficeBlockContainerBuilder block) {
    OdtListItem outer = item;
    OdtList begun = numbering.begin(list, outer);
    for (Element child : OfficeXmlDom.children(list)) {
      item = numbering.item(begun, outer, child);
      readBlock(child, block);
    }
    item = outer;
  }

  /** Reads the first readable content of a frame, which may have several alternatives. */
  private void readFrame(Element frame, OfficeBlockContainerBuilder block) {
    OfficeXmlDom.children(frame).stream()
        .filter(child -> child.getLocalName().matches("text-box|table|object(?:-ole)?"))
        .findFirst()
        .ifPresent(child -> readShape(child, block));
  }

  private void readShape(Element shape, OfficeBlockContainerBuilder block) {
    OfficeBlockContainerBuilder inner = new OfficeBlockContainerBuilder(null, true);
    if (shape.getLocalName().matches("table|object(?:-ole)?")) {
      readBlock(shape, inner);
    } else {
      readSeparately(shape, inner);
    }
    block.add(inner.lines());
  }

  private void setAsideDeletion(Element mark, OfficeBlockContainerBuilder block) {
    OfficeLineBuilder line = new OfficeLineBuilder();
    line.setAside(deletions.takeAt(mark), SetAsideReason.DELETED);
    block.add(List.of(line.build(LineStyle.PLAIN)));
  }

  /** Reads a note and returns its number. The note is set aside if its reference is. */
  int addNote(Element note) {
    OfficeBlockContainerBuilder block = new OfficeBlockContainerBuilder(null, false);
    boolean outer = inContents;
    inContents = false;
    readSeparately(Objects.requireNonNullElse(OfficeXmlDom.child(note, "note-body"), note), block);
    inContents = outer;
    notes.add(OfficeLineBuilder.note(block.lines()));
    return notes.size();
  }
}
