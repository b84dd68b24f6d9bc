package lantai.archive.history;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of two texts laid side by side.
 *
 * @param side which of them has it
 */
public record DiffSegment(DiffSide side, String text) {

  /**
   * The same, with what did not change shortened to its ends.
   *
   * @param context how much of an end is left, in characters
   */
  public static List<DiffSegment> inContext(List<DiffSegment> pieces, int context) {
    List<DiffSegment> shown = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      DiffSegment piece = pieces.get(i);
      int head = i == 0 ? 0 : context;
      int tail = i == pieces.size() - 1 ? 0 : context;
      boolean whole = piece.side != DiffSide.BOTH || piece.text.length() <= head + tail;
      shown.add(whole ? piece : new DiffSegment(DiffSide.BOTH, piece.ends(head, tail)));
    }
    return shown;
  }

  /** Never half of a character that takes two places. */
  private String ends(int head, int tail) {
    int end = text.length() - tail;
    boolean splitHead = head > 0 && Character.isHighSurrogate(text.charAt(head - 1));
    boolean splitTail = tail > 0 && Character.isLowSurrogate(text.charAt(end));
    return text.substring(0, splitHead ? head - 1 : head)
        + "…"
        + text.substring(splitTail ? end + 1 : end);
  }

  /** Which of two texts a piece stands in. */
  public enum DiffSide {
    BOTH,
    OLD,
    NEW
  }
}
