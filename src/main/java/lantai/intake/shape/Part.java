package lantai.intake.shape;

import java.util.ArrayList;
import java.util.List;

/**
 * A chapter as it is to be written.
 *
 * @param id its place in the report
 * @param heading where its title is printed
 * @param number as printed; {@code null} where none is
 * @param title the printed one, or {@code null} where one is to be supplied
 * @param supplied the name of the title to be supplied, or {@code null}
 * @param stop the full stop that closes a heading, or {@code null}
 * @param paragraphs its text
 */
public record Part(
    String id,
    Heading heading,
    Block number,
    Block title,
    String supplied,
    Block stop,
    List<Text> paragraphs) {

  /** Where a chapter's title is printed. */
  public enum Heading {
    OWN_LINE,
    RUN_IN,
    /** Nowhere, or among the paragraphs. */
    SUPPLIED
  }

  /**
   * A paragraph of a chapter.
   *
   * @param bold how many of its first characters are a heading
   * @param row whether it is a row of a table
   */
  public record Text(Block block, int bold, boolean row) {}

  public Part {
    paragraphs = List.copyOf(paragraphs);
  }

  static Part untitled(String id, String supplied, List<Text> paragraphs) {
    return new Part(id, Heading.SUPPLIED, null, null, supplied, null, paragraphs);
  }

  /** All that it prints, in order. */
  public List<Block> printed() {
    List<Block> printed = new ArrayList<>();
    if (heading != Heading.SUPPLIED) {
      for (Block block : new Block[] {number, title, stop}) {
        if (block != null) {
          printed.add(block);
        }
      }
    }
    paragraphs.forEach(paragraph -> printed.add(paragraph.block()));
    return printed;
  }
}
