package lantai.content;

import java.util.HashSet;
import java.util.Set;

/**
 * Ids that are defined but failed to parse. That error is reported already, so references to them
 * are not reported as unknown.
 */
final class InvalidIds {

  private final Set<String> ids = new HashSet<>();
  private boolean unknown;

  void add(String id) {
    ids.add(id);
  }

  /** Adds ids that cannot be known since their whole file could not be read. */
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
