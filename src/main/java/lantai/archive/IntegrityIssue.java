package lantai.archive;

import java.util.List;
import java.util.Set;

/**
 * A defect found by verification.
 *
 * @param code an OCFL validation code (E… or W…), or one of the constants below
 * @param location the object or file, relative to the storage root, or a file next to it
 * @param description a key {@code word.…} of the messages, or a message of ocfl-java
 */
public record IntegrityIssue(String code, String location, String description) {

  /** A problem of a file in the storage root. */
  static final String ROOT = "root";

  /** A version that is not the successor of the previous one. */
  static final String CHAIN = "chain";

  /** A problem of the audit log. */
  static final String LOG = "log";

  /** A version that the audit log or the site lists and that is not in the store. */
  static final String LOST = "lost";

  private static final Set<String> OWN = Set.of(ROOT, CHAIN, LOG, LOST);

  private static final Set<String> CONTENT = Set.of("E023", "E092", "E093");

  /** Returns the key of the message that says how to repair it. */
  public String adviceKey() {
    if (OWN.contains(code)) {
      return "finding-" + code;
    }
    if (CONTENT.contains(code)) {
      return "finding-content";
    }
    return location.contains("/inventory.json") || description.contains("nventory")
        ? "finding-inventory"
        : "finding-object";
  }

  boolean isOfLog() {
    return code.equals(LOG);
  }

  /**
   * @throws StoreException if there is an issue
   */
  static void requireNone(List<IntegrityIssue> issues) throws StoreException {
    for (IntegrityIssue issue : issues) {
      throw switch (issue.code) {
        case LOG, LOST -> new StoreException("store-" + issue.code, issue.location);
        default ->
            new StoreException(
                "store-damaged", issue.code + " " + issue.location, issue.description);
      };
    }
  }

  @Override
  public String toString() {
    return code + " " + location + ": " + description;
  }
}
