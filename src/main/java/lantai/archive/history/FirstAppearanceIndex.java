package lantai.archive.history;

import java.util.HashMap;
import java.util.Map;
import lantai.archive.history.VersionContent.ItemContent;
import org.jspecify.annotations.Nullable;

/** Finds the oldest version that has the same text at the same address. */
public final class FirstAppearanceIndex {

  private final Map<String, String> labels = new HashMap<>();

  public FirstAppearanceIndex(VersionHistory history) {
    for (VersionContent version : history.versions()) {
      String label = version.version().label();
      version.addresses().sentences().forEach((address, words) -> add(address, words, label));
      version.rows().values().forEach(table -> table.forEach(row -> add(row, label)));
    }
  }

  private void add(ItemContent row, String label) {
    add(row.url(), row.fields().getOrDefault("quote", ""), label);
  }

  private void add(String address, String words, String label) {
    labels.putIfAbsent(key(address, words), label);
  }

  private static String key(String address, String words) {
    return address + "\n" + words;
  }

  /**
   * Returns its label, or {@code null} if no version has the text there.
   *
   * @param address of a sentence or a row
   * @param words the sentence, or what the row quotes
   */
  public @Nullable String of(String address, String words) {
    return labels.get(key(address, words));
  }
}
