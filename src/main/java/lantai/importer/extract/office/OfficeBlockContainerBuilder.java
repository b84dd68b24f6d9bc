package lantai.importer.extract.office;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects the lines of a body, cell, text box or note of a DOCX or ODT document, whose tables are
 * nested elements.
 */
public final class OfficeBlockContainerBuilder {

  private final List<OfficeLine> lines = new ArrayList<>();
  private final @Nullable String tableStyle;
  private final boolean shaded;
  private @Nullable OfficeParagraphBuilder carried;

  /**
   * @param tableStyle style of the table around the block, if any
   * @param shaded whether the background may have a colour
   */
  public OfficeBlockContainerBuilder(@Nullable String tableStyle, boolean shaded) {
    this.tableStyle = tableStyle;
    this.shaded = shaded;
  }

  public @Nullable String tableStyle() {
    return tableStyle;
  }

  public boolean isShaded() {
    return shaded;
  }

  public void add(List<OfficeLine> more) {
    lines.addAll(more);
  }

  /** Stores a paragraph whose mark is deleted or hidden until the next one, which continues it. */
  public void carry(OfficeParagraphBuilder paragraph) {
    carried = paragraph;
  }

  /** Returns and clears the stored paragraph. */
  public @Nullable OfficeParagraphBuilder takeCarried() {
    OfficeParagraphBuilder taken = carried;
    carried = null;
    return taken;
  }

  /** Ends the block and returns its lines. */
  public List<OfficeLine> lines() {
    OfficeParagraphBuilder last = takeCarried();
    if (last != null) {
      lines.addAll(last.lines(null));
    }
    return lines;
  }
}
