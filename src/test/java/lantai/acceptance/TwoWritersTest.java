package lantai.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import lantai.archive.s3.S3MockServer;
import lantai.archive.s3.S3Proxy;
import lantai.archive.s3.S3TestSettings;
import lantai.cli.CommandRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two writers at once, on an object store that honours conditions and on one that does not. */
@Tag("full")
class TwoWritersTest {

  private static final String REPLICA = "s3://" + S3MockServer.BUCKET + "/archive";

  @TempDir Path folder;

  @BeforeEach
  void createTwoStores() throws IOException {
    for (String writer : List.of("a", "b")) {
      Path content = folder.resolve(writer).resolve("content");
      FileTree.write(FileTree.read(ThreeVersions.RESOURCES.resolve("given/content")), content);
      create(writer, "first");
    }
  }

  @Test
  void storeThatHonoursConditionsHasTheFilesOfOneWriterOnly() throws IOException {
    try (S3MockServer server = S3MockServer.start(Files.createDirectory(folder.resolve("s3")))) {
      for (int round = 0; round < 3; round++) {
        String replica = REPLICA + round;
        List<CommandRun> runs = atOnce(replica, "a", "b");

        for (CommandRun run : runs) {
          boolean refused = run.err().contains("is writing to") || run.err().contains("differs");
          assertTrue(run.exit() == 0 || run.exit() == 3 && refused, run.err());
        }
        assertEquals(1, runs.stream().filter(run -> run.exit() == 0).count());
        String winner = runs.get(0).exit() == 0 ? "a" : "b";
        assertEquals(
            "",
            FileTree.difference(
                FileTree.read(store(winner)), new TreeMap<>(server.tree("archive" + round + "/"))));
      }
    }
  }

  @Test
  void copiesOfAStoreReplicatedAtOnceMakeOneSoundReplica() throws IOException {
    try (S3MockServer server = S3MockServer.start(Files.createDirectory(folder.resolve("s3")))) {
      for (int round = 0; round < 3; round++) {
        copyTheStoreOfA();
        for (CommandRun run : atOnce(REPLICA, "a", "copy")) {
          boolean locked = run.exit() == 3 && run.err().contains("is writing to");
          assertTrue(run.exit() == 0 || locked, run.err());
        }
        create("a", "round" + round);
      }
      String back = folder.resolve("back").toString();
      assertEquals(0, replicate(REPLICA, back).exit());
      assertEquals(0, CommandRun.of("snapshot", "verify", "--full", "--store", back).exit());
      assertTrue(server.tree("archive").containsKey(".audit.jsonl.sha512"));
    }
  }

  @Test
  void storeThatIgnoresConditionsIsRefusedBeforeAnythingIsWritten() throws IOException {
    try (S3MockServer server = S3MockServer.start(Files.createDirectory(folder.resolve("s3")));
        S3Proxy proxy = new S3Proxy(server.address(), "if-none-match");
        S3TestSettings settings = S3TestSettings.of(proxy.address())) {
      assertTrue(settings.isInForce());
      for (CommandRun run : atOnce(REPLICA, "a", "b")) {
        assertEquals(3, run.exit(), run.out());
        assertTrue(run.err().contains("does not honour conditions on writes"), run.err());
      }
      assertEquals(Map.of(), server.tree(""));
    }
  }

  private List<CommandRun> atOnce(String replica, String... writers) {
    return Stream.of(writers)
        .parallel()
        .map(writer -> replicate(store(writer).toString(), replica))
        .toList();
  }

  private static CommandRun replicate(String from, String to) {
    return CommandRun.of("snapshot", "replicate", "--store", from, "--to", to);
  }

  private Path store(String writer) {
    return folder.resolve(writer).resolve("archive");
  }

  private void copyTheStoreOfA() throws IOException {
    FileTree.write(FileTree.read(store("a")), store("copy"));
    for (String name : List.of("archive.audit.jsonl", "archive.audit.jsonl.sha512")) {
      Files.write(
          store("copy").resolveSibling(name), Files.readAllBytes(store("a").resolveSibling(name)));
    }
  }

  /** Adds a version, with other words than that of the other writer. */
  private void create(String writer, String label) throws IOException {
    Path content = folder.resolve(writer).resolve("content");
    Path site = content.resolve("site.yaml");
    Files.writeString(site, "# " + writer + " " + label + "\n" + Files.readString(site));
    CommandRun run =
        CommandRun.of(
            "snapshot",
            "create",
            "--store",
            store(writer).toString(),
            "--label",
            label,
            "-m",
            "发布",
            "--content",
            content.toString(),
            "--out",
            content.resolveSibling("site").toString(),
            "--no-default-templates",
            "--templates",
            ThreeVersions.PLAIN.toString());
    assertEquals(0, run.exit(), run.err());
  }
}
