package lantai.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import lantai.output.FileOperations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A valid store that has fewer versions than before. */
class LostVersionTest {

  @TempDir Path folder;

  private TestStore given;

  @BeforeEach
  void ingestThreeVersions() throws IOException {
    given = TestStore.with(folder, 3);
  }

  @Test
  void removedNewestVersionsAreNamed() throws IOException {
    rollBack(given.object(), 3);
    assertEquals(List.of(), TestStore.validate(given.object()), "it is a valid object");

    assertEquals(List.of("version-3"), lost());
    rollBack(given.object(), 2);
    assertEquals(List.of("version-2", "version-3"), lost());
  }

  @Test
  void nothingIsIngestedInPlaceOfALostVersion() throws IOException {
    rollBack(given.object(), 3);

    StoreException refused = assertThrows(StoreException.class, () -> given.ingest(3, 3));

    assertEquals("store-lost", refused.key());
    assertEquals(TestSubmissions.REPORT + " version-3", refused.arguments()[0]);
    assertFalse(Files.exists(given.object().resolve("v3")));
  }

  @Test
  void lostReportIsNamed() throws IOException {
    Path top = given.root().resolve(given.root().relativize(given.object()).getName(0));
    Files.move(top, folder.resolve("elsewhere"));

    assertEquals(List.of("version-1", "version-2", "version-3"), lost());
    assertEquals("store-lost", assertThrows(StoreException.class, () -> given.ingest(1, 1)).key());
  }

  @Test
  void newestVersionInPlaceOfAnotherIsFound() throws IOException {
    String page = "v3/content/site.zip";
    given.forge(page, new byte[] {1});
    assertEquals(List.of(), TestStore.validate(given.object()), "it is a valid object");

    assertEquals(
        List.of(
            new IntegrityIssue(
                "chain", TestSubmissions.REPORT + " version-3", "word.chain-by-log")),
        given.verify(VerificationLevel.FIXITY));
  }

  private List<String> lost() throws IOException {
    return given.verify(VerificationLevel.STRUCTURE).stream()
        .peek(issue -> assertEquals("lost", issue.code()))
        .map(issue -> issue.location().replaceFirst(".* ", ""))
        .toList();
  }

  /** Removes a version from an object, which is then as before that version. */
  static void rollBack(Path object, int version) throws IOException {
    try (Stream<Path> walk = Files.walk(object.resolve("v" + version))) {
      walk.forEach(path -> path.toFile().setWritable(true));
    }
    FileOperations.delete(object.resolve("v" + version));
    for (String name : OcflObjectFolder.INVENTORY_FILES) {
      Files.copy(
          object.resolve("v" + (version - 1)).resolve(name),
          object.resolve(name),
          StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
