package lantai.importer.extract.docx;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import lantai.importer.extract.RejectedFileException;
import lantai.importer.extract.SetAsideText.SetAsideReason;
import lantai.importer.extract.office.OfficeBlockContainerBuilder;
import lantai.importer.extract.office.OfficeFieldStack;
import lantai.importer.extract.office.OfficeLine;
import lantai.importer.extract.office.OfficeParagraphBuilder;
import lantai.importer.extract.office.OfficeRunFormat;
import lantai.importer.extract.office.OfficeXmlDom;
import lantai.importer.extract.office.SymbolFonts;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Text;

/** Reads what the runs of a paragraph show (ECMA-376 Part 1, 17.3.2 and 17.3.3). */
final class DocxRunReader {

  private static final OfficeRunFormat PLAIN = new OfficeRunFormat(false, false, 0, null, null);

  /** Distances, in half-points, that make a superscript or subscript rather than an alignment. */
  private static final Pattern FAR_RAISED = Pattern.compile("-?(?:[5-9]|[1-9][0-9]+)");

  private final DocxBlockReader blocks;
  private final DocxParts parts;
  private final DocxStyles styles;
  private final OfficeFieldStack fields = new OfficeFieldStack();

  DocxRunReader(DocxBlockReader blocks, DocxParts parts, DocxStyles styles) {
    this.blocks = blocks;
    this.parts = parts;
    this.styles = styles;
  }

  /** Whether a shading is present and not white. */
  static boolean hasColour(@Nullable Element shading) {
    String pattern = OfficeXmlDom.attribute(shading, "val");
    return isColour(OfficeXmlDom.attribute(shading, "fill"))
        || pattern != null && !pattern.matches("clear|nil");
  }

  /** Whether a value names a colour other than white. */
  static boolean isColour(@Nullable String value) {
    return value != null && !value.matches("(?i)auto|FFFFFF");
  }

  /**
   * Reads the content of a paragraph.
   *
   * @param block receives the text boxes of the paragraph
   * @param shaded whether the background of the paragraph may have a colour
   */
  void read(
      Element element,
      OfficeParagraphBuilder paragraph,
      OfficeBlockContainerBuilder block,
      boolean shaded)
      throws RejectedFileException {
    new RunReader(paragraph, block, shaded, PLAIN).readChildren(element);
  }

  private final class RunReader {
    private final OfficeParagraphBuilder paragraph;
    private final OfficeBlockContainerBuilder block;
    private final boolean shaded;
    private OfficeRunFormat format;

    private RunReader(
        OfficeParagraphBuilder paragraph,
        OfficeBlockContainerBuilder block,
        boolean shaded,
        OfficeRunFormat format) {
      this.paragraph = paragraph;
      this.block = block;
      this.shaded = shaded;
      this.format = format;
    }

    private void readChildren(@Nullable Element parent) throws RejectedFileException {
      for (Element child : OfficeXmlDom.children(parent)) {
        SetAsideReason before = blocks.setAside(DocxBlockReader.hiddenReason(child));
        read(child);
        blocks.restoreAside(before);
      }
    }

    private void read(Element element) throws RejectedFileException {
      switch (element.getLocalName()) {
        case "pPr", "rPr", "sdtPr", "sdtEndPr", "Fallback", "ffData" -> {}
        case "r" -> readRun(element);
        case "t" -> show(textOf(element));
        case "delText" -> {
          SetAsideReason before = blocks.setAside(SetAsideReason.DELETED);
          show(textOf(element));
          blocks.restoreAside(before);
        }
        case "tab", "ptab" -> show("\t");
        case "noBreakHyphen" -> supply("-");
        case "br", "cr" -> breakLine(OfficeXmlDom.attribute(element, "type"));
        case "sym" -> readSymbol(element);
        case "instrText" -> fields.appendInstruction(textOf(element));
        case "fldChar" -> readFieldCharacter(element);
        case "fldSimple" -> readSimpleField(element);
        case "ruby" -> readRuby(element);
        case "footnoteReference", "endnoteReference" -> readNoteReference(element);
        case "AlternateContent" -> readChildren(DocxBlockReader.chosenAlternative(element));
        case "p" -> readInnerParagraph(element);
        case "txbxContent" -> readTextBox(element);
        default -> readOther(element);
      }
    }

    private void readOther(Element element) throws RejectedFileException {
      if (DocxDrawingReader.isDrawing(element)) {
        List<OfficeLine> lines = DocxDrawingReader.lines(element, parts);
        if (blocks.setAside() == null && !fields.inInstruction()) {
          block.add(lines);
        }
      } else if (DocxFormula.isFormula(element)) {
        DocxFormula formula = DocxFormula.of(element);
        if (formula.doubtful()) {
          paragraph.addDoubt("import-doubt-formula", formula.text());
        }
        supply(formula.text());
      } else {
        readChildren(element);
      }
    }

    private void readRun(Element run) throws RejectedFileException {
      OfficeRunFormat outer = format;
      Element properties = OfficeXmlDom.child(run, "rPr");
      String style = OfficeXmlDom.attribute(OfficeXmlDom.child(properties, "rStyle"), "val");
      List<@Nullable String> applied = Arrays.asList(block.tableStyle(), paragraph.style(), style);
      boolean hidden = styles.toggle(properties, applied, "vanish");
      format =
          new OfficeRunFormat(
              OfficeXmlDom.isOn(OfficeXmlDom.child(properties, "b")),
              OfficeXmlDom.isOn(styles.property(properties, applied, "strike"))
                  || OfficeXmlDom.isOn(styles.property(properties, applied, "dstrike")),
              raised(properties, applied),
              OfficeXmlDom.attribute(styles.property(properties, applied, "rFonts"), "ascii"),
              !shaded && isWhite(properties, applied) ? SetAsideReason.INVISIBLE : null);
      SetAsideReason before = blocks.setAside(hidden ? SetAsideReason.BY_AUTHOR : null);
      readChildren(run);
      blocks.restoreAside(before);
      format = outer;
    }

    /** Returns 1 for a superscript, also one raised by a distance, −1 for a subscript, else 0. */
    private int raised(@Nullable Element properties, List<@Nullable String> applied) {
      Element align = styles.property(properties, applied, "vertAlign");
      String position = OfficeXmlDom.attribute(OfficeXmlDom.child(properties, "position"), "val");
      if (align == null && position != null && position.matches("-?[0-9]{1,3}")) {
        return FAR_RAISED.matcher(position).matches() ? position.startsWith("-") ? -1 : 1 : 0;
      }
      return switch (String.valueOf(OfficeXmlDom.attribute(align, "val"))) {
        case "superscript" -> 1;
        case "subscript" -> -1;
        default -> 0;
      };
    }

    private boolean isWhite(@Nullable Element properties, List<@Nullable String> applied) {
      Element colour = styles.property(properties, applied, "color");
      return "FFFFFF".equalsIgnoreCase(OfficeXmlDom.attribute(colour, "val"))
          && styles.property(properties, applied, "highlight") == null
          && !hasColour(styles.property(properties, applied, "shd"));
    }

    private static String textOf(Element element) {
      StringBuilder content = new StringBuilder();
      for (var node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
        content.append(node instanceof Text part ? part.getData() : "");
      }
      return content.toString();
    }

    private void show(String shown) {
      if (fields.inInstruction()) {
        fields.appendInstruction(shown);
        return;
      }
      fields.addResult();
      paragraph.show(shown, blocks.setAside(), shown.isBlank() ? format.notStruck() : format);
    }

    private void supply(String shown) {
      if (fields.inInstruction()) {
        fields.appendInstruction(shown);
      } else if (blocks.setAside() == null) {
        fields.addResult();
        paragraph.supply(shown);
      }
    }

    private void readSymbol(Element element) {
      String code = String.valueOf(OfficeXmlDom.attribute(element, "char"));
      String font = OfficeXmlDom.attribute(element, "font");
      int number = code.matches("[0-9A-Fa-f]{1,5}") ? Integer.parseInt(code, 16) : 0;
      String symbol = SymbolFonts.symbol(font, number);
      if (symbol == null && blocks.setAside() == null) {
        paragraph.addUnknownSymbol(font, number);
      }
      supply(symbol == null ? "\uFFFD" : symbol);
    }

    /** Adds a line break, except for page and column breaks. */
    private void breakLine(@Nullable String type) {
      boolean ofLine = type == null || type.equals("textWrapping");
      if (ofLine && blocks.setAside() == null && !fields.inInstruction()) {
        paragraph.breakLine();
      }
    }

    private void readFieldCharacter(Element element) {
      switch (String.valueOf(OfficeXmlDom.attribute(element, "fldCharType"))) {
        case "begin" -> fields.begin(OfficeXmlDom.child(element, "ffData"));
        case "separate" -> fields.separate();
        case "end" -> endField();
        default -> {}
      }
    }

    private void readSimpleField(Element element) throws RejectedFileException {
      fields.begin(null);
      fields.appendInstruction(String.valueOf(OfficeXmlDom.attribute(element, "instr")));
      fields.separate();
      readChildren(element);
      endField();
    }

    private void endField() {
      fields.end(blocks.setAside() == null).ifPresent(paragraph::supply);
    }

    private void readRuby(Element ruby) throws RejectedFileException {
      readChildren(OfficeXmlDom.child(ruby, "rubyBase"));
      SetAsideReason before = blocks.setAside(SetAsideReason.READING);
      readChildren(OfficeXmlDom.child(ruby, "rt"));
      blocks.restoreAside(before);
    }

    private void readNoteReference(Element element) {
      String kind = element.getLocalName().replace("Reference", "s");
      if (blocks.setAside() == null && !fields.inInstruction()) {
        int number =
            blocks.addNoteReference(kind, String.valueOf(OfficeXmlDom.attribute(element, "id")));
        if (OfficeXmlDom.isTrue(element, "customMarkFollows")) {
          paragraph.addCustomNote(number);
        } else {
          paragraph.addNote(number);
        }
      }
    }

    private void readInnerParagraph(Element element) throws RejectedFileException {
      OfficeBlockContainerBuilder inner = new OfficeBlockContainerBuilder(null, true);
      blocks.readParagraph(element, inner);
      block.add(inner.lines());
    }

    private void readTextBox(Element box) throws RejectedFileException {
      OfficeBlockContainerBuilder inner = new OfficeBlockContainerBuilder(null, true);
      blocks.readBlocks(box, inner);
      block.add(inner.lines());
    }
  }
}
