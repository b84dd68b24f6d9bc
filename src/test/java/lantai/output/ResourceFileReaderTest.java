package lantai.output;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ResourceFileReaderTest {

  @Test
  void fileOfTheClassPathIsReadWithLineFeeds() {
    String words = ResourceFileReader.text("site.properties");

    assertTrue(words.contains("\ndraft.title = （标题待补）\n"));
    assertFalse(words.contains("\r"));
  }
}
