package lantai.archive.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Lays two sequences side by side along a longest common subsequence (Hunt and McIlroy 1976; here
 * by plain dynamic programming).
 */
final class SequenceAlignment {

  /** Above this many cells, what differs in the middle is taken as replaced whole. */
  private static final long MOST_CELLS = 4_000_000;

  private SequenceAlignment() {}

  /** A stretch of either what both have, or what the one has in the other's stead. */
  record AlignedRun<T>(List<T> old, List<T> fresh, boolean same) {}

  /** In order and without gaps; no two neighbours are of the same sort. */
  static <T> List<AlignedRun<T>> align(List<T> old, List<T> fresh) {
    int head = 0;
    int shorter = Math.min(old.size(), fresh.size());
    while (head < shorter && old.get(head).equals(fresh.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && old.get(old.size() - 1 - tail).equals(fresh.get(fresh.size() - 1 - tail))) {
      tail++;
    }
    List<AlignedRun<T>> stretches = new ArrayList<>();
    addSame(stretches, old.subList(0, head));
    List<T> oldMiddle = old.subList(head, old.size() - tail);
    List<T> freshMiddle = fresh.subList(head, fresh.size() - tail);
    if ((long) oldMiddle.size() * freshMiddle.size() > MOST_CELLS) {
      addOther(stretches, oldMiddle, freshMiddle);
    } else {
      alignMiddle(stretches, oldMiddle, freshMiddle);
    }
    addSame(stretches, old.subList(old.size() - tail, old.size()));
    return stretches;
  }

  private static <T> void alignMiddle(List<AlignedRun<T>> stretches, List<T> old, List<T> fresh) {
    int[][] common = common(old, fresh);
    int i = 0;
    int j = 0;
    while (i < old.size() || j < fresh.size()) {
      int oldFrom = i;
      int freshFrom = j;
      while (i < old.size() && j < fresh.size() && old.get(i).equals(fresh.get(j))) {
        i++;
        j++;
      }
      addSame(stretches, old.subList(oldFrom, i));
      oldFrom = i;
      freshFrom = j;
      while ((i < old.size() || j < fresh.size())
          && !(i < old.size() && j < fresh.size() && old.get(i).equals(fresh.get(j)))) {
        if (j == fresh.size() || i < old.size() && common[i + 1][j] >= common[i][j + 1]) {
          i++;
        } else {
          j++;
        }
      }
      addOther(stretches, old.subList(oldFrom, i), fresh.subList(freshFrom, j));
    }
  }

  /** The lengths of the longest common subsequences of all pairs of tails. */
  private static <T> int[][] common(List<T> old, List<T> fresh) {
    int[][] common = new int[old.size() + 1][fresh.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = fresh.size() - 1; j >= 0; j--) {
        common[i][j] =
            old.get(i).equals(fresh.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  private static <T> void addSame(List<AlignedRun<T>> stretches, List<T> both) {
    if (!both.isEmpty()) {
      stretches.add(new AlignedRun<>(List.copyOf(both), List.copyOf(both), true));
    }
  }

  private static <T> void addOther(List<AlignedRun<T>> stretches, List<T> old, List<T> fresh) {
    if (!old.isEmpty() || !fresh.isEmpty()) {
      stretches.add(
          new AlignedRun<>(
              Collections.unmodifiableList(new ArrayList<>(old)),
              Collections.unmodifiableList(new ArrayList<>(fresh)),
              false));
    }
  }
}
