package lantai.archive.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lantai.archive.history.VersionDiff.ChangeType;
import lantai.archive.history.VersionDiff.Origin;
import lantai.archive.history.VersionDiff.ParagraphChange;

/** Finds moved paragraphs: removed at one place and added at another. */
final class MovedParagraphFinder {

  /** Least similarity of two wordings of a paragraph at different places. */
  private static final double SIMILAR = 0.7;

  private record MoveCandidate(int removed, int added, double similarity) {}

  private MovedParagraphFinder() {}

  /**
   * Returns the changes, with one change instead of two for each move; the most similar ones are
   * joined first.
   */
  static List<ParagraphChange> joined(List<ParagraphChange> changes) {
    Map<Integer, Integer> removedByAdded = new HashMap<>();
    Set<Integer> moved = new HashSet<>();
    for (MoveCandidate each : candidates(changes)) {
      if (!moved.contains(each.removed) && !removedByAdded.containsKey(each.added)) {
        removedByAdded.put(each.added, each.removed);
        moved.add(each.removed);
      }
    }
    List<ParagraphChange> joined = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      Integer from = removedByAdded.get(i);
      if (from != null) {
        joined.add(moved(changes.get(from), changes.get(i)));
      } else if (!moved.contains(i)) {
        joined.add(changes.get(i));
      }
    }
    return List.copyOf(joined);
  }

  private static List<MoveCandidate> candidates(List<ParagraphChange> changes) {
    List<MoveCandidate> candidates = new ArrayList<>();
    for (int old = 0; old < changes.size(); old++) {
      for (int now = 0; now < changes.size(); now++) {
        if (is(ChangeType.REMOVED, changes.get(old)) && is(ChangeType.ADDED, changes.get(now))) {
          double similarity =
              ParagraphChangeFinder.similarity(text(changes.get(old)), text(changes.get(now)));
          if (similarity >= SIMILAR) {
            candidates.add(new MoveCandidate(old, now, similarity));
          }
        }
      }
    }
    candidates.sort(Comparator.comparingDouble(MoveCandidate::similarity).reversed());
    return candidates;
  }

  /** Whether it is a change of a paragraph, not of a title. */
  private static boolean is(ChangeType type, ParagraphChange change) {
    return change.change() == type && change.number() > 0;
  }

  private static ParagraphChange moved(ParagraphChange removed, ParagraphChange added) {
    return new ParagraphChange(
        ChangeType.CHANGED,
        added.chapter(),
        added.paragraph(),
        added.number(),
        added.url(),
        new Origin(removed.chapter(), removed.paragraph(), removed.number()),
        TextComparer.compare(text(removed), text(added)));
  }

  private static String text(ParagraphChange whole) {
    return whole.segments().isEmpty() ? "" : whole.segments().get(0).text();
  }
}
