package lantai.importer.structure;

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
public record ParsedChapter(
    String id,
    RunInHeadingBlock heading,
    SourceBlock number,
    SourceBlock title,
    String supplied,
    SourceBlock stop,
    List<ParsedParagraph> paragraphs) {

  /** Where a chapter's title is printed. */
  public enum RunInHeadingBlock {
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
  public record ParsedParagraph(SourceBlock block, int bold, boolean row) {}

  public ParsedChapter {
    paragraphs = List.copyOf(paragraphs);
  }

  static ParsedChapter untitled(String id, String supplied, List<ParsedParagraph> paragraphs) {
    return new ParsedChapter(
        id, RunInHeadingBlock.SUPPLIED, null, null, supplied, null, paragraphs);
  }

  /** All that it prints, in order. */
  public List<SourceBlock> printed() {
    List<SourceBlock> printed = new ArrayList<>();
    if (heading != RunInHeadingBlock.SUPPLIED) {
      for (SourceBlock block : new SourceBlock[] {number, title, stop}) {
        if (block != null) {
          printed.add(block);
        }
      }
    }
    paragraphs.forEach(paragraph -> printed.add(paragraph.block()));
    return printed;
  }
}
