package lantai.archive;

import java.util.List;
import java.util.Set;

/**
 * A defect found by verification.
 *
 * @param code an OCFL validation code (E… or W…); or {@code root}, a file of the storage root; or
 *     {@code chain}, a version that does not follow the one before it
 * @param location the object or file, relative to the storage root
 */
public record IntegrityIssue(String code, String location, String description) {

  private static final Set<String> CONTENT = Set.of("E023", "E092", "E093");

  /** Returns the key of the message that says how to repair it. */
  public String adviceKey() {
    if (code.equals("root") || code.equals("chain")) {
      return "finding-" + code;
    }
    if (CONTENT.contains(code)) {
      return "finding-content";
    }
    return description.contains("nventory") ? "finding-inventory" : "finding-object";
  }

  /** Throws {@link StoreException} if there is an issue. */
  static void requireNone(List<IntegrityIssue> issues) throws StoreException {
    if (!issues.isEmpty()) {
      throw new StoreException("store-damaged", issues.get(0).toString());
    }
  }

  @Override
  public String toString() {
    return code + " " + location + ": " + description;
  }
}
