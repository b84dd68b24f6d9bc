package lantai.importer.extract.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import lantai.importer.extract.office.OfficeXmlStream;
import org.jspecify.annotations.Nullable;

/** Collects the shown characters of a part of a Word document. */
final class DocxCrossCheckRunReader {

  /** An open element, with the properties that its children have set so far. */
  private static final class Level {
    private final String tag;
    private boolean skipped;
    private boolean onColour;
    private boolean inParagraph;
    private boolean inRun;
    private boolean chosen;
    private DocxCrossCheckVisibilityFlags direct = DocxCrossCheckVisibilityFlags.NONE;
    private @Nullable String runStyle;
    private @Nullable String paragraphStyle;
    private @Nullable String tableStyle;

    private Level(String tag, @Nullable Level parent) {
      this.tag = tag;
      if (parent != null) {
        skipped = parent.skipped;
        onColour = parent.onColour;
        inParagraph = parent.inParagraph;
        inRun = parent.inRun;
        direct = parent.direct;
        runStyle = parent.runStyle;
        paragraphStyle = parent.paragraphStyle;
        tableStyle = parent.tableStyle;
      }
    }
  }

  private final DocxCrossCheckStyles styles;
  private final StringBuilder shown;

  /** Notes that are referred to, such as {@code footnote 3}. */
  private final Set<String> notes = new HashSet<>();

  /** For each open field, innermost first, whether its instruction has ended. */
  private final Deque<Boolean> fields = new ArrayDeque<>();

  private final Deque<Level> levels = new ArrayDeque<>();

  DocxCrossCheckRunReader(DocxCrossCheckStyles styles, StringBuilder shown) {
    this.styles = styles;
    this.shown = shown;
  }

  void read(XMLStreamReader reader) throws XMLStreamException {
    levels.clear();
    fields.clear();
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(reader);
        case XMLStreamConstants.END_ELEMENT -> levels.pop();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> add(reader.getText());
        default -> {}
      }
    }
  }

  private void add(String text) {
    Level level = levels.peek();
    if (level != null && level.tag.equals("t") && level.inParagraph && isShown(level)) {
      // Private-use characters are codes of symbol fonts.
      shown.append(text.replaceAll("[\\uE000-\\uF8FF]", ""));
    }
  }

  private boolean isShown(Level level) {
    return showsInner(level)
        && styles.isShown(
            level.direct, level.runStyle, level.paragraphStyle, level.tableStyle, level.onColour);
  }

  /** Whether notes, boxes and runs inside a run are shown, whose colours are separate. */
  private boolean showsInner(Level level) {
    return !level.skipped
        && fields.stream().allMatch(inResult -> inResult)
        && !styles.isHidden(level.direct, level.runStyle, level.paragraphStyle, level.tableStyle);
  }

  private void start(XMLStreamReader reader) {
    Level parent = levels.peek();
    Level level = new Level(reader.getLocalName(), parent);
    levels.push(level);
    if (parent == null) {
      return;
    }
    String value = OfficeXmlStream.attribute(reader, "val");
    switch (level.tag) {
      case "del", "moveFrom" -> {
        level.skipped = true;
        // As a property of a row.
        skipGrandparent("tr", parent.tag.equals("trPr"));
      }
      case "cellDel" -> skipGrandparent("tc", true);
      case "hidden" ->
          skipGrandparent("tr", parent.tag.equals("trPr") && DocxCrossCheckStyles.isOn(value));
      case "vMerge", "hMerge" -> skipGrandparent("tc", !"restart".equals(value));
      case "showingPlcHdr" -> skipGrandparent("sdt", DocxCrossCheckStyles.isOn(value));
      case "instrText", "delText", "oMath" -> level.skipped = true;
      case "Choice", "Fallback" -> chooseAlternative(level, parent, reader);
      case "footnote", "endnote" ->
          level.skipped =
              !notes.contains(level.tag + " " + OfficeXmlStream.attribute(reader, "id"));
      case "footnoteReference", "endnoteReference" -> {
        if (showsInner(level)) {
          String kind = level.tag.replace("Reference", "");
          notes.add(kind + " " + OfficeXmlStream.attribute(reader, "id"));
        }
      }
      case "p" -> {
        enterBox(level);
        level.inParagraph = true;
        level.paragraphStyle = null;
        level.direct = DocxCrossCheckVisibilityFlags.NONE;
      }
      case "r" -> {
        level.skipped |= level.inRun && !showsInner(level);
        level.inRun = true;
        level.runStyle = null;
        level.direct = DocxCrossCheckVisibilityFlags.NONE;
      }
      case "txbxContent" -> enterBox(level);
      case "fldChar" -> readField(String.valueOf(OfficeXmlStream.attribute(reader, "fldCharType")));
      default -> readProperty(reader, level, parent, value);
    }
  }

  /** Begins a paragraph inside a run: it is in a text box, whose background may have a colour. */
  private void enterBox(Level level) {
    if (level.inRun) {
      level.skipped |= !showsInner(level);
      level.onColour = true;
      level.tableStyle = null;
      level.inRun = false;
    }
  }

  private void chooseAlternative(Level level, Level parent, XMLStreamReader reader) {
    String requires = OfficeXmlStream.attribute(reader, "Requires");
    boolean known =
        requires == null
            || requires.matches("(?:w(?:ps|pg|pc|pi|14|15|16\\w*|p14|ne)?|a14|c14|am3d|aink|v)");
    level.skipped |= parent.chosen || !known;
    parent.chosen |= known;
  }

  private void readField(String type) {
    switch (type) {
      case "begin" -> fields.push(false);
      case "separate" -> {
        if (!fields.isEmpty()) {
          fields.pop();
          fields.push(true);
        }
      }
      case "end" -> fields.poll();
      default -> {}
    }
  }

  private void readProperty(
      XMLStreamReader reader, Level level, Level parent, @Nullable String value) {
    Level owner = levels.stream().skip(2).findFirst().orElse(parent);
    switch (level.tag) {
      case "rStyle" -> owner.runStyle = value;
      case "pStyle" -> owner.paragraphStyle = value;
      case "tblStyle" -> {
        owner.tableStyle = value;
        owner.onColour = true;
      }
      case "background" -> {
        String colour = OfficeXmlStream.attribute(reader, "color");
        parent.onColour |= colour != null && !colour.matches("(?i)auto|FFFFFF");
      }
      case "vanish", "color", "highlight" -> {
        if (parent.tag.equals("rPr") && owner.tag.equals("r")) {
          owner.direct = owner.direct.with(reader);
        }
      }
      case "shd" -> {
        boolean coloured =
            Boolean.TRUE.equals(DocxCrossCheckVisibilityFlags.NONE.with(reader).background());
        owner.onColour |= coloured && parent.tag.matches("rPr|pPr|tcPr|tblPr");
      }
      default -> {}
    }
  }

  /** Skips the parent of the parent element, if it has the given name and the condition holds. */
  private void skipGrandparent(String tag, boolean condition) {
    levels.stream()
        .skip(2)
        .findFirst()
        .filter(level -> condition && level.tag.equals(tag))
        .ifPresent(level -> level.skipped = true);
  }
}
