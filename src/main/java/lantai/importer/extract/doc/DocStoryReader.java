package lantai.importer.extract.doc;

import java.util.ArrayList;
import java.util.List;
import lantai.importer.extract.SetAsideText.SetAsideReason;
import lantai.importer.extract.office.OfficeFieldStack;
import lantai.importer.extract.office.OfficeLine;
import lantai.importer.extract.office.OfficeParagraphBuilder;
import lantai.importer.extract.office.OfficeRunFormat;
import lantai.importer.extract.office.StoryBuilder;
import lantai.importer.extract.office.SymbolFonts;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.jspecify.annotations.Nullable;

/** Reads one story of an old Word document: the text, a note or a header. */
final class DocStoryReader {

  /** A reference whose number Word prints; other references are a mark in the text. */
  private static final char AUTOMATIC_MARK = 0x02;

  private static final int WHITE = 0xFFFFFF;
  private static final int WHITE_INDEX = 8;

  private final HWPFDocument document;
  private final DocNumbering numbering;
  private final DocHiddenTextDetector hiddenText;
  private final OfficeFieldStack fields = new OfficeFieldStack();
  private final StoryBuilder lines = new StoryBuilder();
  private final List<DocNote> notes = new ArrayList<>();
  private @Nullable OfficeParagraphBuilder carried;

  private boolean shaded;

  DocStoryReader(HWPFDocument document, DocNumbering numbering) {
    this.document = document;
    this.numbering = numbering;
    hiddenText = new DocHiddenTextDetector(document);
  }

  /** Returns the notes that were referred to, in the order of the references. */
  List<DocNote> notes() {
    return notes;
  }

  /** Reads a story. POI finds a paragraph even in an empty one and may fail to read it. */
  List<OfficeLine> read(Range range) {
    boolean empty = range.getStartOffset() >= range.getEndOffset();
    for (int i = 0; !empty && i < range.numParagraphs(); i++) {
      readParagraph(range.getParagraph(i));
    }
    if (carried != null) {
      lines.add(carried.lines(null), false);
      carried = null;
    }
    return lines.end();
  }

  private void readParagraph(Paragraph paragraph) {
    if (paragraph.isTableRowEnd()) {
      lines.endRow();
      return;
    }
    CharacterRun mark = paragraph.getCharacterRun(Math.max(0, paragraph.numCharacterRuns() - 1));
    boolean joinsNext = hiddenReason(mark) != null;
    boolean centred = paragraph.getJustification() == 1;
    OfficeParagraphBuilder read = new OfficeParagraphBuilder("", isHeading(paragraph), centred);
    if (!joinsNext) {
      read.addNumber(numbering.next(paragraph));
    }
    if (carried != null) {
      read.join(carried);
      carried = null;
    }
    shaded = paragraph.isInTable() || !paragraph.getShading().isEmpty();
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      readRun(paragraph.getCharacterRun(i), read);
    }
    if (joinsNext && !paragraph.isInTable()) {
      carried = read;
      return;
    }
    lines.add(read.lines(null), paragraph.isInTable());
    if (paragraph.isInTable() && paragraph.text().endsWith("\u0007")) {
      lines.endCell();
    }
  }

  private boolean isHeading(Paragraph paragraph) {
    StyleDescription style =
        document.getStyleSheet().getStyleDescription(paragraph.getStyleIndex());
    String name = style == null || style.getName() == null ? "" : style.getName();
    return paragraph.getLvl() < OfficeParagraphBuilder.BODY_LEVEL
        || name.matches("(?i)(?:heading|标题) ?[1-9].*");
  }

  private void readRun(CharacterRun run, OfficeParagraphBuilder paragraph) {
    if (run.isSymbol()) {
      readSymbol(run, paragraph);
      return;
    }
    int position = run.getStartOffset();
    StringBuilder plain = new StringBuilder();
    for (char c : run.text().toCharArray()) {
      DocNote note = noteAt(position++);
      if (note != null || c < ' ') {
        show(plain.toString(), run, paragraph);
        plain.setLength(0);
      }
      if (note != null && hiddenReason(run) == null) {
        notes.add(note);
        if (c == AUTOMATIC_MARK) {
          paragraph.addNote(notes.size());
        } else {
          paragraph.addCustomNote(notes.size());
        }
      }
      if (c < ' ') {
        readControl(c, run, paragraph);
      } else {
        plain.append(c);
      }
    }
    show(plain.toString(), run, paragraph);
  }

  private static boolean isWhite(CharacterRun run) {
    boolean white = run.getIco24() == WHITE || run.getIco24() <= 0 && run.getColor() == WHITE_INDEX;
    return white && !run.isHighlighted();
  }

  private @Nullable SetAsideReason hiddenReason(CharacterRun run) {
    return run.isMarkedDeleted()
        ? SetAsideReason.DELETED
        : hiddenText.contains(run) ? SetAsideReason.BY_AUTHOR : null;
  }

  private void show(String text, CharacterRun run, OfficeParagraphBuilder paragraph) {
    SetAsideReason hidden = hiddenReason(run);
    if (text.isEmpty()) {
      return;
    }
    if (fields.inInstruction()) {
      fields.appendInstruction(text);
      return;
    }
    fields.addResult();
    paragraph.show(text, hidden, format(run));
  }

  private OfficeRunFormat format(CharacterRun run) {
    int index = run.getSubSuperScriptIndex();
    return new OfficeRunFormat(
        run.isBold(),
        run.isStrikeThrough() || run.isDoubleStrikeThrough(),
        index == 1 ? 1 : index == 2 ? -1 : 0,
        run.getFontName(),
        isWhite(run) && !shaded ? SetAsideReason.COVERED : null);
  }

  private void readControl(char c, CharacterRun run, OfficeParagraphBuilder paragraph) {
    switch (c) {
      case '\t' -> show("\t", run, paragraph);
      case 0x0B -> {
        if (hiddenReason(run) == null) {
          paragraph.breakLine();
        }
      }
      case 0x1E -> show("-", run, paragraph);
      case 0x13 -> fields.begin(null);
      case 0x14 -> fields.separate();
      case 0x15 -> fields.end(hiddenReason(run) == null).ifPresent(paragraph::supply);
      default -> {}
    }
  }

  private @Nullable DocNote noteAt(int position) {
    for (Notes kind : List.of(document.getFootnotes(), document.getEndnotes())) {
      int index = kind.getNoteIndexByAnchorPosition(position);
      if (index >= 0) {
        return new DocNote(kind, index);
      }
    }
    return null;
  }

  private void readSymbol(CharacterRun run, OfficeParagraphBuilder paragraph) {
    String font = run.getSymbolFont() == null ? null : run.getSymbolFont().getMainFontName();
    String symbol = SymbolFonts.symbol(font, run.getSymbolCharacter());
    if (symbol == null) {
      paragraph.addUnknownSymbol(font, run.getSymbolCharacter());
    }
    if (hiddenReason(run) == null && !fields.inInstruction()) {
      paragraph.supply(symbol == null ? "\uFFFD" : symbol);
      fields.addResult();
    }
  }
}
