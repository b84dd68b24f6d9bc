package lantai.importer.draft;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The reasons and doubts that a draft writes, in Chinese as the report itself. */
final class DraftMessages {

  private final Properties bundle = new Properties();

  DraftMessages() {
    try (InputStreamReader reader =
        new InputStreamReader(
            DraftMessages.class.getResourceAsStream("/lantai/draft.properties"),
            StandardCharsets.UTF_8)) {
      bundle.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @throws IllegalArgumentException when the bundle has no such entry
   */
  String say(String key, String... gaps) {
    String wording = bundle.getProperty(key);
    if (wording == null) {
      throw new IllegalArgumentException(key);
    }
    for (int i = 0; i < gaps.length; i++) {
      wording = wording.replace("{" + i + "}", gaps[i]);
    }
    return wording;
  }
}
