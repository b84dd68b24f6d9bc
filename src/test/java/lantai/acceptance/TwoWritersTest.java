package lantai.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lantai.archive.s3.S3MockServer;
import lantai.archive.s3.S3TestSettings;
import lantai.archive.s3.UnconditionalProxy;
import lantai.cli.CommandRun;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two writers at once, on an object store that honours conditions and on one that does not. */
@Tag("full")
class TwoWritersTest {

  private static final String STORE = "s3://" + S3MockServer.BUCKET + "/archive";

  @TempDir Path folder;

  @Test
  void storeThatHonoursConditionsKeepsTheVersionsOfBoth() throws IOException {
    try (S3MockServer server = S3MockServer.start(Files.createDirectory(folder.resolve("s3")))) {
      for (int round = 0; round < 3; round++) {
        for (CommandRun run : atOnce(round)) {
          boolean locked = run.exit() == 3 && run.err().contains("is writing to");
          assertTrue(run.exit() == 0 || locked, run.err());
        }
      }
      CommandRun verified = CommandRun.of("snapshot", "verify", "--full", "--store", STORE);
      assertEquals(0, verified.exit(), verified.err());
      assertTrue(server.tree("archive").containsKey(".audit.jsonl.sha512"));
    }
  }

  @Test
  void storeThatIgnoresConditionsIsRefusedBeforeAnythingIsWritten() throws IOException {
    try (S3MockServer server = S3MockServer.start(Files.createDirectory(folder.resolve("s3")));
        UnconditionalProxy proxy = new UnconditionalProxy(server.address());
        S3TestSettings settings = S3TestSettings.of(proxy.address())) {
      assertTrue(settings.isInForce());
      for (CommandRun run : atOnce(0)) {
        assertEquals(3, run.exit(), run.out());
        assertTrue(run.err().contains("does not honour conditions on writes"), run.err());
      }
      assertEquals(Map.of(), server.tree(""));

      Path disk = folder.resolve("disk");
      assertEquals(0, create(disk.toString(), "on-disk", folder.resolve("content")).exit());
      CommandRun replicated =
          CommandRun.of("snapshot", "replicate", "--store", disk.toString(), "--to", STORE);
      assertEquals(3, replicated.exit());
      assertEquals(Map.of(), server.tree(""));
    }
  }

  private List<CommandRun> atOnce(int round) {
    return Stream.of("a", "b")
        .parallel()
        .map(
            writer -> {
              try {
                Path content = folder.resolve(writer).resolve("content");
                FileTree.write(
                    FileTree.read(ThreeVersions.RESOURCES.resolve("given/content")), content);
                Path site = content.resolve("site.yaml");
                Files.writeString(site, "# " + writer + round + "\n" + Files.readString(site));
                return create(STORE, writer + round, content);
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
            })
        .toList();
  }

  private CommandRun create(String store, String label, Path content) throws IOException {
    if (Files.notExists(content)) {
      FileTree.write(FileTree.read(ThreeVersions.RESOURCES.resolve("given/content")), content);
    }
    return CommandRun.of(
        "snapshot",
        "create",
        "--store",
        store,
        "--label",
        label,
        "-m",
        "发布",
        "--content",
        content.toString(),
        "--out",
        content.resolveSibling("site-" + label).toString(),
        "--no-default-templates",
        "--templates",
        ThreeVersions.PLAIN.toString());
  }
}
