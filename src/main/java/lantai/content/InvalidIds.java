package lantai.content;

import java.util.HashSet;
import java.util.Set;

/**
 * Ids of entries that could not be read. Their errors are already reported, so references to them
 * are not reported as unknown.
 */
final class InvalidIds {

  private final Set<String> ids = new HashSet<>();
  private boolean unknown;

  void add(String id) {
    ids.add(id);
  }

  /** Records that ids are unknown because a whole file could not be read. */
  void addUnknown() {
    unknown = true;
  }

  boolean isEmpty() {
    return !unknown && ids.isEmpty();
  }

  boolean mayContain(String id) {
    return unknown || ids.contains(id);
  }
}
