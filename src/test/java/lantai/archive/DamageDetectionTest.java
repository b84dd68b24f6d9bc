package lantai.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import lantai.output.Sha2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever becomes of a store is found, and named. */
class DamageDetectionTest {

  private static final int SHORT = 200;

  @TempDir Path folder;

  private TestStores given;

  @BeforeEach
  void keepThreeVersions() throws IOException {
    given = TestStores.with(folder, 3);
  }

  @Test
  void oneFlippedBitInAnyFileIsFoundAndItsFileNamed() throws IOException {
    Random random = new Random(1);
    List<String> missed = new ArrayList<>();
    for (Path file : given.files()) {
      byte[] bytes = Files.readAllBytes(file);
      int tries = bytes.length <= SHORT ? 12 : 6;
      for (int i = 0; i < tries; i++) {
        int bit = random.nextInt(bytes.length * 8);
        flip(file, bytes, bit);
        if (!isNamed(file, given.findings(true))) {
          missed.add(file + " bit " + bit + ": " + given.findings(true));
        }
      }
      put(file, bytes);
    }

    assertEquals(List.of(), missed);
    assertEquals(List.of(), given.findings(true));
  }

  @Test
  void aFlippedBitOfWhatTheStoreSaysOfItselfIsFoundWithoutReadingTheContent() throws IOException {
    List<Path> missed = new ArrayList<>();
    for (Path file : given.files()) {
      byte[] bytes = Files.readAllBytes(file);
      flip(file, bytes, bytes.length * 4);
      boolean content = file.toString().contains("content");
      if (!content && !isNamed(file, given.findings(false))) {
        missed.add(file);
      }
      put(file, bytes);
    }

    assertEquals(List.of(), missed);
  }

  @Test
  void aMissingFileIsFoundAndNamed() throws IOException {
    List<Path> missed = new ArrayList<>();
    for (Path file : given.files()) {
      byte[] bytes = Files.readAllBytes(file);
      if (file.endsWith("0=ocfl_1.1")) {
        continue;
      }
      file.getParent().toFile().setWritable(true);
      Files.delete(file);
      if (!isNamed(file, given.findings(true))) {
        missed.add(file);
      }
      Files.write(file, bytes);
    }

    assertEquals(List.of(), missed);
  }

  @Test
  void aFolderWithoutItsMarkIsNoStoreAndStaysAsItIs() throws IOException {
    Files.delete(given.root().resolve("0=ocfl_1.1"));

    StoreException read = assertThrows(StoreException.class, () -> given.findings(true));
    StoreException write = assertThrows(StoreException.class, () -> given.mended());

    assertEquals("store-missing", read.key());
    assertEquals("store-other", write.key());
  }

  @Test
  void strangersAreFound() throws IOException {
    Files.writeString(given.root().resolve("notes.txt"), "x");
    Files.writeString(given.object().resolve("notes.txt"), "x");
    Files.createDirectory(given.root().resolve("abc"));
    given.object().resolve("v2/content").toFile().setWritable(true);
    Files.writeString(given.object().resolve("v2/content/late.html"), "x");

    assertEquals(
        new TreeSet<>(List.of("E001", "E023", "E072", "E073")),
        given.findings(true).stream()
            .map(IntegrityIssue::code)
            .collect(java.util.stream.Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void anObjectInAnotherPlaceThanTheLayoutsIsFound() throws IOException {
    Path moved = given.root().resolve("000/moved");
    Files.createDirectories(moved.getParent());
    Files.move(given.object(), moved);

    assertTrue(given.findings(true).toString().contains("root 000/moved: not where"));
  }

  /** Somebody who rewrites every digest deceives OCFL, but not the next version. */
  @Test
  void aVersionThatWasRewrittenWithAllItsDigestsBreaksTheChain() throws IOException {
    Path object = given.object();
    Path page = object.resolve("v1/content/site/index.html");
    String old = Sha2.hex512(Files.readAllBytes(page));
    put(page, "<title>forged</title>".getBytes(StandardCharsets.UTF_8));
    String forged = Sha2.hex512(Files.readAllBytes(page));
    for (Path at :
        List.of(object, object.resolve("v1"), object.resolve("v2"), object.resolve("v3"))) {
      Path inventory = at.resolve(OcflObjectFolder.INVENTORY);
      byte[] text =
          Files.readString(inventory).replace(old, forged).getBytes(StandardCharsets.UTF_8);
      put(inventory, text);
      String line = Sha2.hex512(text) + "  " + OcflObjectFolder.INVENTORY + "\n";
      put(at.resolve(OcflObjectFolder.SIDECAR), line.getBytes(StandardCharsets.UTF_8));
    }

    assertEquals(List.of(), TestStores.judged(object));
    List<IntegrityIssue> findings = given.findings(true);
    assertEquals(
        List.of("chain", "chain"),
        findings.stream().map(IntegrityIssue::code).toList(),
        "v2 and v3");
    assertTrue(findings.get(0).where().endsWith("/v2"), findings.toString());
  }

  @Test
  void nothingIsAddedToDamagedVersions() throws IOException {
    Path page = given.object().resolve("v1/content/site/index.html");
    flip(page, Files.readAllBytes(page), 3);

    StoreException refused = assertThrows(StoreException.class, this::keepFourth);

    assertEquals("store-damaged", refused.key());
    assertFalse(Files.exists(given.object().resolve("v4")));
  }

  @Test
  void whatIsDamagedIsNotGivenBack() throws IOException {
    Path page = given.object().resolve("v1/content/site/index.html");
    Snapshot first = given.snapshots().get(0);
    flip(page, Files.readAllBytes(page), 3);

    StoreException read = assertThrows(StoreException.class, () -> first.read("site/index.html"));
    StoreException restored =
        assertThrows(
            StoreException.class, () -> Restoration.restore(first, folder.resolve("back")));

    assertEquals("store-file-damaged", read.key());
    assertEquals("store-file-damaged", restored.key());
    assertFalse(Files.exists(folder.resolve("back")));
  }

  private void keepFourth() throws IOException {
    try (Store store = given.write()) {
      TestSubmissions.keep(store, 4, 4);
    }
  }

  private boolean isNamed(Path file, List<IntegrityIssue> findings) throws IOException {
    String path = given.root().relativize(file).toString();
    Path object = given.root().resolve(OcflRepositories.place(TestSubmissions.REPORT));
    return findings.stream()
        .anyMatch(
            finding ->
                finding.where().equals(path)
                    || file.startsWith(object) && names(finding.what(), object, file));
  }

  /** The validator names a file, or a version's folder and a file in it. */
  private static boolean names(String what, Path object, Path file) {
    Path within = object.relativize(file);
    boolean inVersion =
        within.getNameCount() == 2
            && what.contains(" " + within.getName(0) + " ")
            && what.endsWith(" " + within.getName(1));
    boolean content = within.getNameCount() > 2 && what.contains(within.toString());
    return inVersion
        || content
        || what.contains(object.getParent().relativize(file) + " ")
        || what.endsWith(object.getParent().relativize(file).toString());
  }

  private static void flip(Path file, byte[] bytes, int bit) throws IOException {
    byte[] flipped = bytes.clone();
    flipped[bit / 8] ^= (byte) (1 << bit % 8);
    put(file, flipped);
  }

  private static void put(Path file, byte[] bytes) throws IOException {
    file.toFile().setWritable(true);
    Files.write(file, bytes);
  }
}
