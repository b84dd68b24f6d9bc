package lantai.history;

/**
 * A piece of two texts laid side by side.
 *
 * @param side which of them has it
 */
public record Piece(Side side, String text) {

  /** Which of two texts a piece stands in. */
  public enum Side {
    BOTH,
    OLD,
    NEW
  }
}
