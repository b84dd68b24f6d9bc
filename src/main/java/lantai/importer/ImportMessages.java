package lantai.importer;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * The words that an import writes of its own: titles that no report prints, placeholders, and the
 * sentences of the import report, which is in Chinese as the report itself.
 */
final class ImportMessages {

  private final Properties bundle = new Properties();

  ImportMessages() {
    try (InputStreamReader reader =
        new InputStreamReader(
            ImportMessages.class.getResourceAsStream("/lantai/import.properties"),
            StandardCharsets.UTF_8)) {
      bundle.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @throws IllegalArgumentException when the bundle has no such entry
   */
  String say(String key, Object... gaps) {
    String wording = bundle.getProperty(key);
    if (wording == null) {
      throw new IllegalArgumentException(key);
    }
    for (int i = 0; i < gaps.length; i++) {
      wording = wording.replace("{" + i + "}", String.valueOf(gaps[i]));
    }
    return wording;
  }
}
