package lantai.importer.extract.office;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a body, a cell, a text box or a note while they are read. */
public final class OfficeBlockBuilder {

  private final List<OfficeLine> lines = new ArrayList<>();
  private final @Nullable String tableStyle;
  private final boolean shaded;
  private @Nullable OfficeParagraphBuilder carried;

  /**
   * @param tableStyle of the table around it, if there is one
   * @param shaded whether its background may have a colour
   */
  public OfficeBlockBuilder(@Nullable String tableStyle, boolean shaded) {
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

  /** Keeps a paragraph whose mark is deleted or hidden for the one that follows. */
  public void carry(OfficeParagraphBuilder paragraph) {
    carried = paragraph;
  }

  /** Returns the paragraph that was carried, once. */
  public @Nullable OfficeParagraphBuilder takeCarried() {
    OfficeParagraphBuilder taken = carried;
    carried = null;
    return taken;
  }

  /** Returns the lines, at the end. */
  public List<OfficeLine> lines() {
    OfficeParagraphBuilder last = takeCarried();
    if (last != null) {
      lines.addAll(last.lines(null));
    }
    return lines;
  }
}
