package lantai.output;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IgnoredFilesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".DS_Store",
        ".git/config",
        "Thumbs.db",
        "chapters/desktop.ini",
        "chapters/~$1-0.md",
        "goals/#targets.yaml#",
        "site.yaml.bak",
        "site.yaml~",
        "chapters/.1-0.md.swp",
        "site.yaml.swp",
        ".~lock.report.odt#",
        "__MACOSX/site.yaml"
      })
  void filesOfEditorsAndSystemsAreIgnored(String path) {
    assertTrue(IgnoredFiles.isIgnored(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"site.yaml", "chapters/1-0.md", "chapters/1-0（副本）.md", "a~b.md", "static/a.b.png"})
  void otherFilesAreNotIgnored(String path) {
    assertFalse(IgnoredFiles.isIgnored(path));
  }
}
