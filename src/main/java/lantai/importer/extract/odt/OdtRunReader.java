package lantai.importer.extract.odt;

import java.util.ArrayList;
import java.util.List;
import lantai.importer.extract.SetAsideText.SetAsideReason;
import lantai.importer.extract.office.OfficeBlockContainerBuilder;
import lantai.importer.extract.office.OfficeParagraphBuilder;
import lantai.importer.extract.office.OfficeXmlDom;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Reads what a paragraph of an OpenDocument text shows (OpenDocument 1.3, 6 and 7). */
final class OdtRunReader {

  private final OdtBlockReader blocks;
  private final OfficeParagraphBuilder paragraph;
  private final OfficeBlockContainerBuilder block;
  private final boolean shaded;

  /** Styles of the current text, innermost first. */
  private List<String> spans = List.of();

  /** Whether white space is ignored: after white space or at the start of a paragraph (6.1.2). */
  private boolean afterSpace = true;

  /**
   * @param block receives the frames of the paragraph
   * @param shaded whether the background may have a colour
   */
  OdtRunReader(
      OdtBlockReader blocks,
      OfficeParagraphBuilder paragraph,
      OfficeBlockContainerBuilder block,
      boolean shaded) {
    this.blocks = blocks;
    this.paragraph = paragraph;
    this.block = block;
    this.shaded = shaded;
  }

  void read(Element parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Text content) {
        show(collapsed(content.getData()));
      } else if (node instanceof Element element) {
        SetAsideReason before = blocks.setAside(hiddenReason(element));
        readInline(element);
        blocks.restoreAside(before);
      }
    }
  }

  private static @Nullable SetAsideReason hiddenReason(Element element) {
    boolean placeholder = OfficeXmlDom.isTrue(element, "showing-place-holder");
    return placeholder ? SetAsideReason.NOT_PRINTED : OdtBlockReader.hiddenReason(element);
  }

  private String collapsed(String content) {
    String single = content.replaceAll("[ \\t\\r\\n]+", " ");
    String shown = afterSpace ? single.replaceFirst("^ ", "") : single;
    afterSpace = shown.isEmpty() ? afterSpace : shown.endsWith(" ");
    return shown;
  }

  private void readInline(Element element) {
    switch (element.getLocalName()) {
      case "s" -> {
        String count = OfficeXmlDom.attribute(element, "c");
        show(" ".repeat(count == null ? 1 : Math.min(OfficeXmlDom.number(count), 1000)));
      }
      case "tab" -> show("\t");
      case "line-break" -> {
        if (blocks.setAside() == null) {
          paragraph.breakLine();
        }
        afterSpace = true;
      }
      case "span", "a", "meta", "meta-field" -> readSpan(element);
      case "ruby-text" -> {
        SetAsideReason before = blocks.setAside(SetAsideReason.READING);
        readSpan(element);
        blocks.restoreAside(before);
      }
      case "hidden-text" -> {
        String value = OfficeXmlDom.attribute(element, "string-value");
        show(value == null ? element.getTextContent() : value);
      }
      case "note" -> readNote(element);
      case "fieldmark", "fieldmark-start" -> {
        if (blocks.setAside() == null) {
          OdtFormFieldReader.read(element, paragraph);
        }
      }
      case "annotation" -> paragraph.setAside(paragraphsOf(element), SetAsideReason.COMMENT);
      case "change" ->
          paragraph.setAside(blocks.deletions().takeAt(element), SetAsideReason.DELETED);
      case "number", "script", "label", "ruby-properties" -> {}
      default -> {
        if (OdtEmbeddedObjectReader.isDrawing(element)) {
          blocks.readBlock(element, block);
        } else {
          read(element);
        }
      }
    }
  }

  private void readSpan(Element element) {
    List<String> outer = spans;
    String style = OfficeXmlDom.attribute(element, "style-name");
    if (style != null) {
      spans = new ArrayList<>(outer);
      spans.add(0, style);
    }
    read(element);
    spans = outer;
  }

  private static String paragraphsOf(Element annotation) {
    StringBuilder comment = new StringBuilder();
    OfficeXmlDom.descendants(annotation, "p").forEach(p -> comment.append(p.getTextContent()));
    return comment.toString();
  }

  private void readNote(Element note) {
    if (blocks.setAside() == null && !isHidden()) {
      paragraph.addNote(blocks.addNote(note));
    } else {
      Element body = OfficeXmlDom.child(note, "note-body");
      paragraph.setAside(body == null ? "" : body.getTextContent(), SetAsideReason.NOT_PRINTED);
    }
  }

  private List<Element> properties() {
    return blocks.styles().textProperties(spans, paragraph.style());
  }

  private boolean isHidden() {
    return OdtRunFormatReader.isHidden(properties());
  }

  private void show(String shown) {
    if (shown.isEmpty()) {
      return;
    }
    SetAsideReason hidden = blocks.setAside();
    if (hidden == null && isHidden()) {
      hidden = SetAsideReason.BY_AUTHOR;
    }
    paragraph.show(shown, hidden, OdtRunFormatReader.of(properties(), shaded));
  }
}
