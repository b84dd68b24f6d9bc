package lantai.archive;

import java.util.List;
import java.util.Set;

/**
 * Something in a store that is not as it was written.
 *
 * @param code OCFL's (E… or W…, see its table of validation codes), or one of Lantai's own: {@code
 *     root} for a file of the storage root, {@code chain} for a version that does not follow the
 *     one before it, {@code metadata}
 * @param where the object or file
 * @param what in the words of whoever found it
 */
public record IntegrityIssue(String code, String where, String what) {

  private static final Set<String> CONTENT = Set.of("E023", "E092", "E093");

  /** The entry of the messages that says what to do about it. */
  public String advice() {
    if (code.equals("root") || code.equals("chain")) {
      return "finding-" + code;
    }
    if (CONTENT.contains(code)) {
      return "finding-content";
    }
    return what.contains("nventory") ? "finding-inventory" : "finding-object";
  }

  /**
   * @throws StoreException where something was found
   */
  static void refuse(List<IntegrityIssue> findings) throws StoreException {
    if (!findings.isEmpty()) {
      throw new StoreException("store-damaged", findings.get(0).toString());
    }
  }

  @Override
  public String toString() {
    return code + " " + where + ": " + what;
  }
}
