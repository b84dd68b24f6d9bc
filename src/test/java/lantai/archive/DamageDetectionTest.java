package lantai.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lantai.output.Sha2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamageDetectionTest {

  private static final String SITE = "v1/content/site.zip";

  /** Files up to this size in bytes are damaged more often. */
  private static final int SMALL = 200;

  @TempDir Path folder;

  private TestStore given;

  @BeforeEach
  void ingestThreeVersions() throws IOException {
    given = TestStore.with(folder, 3);
  }

  @Test
  void flippedBitInAnyFileIsFoundAndTheFileNamed() throws IOException {
    Random random = new Random(1);
    List<String> missed = new ArrayList<>();
    for (Path file : given.files()) {
      byte[] bytes = Files.readAllBytes(file);
      int tries = bytes.length <= SMALL ? 12 : 6;
      for (int i = 0; i < tries; i++) {
        int bit = random.nextInt(bytes.length * 8);
        flip(file, bytes, bit);
        if (!isNamed(file, issues(VerificationLevel.FIXITY))) {
          missed.add(file + " bit " + bit + ": " + issues(VerificationLevel.FIXITY));
        }
      }
      put(file, bytes);
    }

    assertEquals(List.of(), missed);
    assertEquals(List.of(), issues(VerificationLevel.FIXITY));
  }

  @Test
  void flippedBitIsFoundInWhatALevelReads() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path file : given.files()) {
      byte[] bytes = Files.readAllBytes(file);
      flip(file, bytes, bytes.length * 4);
      String name = file.toString();
      boolean content = name.contains("content");
      boolean older = name.matches(".*/v[12]/.*");
      boolean unread = content || name.matches(".*/v[12]/inventory.json");
      if (!file.endsWith(SnapshotMetadataFile.PATH)
          && isNamed(file, issues(VerificationLevel.STRUCTURE)) == unread) {
        wrong.add("structure " + file);
      }
      if (!file.endsWith(SnapshotMetadataFile.PATH)
          && isNamed(file, issues(VerificationLevel.NEWEST)) == (unread && older)) {
        wrong.add("newest " + file);
      }
      put(file, bytes);
    }

    assertEquals(List.of(), wrong);
  }

  /** Both validators agree, so that each checks the other. */
  @Test
  void independentValidatorFindsWhatOursFinds() throws IOException {
    assertEquals(List.of(), OcflSpecification.faults(given.root()));
    for (Path file : given.files()) {
      boolean describes = file.getParent().equals(given.root()) || file.endsWith("config.json");
      if (describes && !file.endsWith(StorePaths.NAMASTE)) {
        continue;
      }
      byte[] bytes = Files.readAllBytes(file);
      put(file, file.endsWith("inventory.json") ? "{}".getBytes(UTF_8) : new byte[1]);
      assertFalse(OcflSpecification.faults(given.root()).isEmpty(), file.toString());
      put(file, bytes);
    }
  }

  @Test
  void missingFileIsFoundAndNamed() throws IOException {
    List<Path> missed = new ArrayList<>();
    for (Path file : given.files()) {
      byte[] bytes = Files.readAllBytes(file);
      if (file.endsWith(StorePaths.NAMASTE)) {
        continue;
      }
      file.getParent().toFile().setWritable(true);
      Files.delete(file);
      if (!isNamed(file, issues(VerificationLevel.FIXITY))) {
        missed.add(file);
      }
      Files.write(file, bytes);
    }

    assertEquals(List.of(), missed);
  }

  @Test
  void folderWithoutNamasteFileIsRefused() throws IOException {
    Files.delete(given.root().resolve(StorePaths.NAMASTE));

    StoreException read = assertThrows(StoreException.class, given::snapshots);
    StoreException write = assertThrows(StoreException.class, given::recover);

    assertEquals("store-unmarked", read.key());
    assertEquals("store-unmarked", write.key());
  }

  @Test
  void unknownFilesAndEmptyFoldersAreFound() throws IOException {
    Files.writeString(given.root().resolve("notes.txt"), "x");
    Files.writeString(given.object().resolve("notes.txt"), "x");
    Files.createDirectory(given.root().resolve("abc"));
    given.object().resolve("v2/content").toFile().setWritable(true);
    Files.writeString(given.object().resolve("v2/content/late.html"), "x");

    assertEquals(
        new TreeSet<>(List.of("E001", "E023", "E072", "E073")),
        issues(VerificationLevel.FIXITY).stream()
            .map(IntegrityIssue::code)
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void objectOutsideItsLayoutPathIsFound() throws IOException {
    Path moved = given.root().resolve("000/moved");
    Files.createDirectories(moved.getParent());
    Files.move(given.object(), moved);

    assertTrue(
        issues(VerificationLevel.FIXITY)
            .contains(new IntegrityIssue("root", "000/moved", "word.issue-misplaced")));
  }

  /** Forged digests satisfy OCFL, but not the metadata of the next version. */
  @Test
  void versionRewrittenWithItsDigestsBreaksTheChain() throws IOException {
    given.forge(SITE, "forged".getBytes(UTF_8));

    assertEquals(List.of(), TestStore.validate(given.object()));
    assertEquals(List.of("v2", "v3"), brokenLinks());
  }

  @Test
  void versionWithoutTheDigestOfThePreviousInventoryBreaksTheChain() throws IOException {
    String path = "v3/content/" + SnapshotMetadataFile.PATH;
    String metadata = Files.readString(given.object().resolve(path));
    for (String damaged :
        List.of(
            metadata.replace("\"prev\"", "\"other\""),
            metadata.replace("\"inventorySha512\"", "\"other\""),
            "[]",
            "no JSON")) {
      given.forge(path, damaged.getBytes(UTF_8));

      assertEquals(List.of("v3"), brokenLinks(), damaged);
    }
  }

  @Test
  void firstVersionWithAPreviousOneBreaksTheChain() throws IOException {
    String path = "v1/content/" + SnapshotMetadataFile.PATH;
    String metadata = Files.readString(given.object().resolve(path));
    given.forge(
        path,
        metadata.replaceFirst("\\{", "{\"prev\": {\"inventorySha512\": \"0\"},").getBytes(UTF_8));

    assertEquals(List.of("v1", "v2", "v3"), brokenLinks());
  }

  @Test
  void adviceDependsOnTheKindOfDamage() {
    Map.of(
            "root", "finding-root",
            "chain", "finding-chain",
            "E023", "finding-content",
            "E092", "finding-content",
            "E093", "finding-content",
            "E001", "finding-object")
        .forEach((code, key) -> assertEquals(key, new IntegrityIssue(code, "", "").adviceKey()));
    assertEquals("finding-inventory", new IntegrityIssue("E060", "", "Inventory at …").adviceKey());
  }

  @Test
  void nothingIsIngestedAfterADamagedVersion() throws IOException {
    Path site = given.object().resolve("v3/content/site.zip");
    flip(site, Files.readAllBytes(site), 3);

    StoreException refused = assertThrows(StoreException.class, () -> given.ingest(4, 4));

    assertEquals("store-damaged", refused.key());
    assertFalse(Files.exists(given.object().resolve("v4")));
  }

  @Test
  void damagedFileIsNeitherReadNorRestored() throws IOException {
    Path site = given.object().resolve(SITE);
    byte[] bytes = Files.readAllBytes(site);
    Snapshot first = given.snapshots().get(0);
    int refusals = 0;
    for (int bit = 0; bit < bytes.length * 8; bit++) {
      flip(site, bytes, bit);
      try {
        assertEquals(TestSubmissions.page(1), TestSubmissions.text(first, "site/index.html"));
      } catch (StoreException refused) {
        assertEquals("store-file-damaged", refused.key());
        assertArrayEquals(new String[] {"site/index.html"}, refused.arguments());
        refusals++;
      }
    }
    flip(site, bytes, 3);

    StoreException restored =
        assertThrows(
            StoreException.class, () -> SnapshotRestorer.restore(first, folder.resolve("back")));

    assertTrue(refusals > TestSubmissions.page(1).length(), "the bits of the page are read");
    assertEquals("store-file-damaged", restored.key());
    assertFalse(Files.exists(folder.resolve("back")));
  }

  @Test
  void listOfFilesWithoutFilesIsReported() throws IOException {
    for (String damaged : List.of("[]", "{}", "{\"files\": [1]}", "{\"files\": {}}")) {
      given.forge("v2/content/" + BuildManifest.PATH, damaged.getBytes(UTF_8));

      StoreException refused =
          assertThrows(StoreException.class, () -> given.snapshots().get(1).files());

      assertEquals("store-file-damaged", refused.key(), damaged);
    }
  }

  /** Its digests are right, and the root inventory has a copy in the version. */
  @Test
  void inventoryThatDoesNotConformIsFoundByTheValidatorOfOcfl() throws IOException {
    TestStore single = TestStore.with(folder.resolve("single"), 1);
    String inventory = Files.readString(single.object().resolve(OcflObjectFolder.INVENTORY));
    byte[] other = inventory.replace("spec/#inventory", "spec/#other").getBytes(UTF_8);
    for (String version : List.of("", "v1/")) {
      String sum = Sha2.hex512(other) + "  inventory.json\n";
      single.put(version + OcflObjectFolder.INVENTORY, other);
      single.put(version + OcflObjectFolder.SIDECAR, sum.getBytes(UTF_8));
    }

    assertEquals(List.of("chain"), codes(single.verify(VerificationLevel.NEWEST)));
    assertEquals(List.of("E038"), codes(single.verify(VerificationLevel.FIXITY)));
  }

  private static List<String> codes(List<IntegrityIssue> issues) {
    return issues.stream().map(IntegrityIssue::code).toList();
  }

  @Test
  void damagedMetadataAreReported() throws IOException {
    for (String damaged : List.of("", "[]", "{}", "{\"label\": \"a\", \"kind\": \"b\"}")) {
      given.put("v2/content/" + SnapshotMetadataFile.PATH, damaged.getBytes(UTF_8));

      StoreException refused = assertThrows(StoreException.class, given::snapshots);

      assertEquals("store-metadata", refused.key(), damaged);
      assertEquals("v2", refused.arguments()[1]);
    }
  }

  private List<IntegrityIssue> issues(VerificationLevel level) throws IOException {
    return given.verify(level);
  }

  /** Returns the versions with an issue of the chain, and requires that there is no other issue. */
  private List<String> brokenLinks() throws IOException {
    List<String> versions = new ArrayList<>();
    for (IntegrityIssue issue : issues(VerificationLevel.FIXITY)) {
      assertEquals("chain", issue.code(), issue.toString());
      versions.add(issue.location().substring(issue.location().lastIndexOf('/') + 1));
    }
    return versions;
  }

  private boolean isNamed(Path file, List<IntegrityIssue> issues) {
    String path = given.root().relativize(file).toString();
    Path object = given.object();
    return issues.stream()
        .anyMatch(
            issue ->
                issue.location().equals(path)
                    || file.startsWith(object) && names(issue.description(), object, file));
  }

  /** The validator names a file, or the folder of a version and a file in it. */
  private static boolean names(String description, Path object, Path file) {
    Path within = object.relativize(file);
    String inStore = object.getParent().relativize(file).toString();
    boolean inVersion =
        within.getNameCount() == 2
            && description.contains(" " + within.getName(0) + " ")
            && description.endsWith(" " + within.getName(1));
    return inVersion
        || within.getNameCount() > 2 && description.contains(within.toString())
        || description.contains(inStore + " ")
        || description.endsWith(inStore);
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
