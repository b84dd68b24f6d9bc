package lantai.archive.history;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import lantai.chinese.TypographicEquivalence;

/** A segment of the diff of two texts, and which of them contains it. */
public record DiffSegment(DiffSide side, String text) {

  /** Which of two compared texts contains a segment. */
  public enum DiffSide {
    BOTH,
    OLD,
    NEW
  }

  /** Whether the texts differ only in form. */
  static boolean isSameForm(List<DiffSegment> segments) {
    return TypographicEquivalence.isSame(
        side(segments, DiffSide.OLD), side(segments, DiffSide.NEW));
  }

  /** Returns the text of a side. */
  public static String side(List<DiffSegment> segments, DiffSide side) {
    return segments.stream()
        .filter(segment -> segment.side == DiffSide.BOTH || segment.side == side)
        .map(DiffSegment::text)
        .collect(joining());
  }

  /**
   * Shortens unchanged text to {@code context} UTF-16 code units beside each change or, if nothing
   * changed, to its beginning.
   */
  public static List<DiffSegment> abbreviate(List<DiffSegment> segments, int context) {
    List<DiffSegment> result = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      DiffSegment segment = segments.get(i);
      int head = i == 0 && segments.size() > 1 ? 0 : context;
      int tail = i == segments.size() - 1 ? 0 : context;
      boolean complete = segment.side != DiffSide.BOTH || segment.text.length() <= head + tail;
      result.add(
          complete ? segment : new DiffSegment(DiffSide.BOTH, segment.abbreviated(head, tail)));
    }
    return result;
  }

  /** Shortens the text without splitting a surrogate pair. */
  private String abbreviated(int head, int tail) {
    int end = text.length() - tail;
    boolean splitHead = head > 0 && Character.isHighSurrogate(text.charAt(head - 1));
    boolean splitTail = tail > 0 && Character.isLowSurrogate(text.charAt(end));
    return text.substring(0, splitHead ? head - 1 : head)
        + "…"
        + text.substring(splitTail ? end + 1 : end);
  }
}
