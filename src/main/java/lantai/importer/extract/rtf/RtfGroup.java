package lantai.importer.extract.rtf;

import lantai.importer.extract.SetAsideText.SetAsideReason;
import org.jspecify.annotations.Nullable;

/** A group of a Rich Text Format file, with the properties of its text. */
final class RtfGroup {

  /** The role of the text of a group. */
  enum RtfDestination {
    TEXT,
    FIELD,
    NOTE,
    OUTSIDE,
    COMMENT,
    BOX,
    NUMBER
  }

  /** Destination that the group itself declares, as opposed to an enclosing one. */
  RtfDestination own = RtfDestination.TEXT;

  boolean ignored;

  /** Whether the text consists of font names. */
  boolean fonts;

  /** Whether the text is the colour table. */
  boolean colours;

  boolean struck;
  boolean white;
  boolean onColour;
  boolean instruction;
  boolean number;
  boolean hidden;
  boolean deleted;
  boolean bold;
  int raised;
  int font;
  int skippedAfterUnicode = 1;

  RtfGroup(@Nullable RtfGroup outer) {
    if (outer != null) {
      ignored = outer.ignored;
      fonts = outer.fonts;
      colours = outer.colours;
      struck = outer.struck;
      white = outer.white;
      onColour = outer.onColour;
      instruction = outer.instruction;
      number = outer.number;
      hidden = outer.hidden;
      deleted = outer.deleted;
      bold = outer.bold;
      raised = outer.raised;
      font = outer.font;
      skippedAfterUnicode = outer.skippedAfterUnicode;
    }
  }

  /** Applies a control word for a character property. Returns false if the word is not one. */
  boolean read(String word, int parameter) {
    switch (word) {
      case "v" -> hidden = parameter != 0;
      case "deleted" -> deleted = parameter != 0;
      case "strike", "striked" -> struck = parameter != 0;
      case "cb", "highlight", "chcbpat", "chshdng", "cbpat", "intbl" -> {
        onColour |= parameter != 0;
        return !word.equals("intbl");
      }
      case "b" -> bold = parameter != 0;
      case "super" -> raised = parameter == 0 ? 0 : 1;
      case "sub" -> raised = parameter == 0 ? 0 : -1;
      case "nosupersub" -> raised = 0;
      case "plain" -> resetCharacters();
      default -> {
        return false;
      }
    }
    return true;
  }

  void resetCharacters() {
    hidden = false;
    deleted = false;
    bold = false;
    struck = false;
    white = false;
    raised = 0;
  }

  /** Returns why the text is set aside; {@code null} if it is shown. */
  @Nullable SetAsideReason hiddenReason() {
    return deleted ? SetAsideReason.DELETED : hidden ? SetAsideReason.BY_AUTHOR : null;
  }
}
