package lantai.review;

import java.util.List;
import java.util.Optional;

/**
 * All rows, and which of them is shown.
 *
 * @param all every row
 * @param at key of the shown row; empty for the first
 */
record ReviewQueue(List<RowUnderReview> all, String at) {

  /**
   * Returns the queue.
   *
   * @param open whether to show the next row that needs review if that one does not
   */
  static ReviewQueue of(List<RowUnderReview> all, String at, boolean open) {
    ReviewQueue queue = new ReviewQueue(all, at);
    boolean done = queue.current().filter(row -> !row.isOpen()).isPresent();
    return open && done
        ? new ReviewQueue(all, queue.step(1).map(RowUnderReview::key).orElse(""))
        : queue;
  }

  /** Returns the row with the key, or otherwise the first one that needs review. */
  Optional<RowUnderReview> current() {
    return all.stream()
        .filter(row -> row.key().equals(at))
        .findFirst()
        .or(() -> all.stream().filter(RowUnderReview::isOpen).findFirst());
  }

  /** Returns the next row that needs review, or the previous one if {@code by} is -1. */
  Optional<RowUnderReview> step(int by) {
    int index = current().map(all::indexOf).orElse(all.size()) + by;
    while (index >= 0 && index < all.size() && !all.get(index).isOpen()) {
      index += by;
    }
    return index >= 0 && index < all.size() ? Optional.of(all.get(index)) : Optional.empty();
  }
}
