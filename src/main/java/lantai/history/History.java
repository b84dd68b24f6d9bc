package lantai.history;

import java.util.ArrayList;
import java.util.List;

/**
 * The versions of a report that were published, oldest first, each as it was.
 *
 * @param editions no two with the same label
 */
public record History(List<Edition> editions) {

  /** Of a report that has not been published yet. */
  public static final History NONE = new History(List.of());

  public History {
    editions = List.copyOf(editions);
  }

  public boolean isEmpty() {
    return editions.isEmpty();
  }

  /** With one more, the newest. */
  public History with(Edition edition) {
    List<Edition> all = new ArrayList<>(editions);
    all.add(edition);
    return new History(all);
  }

  /** What each version changed against the one before it: one fewer than there are versions. */
  public List<Changes> changes() {
    List<Changes> changes = new ArrayList<>();
    for (int i = 1; i < editions.size(); i++) {
      changes.add(Changes.between(editions.get(i - 1), editions.get(i)));
    }
    return changes;
  }
}
