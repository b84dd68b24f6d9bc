package lantai.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links instead of archived files, whose content is currently right. */
class FileSystemLinkFinderTest {

  @TempDir Path folder;

  private TestStore given;

  @BeforeEach
  void ingestTwoVersions() throws IOException {
    given = TestStore.with(folder, 2);
  }

  @Test
  void symbolicLinkInPlaceOfAnyFileOrFolderIsFound() throws IOException {
    for (String path :
        List.of(
            "v1/content/site.zip",
            "v1/content",
            "v2",
            "inventory.json",
            "v1/inventory.json.sha512",
            "0=ocfl_object_1.1")) {
      Path file = given.object().resolve(path);
      file.getParent().toFile().setWritable(true);
      file.toFile().setWritable(true);
      Path moved = Files.move(file, folder.resolve("moved"));
      Files.createSymbolicLink(file, moved);

      assertFound(file);
      StoreException refused = assertThrows(StoreException.class, () -> given.ingest(3, 3), path);
      assertEquals("store-damaged", refused.key());

      Files.delete(file);
      Files.move(moved, file);
      given.assertSound(2);
    }
  }

  @Test
  void hardLinkOutsideTheStoreIsFound() throws IOException {
    Path file = given.object().resolve("v1/content/site.zip");
    Files.createLink(folder.resolve("other-name"), file);

    assertFound(file);
  }

  @Test
  void linkInTheStorageRootIsFound() throws IOException {
    Path link = given.root().resolve("link");
    Files.createSymbolicLink(link, folder);

    assertFound(link);
  }

  @Test
  void storeMayBeALinkItself() throws IOException {
    Files.move(given.root(), folder.resolve("mounted"));
    Files.createSymbolicLink(given.root(), folder.resolve("mounted"));
    given.assertSound(2);

    Files.writeString(given.root().resolve("stray"), "x");

    assertEquals(List.of("E072"), codes());
  }

  private List<String> codes() throws IOException {
    return given.verify(VerificationLevel.FIXITY).stream().map(IntegrityIssue::code).toList();
  }

  private void assertFound(Path file) throws IOException {
    for (VerificationLevel level : VerificationLevel.values()) {
      String location = given.root().relativize(file).toString();
      assertTrue(
          given.verify(level).contains(new IntegrityIssue("E090", location, "word.issue-link")),
          file.toString());
    }
  }
}
