package lantai.output;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ResourceFileTest {

  @Test
  void fileOfTheClassPathIsReadWithLineFeeds() {
    String words = ResourceFile.text("site.properties");

    assertTrue(words.contains("\ndraft.title = （标题待补）\n"));
    assertFalse(words.contains("\r"));
  }
}
