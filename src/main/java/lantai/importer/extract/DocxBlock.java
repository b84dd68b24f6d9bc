package lantai.importer.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a body, a cell, a text box or a note while they are read. */
final class DocxBlock {

  private final List<DocxLine> lines = new ArrayList<>();
  private final @Nullable String tableStyle;
  private final boolean shaded;
  private @Nullable DocxParagraph carried;

  /**
   * @param tableStyle of the table around it, if there is one
   * @param shaded whether its ground may have a colour
   */
  DocxBlock(@Nullable String tableStyle, boolean shaded) {
    this.tableStyle = tableStyle;
    this.shaded = shaded;
  }

  @Nullable String tableStyle() {
    return tableStyle;
  }

  boolean isShaded() {
    return shaded;
  }

  void add(List<DocxLine> more) {
    lines.addAll(more);
  }

  /** Keeps a paragraph whose mark is deleted or hidden for the one that follows. */
  void carry(DocxParagraph paragraph) {
    carried = paragraph;
  }

  /** Returns the paragraph that was carried, once. */
  @Nullable DocxParagraph takeCarried() {
    DocxParagraph taken = carried;
    carried = null;
    return taken;
  }

  /** Returns the lines, at the end. */
  List<DocxLine> lines() {
    DocxParagraph last = takeCarried();
    if (last != null) {
      lines.addAll(last.lines(null));
    }
    return lines;
  }
}
