package lantai.review;

import java.util.List;
import java.util.Optional;

/**
 * What is shown of the rows.
 *
 * @param all every row
 * @param reviewed whether rows are shown that need no review
 * @param at key of the row that is shown, or of the one that was; empty for the first
 */
record ReviewQueue(List<ReviewedRow> all, boolean reviewed, String at) {

  boolean isOpen(ReviewedRow item) {
    return item.isOpen();
  }

  List<ReviewedRow> shown() {
    return all.stream().filter(item -> reviewed || isOpen(item)).toList();
  }

  /** The row with the key, else the first one. */
  Optional<ReviewedRow> current() {
    List<ReviewedRow> shown = shown();
    return all.stream()
        .filter(item -> item.key().equals(at))
        .findFirst()
        .or(() -> shown.stream().findFirst());
  }

  /** The row that many rows after the current one; empty if there is none. */
  Optional<ReviewedRow> step(int by) {
    ReviewedRow current = current().orElse(null);
    int index = all.indexOf(current) + by;
    while (index >= 0 && index < all.size()) {
      if (reviewed || isOpen(all.get(index))) {
        return Optional.of(all.get(index));
      }
      index += by;
    }
    return Optional.empty();
  }

  long open() {
    return all.stream().filter(this::isOpen).count();
  }
}
