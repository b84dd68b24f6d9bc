package lantai.text;

import java.util.List;

/**
 * Where each character of a text was written, for texts that are put together from pieces of a
 * file.
 */
public final class Origins {

  /**
   * A stretch that was copied as it stands.
   *
   * @param start offset of its first character in the text
   * @param offset offset of that character in the file
   */
  public record Piece(int start, int offset) {}

  private final Source source;
  private final List<Piece> pieces;

  /**
   * @param pieces in the order of the text; the first begins at 0
   */
  public Origins(Source source, List<Piece> pieces) {
    this.source = source;
    this.pieces = List.copyOf(pieces);
  }

  /**
   * @param offset 0-based, in UTF-16 code units of the text
   */
  public Place at(int offset) {
    Piece last = pieces.get(0);
    for (Piece piece : pieces) {
      if (piece.start() <= offset) {
        last = piece;
      }
    }
    return source.at(last.offset() + offset - last.start());
  }
}
