package lantai.content;

import java.util.HashSet;
import java.util.Set;

/**
 * Names whose bearers are there and could not be read. That was told; whoever refers to them has
 * made no mistake.
 */
final class UnparsedIds {

  private final Set<String> names = new HashSet<>();
  private boolean more;

  void add(String name) {
    names.add(name);
  }

  /** Names that nobody can tell, since their whole file could not be read. */
  void addUnknown() {
    more = true;
  }

  boolean isEmpty() {
    return !more && names.isEmpty();
  }

  boolean mayHold(String name) {
    return more || names.contains(name);
  }
}
