package lantai.diagnostics;

import java.util.List;

/**
 * Where each character of a text was written, for texts that are put together from pieces of a
 * file.
 */
public final class SourceMap {

  /**
   * A stretch that was copied as it stands.
   *
   * @param start offset of its first character in the text
   * @param offset offset of that character in the file
   */
  public record MappedSegment(int start, int offset) {}

  private final Source source;
  private final List<MappedSegment> pieces;

  /**
   * @param pieces in the order of the text; the first begins at 0
   */
  public SourceMap(Source source, List<MappedSegment> pieces) {
    this.source = source;
    this.pieces = List.copyOf(pieces);
  }

  /**
   * @param offset 0-based, in UTF-16 code units of the text
   */
  public Place at(int offset) {
    MappedSegment last = pieces.get(0);
    for (MappedSegment piece : pieces) {
      if (piece.start() <= offset) {
        last = piece;
      }
    }
    return source.at(last.offset() + offset - last.start());
  }
}
