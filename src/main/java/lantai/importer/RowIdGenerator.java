package lantai.importer;

import java.util.Locale;
import java.util.Set;
import lantai.chinese.Pinyin;

/** Generates ids of rows from their names, in pinyin. */
public final class RowIdGenerator {

  private static final int LONGEST_NAME = 60;

  private RowIdGenerator() {}

  /**
   * Generates an id of whole syllables. A number is appended if the id is taken or is a device name
   * of Windows.
   *
   * @param suffix appended to the name and never shortened; may be empty
   * @param taken ids in use; the new id is added
   */
  public static String of(String name, String suffix, Set<String> taken) {
    String syllables =
        Pinyin.of(name)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    while (syllables.length() > LONGEST_NAME && syllables.indexOf('-') > 0) {
      syllables = syllables.substring(0, syllables.lastIndexOf('-'));
    }
    String cut = syllables.substring(0, Math.min(LONGEST_NAME, syllables.length()));
    String base = (cut.isEmpty() ? "row" : cut) + suffix;
    String id = base;
    for (int count = 2; isDevice(id) || !taken.add(id); count++) {
      id = base + "-" + count;
    }
    return id;
  }

  private static boolean isDevice(String id) {
    return id.matches("con|prn|aux|nul|com[0-9]|lpt[0-9]");
  }
}
