package lantai.importer.extract.rtf;

import lantai.importer.extract.SetAsideText.SetAsideReason;
import org.jspecify.annotations.Nullable;

/** A group of a file of the Rich Text Format and the properties of its text. */
final class RtfGroup {

  /** What the text of a group is. */
  enum RtfDestination {
    TEXT,
    FIELD,
    NOTE,
    OUTSIDE,
    COMMENT,
    BOX,
    NUMBER
  }

  /** The destination of the group itself; a nested group may have another. */
  RtfDestination own = RtfDestination.TEXT;

  boolean ignored;

  /** Whether the text is names of fonts. */
  boolean fonts;

  /** Whether it is the table of colours. */
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

  /** Reads a property of characters; returns whether the word is one. */
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

  /** Returns why the text is set aside, or null if it is shown. */
  @Nullable SetAsideReason hides() {
    return deleted ? SetAsideReason.DELETED : hidden ? SetAsideReason.BY_AUTHOR : null;
  }
}
