package lantai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import lantai.acceptance.FileTree;
import lantai.acceptance.ThreeVersions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code snapshot} refuses, since it could not be taken back, and what it can repeat. */
class SnapshotRefusalsTest {

  @TempDir Path folder;

  private ThreeVersions report;

  @BeforeEach
  void copyReport() throws IOException {
    report = new ThreeVersions(folder, ThreeVersions.PLAIN, new TreeMap<>(), new TreeMap<>());
    FileTree.write(
        FileTree.read(ThreeVersions.RESOURCES.resolve("given/content")), report.content());
  }

  @Test
  void timeOrDayInTheFutureMustBeAskedForTwice() {
    for (List<String> future :
        List.of(
            List.of("--published", "2204-01-23T10:00:00+08:00"),
            List.of("--label", "2204-01-23"),
            List.of("--label", "2204-01-23.2"),
            List.of("--label", "2204-01-23-final"))) {
      CommandRun run = create(future.toArray(String[]::new));
      assertEquals(2, run.exit(), run.out());
      assertTrue(
          run.err().startsWith("error: 2204-01-23" + (future.get(0).equals("--label") ? "" : "T")),
          run.err());
      assertTrue(run.err().contains("is in the future."), run.err());
      assertFalse(Files.exists(report.store().resolve("v1")));
    }
    assertEquals(0, create("--label", "9999-99-99").exit(), "which is not a day");
  }

  @Test
  void labelThatWindowsCannotKeepIsRefused() {
    for (String label : List.of("con", "NUL", "aux", "com1", "Lpt9", "prn.2", "con.txt")) {
      CommandRun run = create("--label", label);
      assertEquals(2, run.exit(), label);
      assertTrue(run.err().startsWith("error: \"" + label + "\" is not a valid label"));
    }
    assertEquals(0, create("--label", "control").exit());
  }

  @Test
  void kindBelongsInItsOption() {
    for (String message : List.of("勘误：更正第2段", "更新:x", "首次发布：y")) {
      CommandRun run = report.run("create", report.folders("-m", message));
      assertEquals(2, run.exit(), message);
      assertTrue(run.err().contains("which belongs in --kind"), run.err());
    }
    assertEquals(0, report.run("create", report.folders("-m", "勘误之后发布")).exit());
  }

  @Test
  void attachmentsAreKeptUnderTheirChineseNames() throws IOException {
    List<String> names = List.of("签名 页.pdf", "关于2032年（盖章）《报告》.ofd", "é.txt", "附件-1.pdf");
    Stream<String> options = Stream.empty();
    for (String name : names) {
      Path file = Files.writeString(folder.resolve(name), name);
      options = Stream.concat(options, Stream.of("--attach", file.toString()));
    }
    CommandRun run = create(options.toArray(String[]::new));

    assertEquals(0, run.exit(), run.err());
    assertEquals(
        "Verified 1 version(s): no file has changed.\n", report.snapshot("verify", "--full"));
    Path back = folder.resolve("back");
    assertTrue(
        report
            .snapshot("restore", "first", "--to", back.toString())
            .matches("Restored version first: \\d+ files in .*back\\.\n"));
    for (String name : names) {
      assertEquals(name, Files.readString(back.resolve("attachments").resolve(name)));
    }
    for (String format : List.of("bagit", "zip", "ocfl", "wacz", "warc")) {
      report.snapshot(
          "export", "first", "--format", format, "-o", folder.resolve(format).toString());
    }
    try (ZipFile ocfl = new ZipFile(folder.resolve("ocfl").toFile())) {
      assertTrue(
          ocfl.stream().anyMatch(entry -> entry.getName().endsWith("0=ocfl_object_1.1")),
          "the whole object");
    }
  }

  @Test
  void attachmentThatIsNoFileOrCannotBeKeptIsNamed() throws IOException {
    Path long200 = Files.writeString(folder.resolve("长".repeat(67) + ".pdf"), "x");
    Path reserved = Files.writeString(folder.resolve("nul.pdf"), "x");
    Path percent = Files.writeString(folder.resolve("90%.pdf"), "x");

    CommandRun missing = create("--attach", folder.toString());
    assertEquals(2, missing.exit());
    assertTrue(missing.err().startsWith("error: " + folder + " cannot be attached"));
    for (Path file : List.of(long200, reserved, percent)) {
      CommandRun run = create("--attach", file.toString());
      assertEquals(3, run.exit(), file.toString());
      assertTrue(run.err().contains(file.getFileName() + " cannot be archived"), run.err());
    }
  }

  @Test
  void linkWhoseTargetIsAwayIsNotReplaced() throws IOException {
    assertEquals(0, create().exit());
    Path away = folder.resolve("mnt");
    Path link = Files.createSymbolicLink(folder.resolve("link"), away);
    String name = link.toString();
    List<CommandRun> runs =
        List.of(
            CommandRun.of("build", "--content", report.content().toString(), "--out", name),
            CommandRun.of(
                "build",
                "--content",
                report.content().toString(),
                "--out",
                folder.resolve("new").toString(),
                "--store",
                name),
            CommandRun.of("snapshot", "list", "--store", name),
            CommandRun.of(
                "snapshot",
                "create",
                "-m",
                "x",
                "--content",
                report.content().toString(),
                "--out",
                folder.resolve("new").toString(),
                "--store",
                name),
            report.run("restore", "first", "--to", name));

    for (CommandRun run : runs) {
      assertEquals(3, run.exit(), run.out());
      assertTrue(run.err().contains(name + " is a link to " + away), run.err());
    }
    assertEquals(3, report.run("export", "first", "--format", "zip", "-o", name).exit());
    assertTrue(Files.isSymbolicLink(link));
    Files.createDirectory(away);
    assertEquals(0, runs.size() - 5);
    assertEquals(
        0, CommandRun.of("build", "--content", report.content().toString(), "--out", name).exit());
    assertTrue(Files.isSymbolicLink(link));
    assertTrue(Files.exists(away.resolve("index.html")));
  }

  @Test
  void nothingIsWrittenIntoAStore() throws IOException {
    assertEquals(0, create().exit());
    Path other = folder.resolve("other");
    assertTrue(
        report
            .snapshot("replicate", "--to", other.toString())
            .matches("Replicated to .*other: \\d+ files written, all files there verified\\.\n"));

    for (Path store : List.of(report.store(), other)) {
      for (CommandRun run :
          List.of(
              report.run("export", "first", "--format", "zip", "-o", store + "/x.zip"),
              report.run("export", "first", "--format", "zip", "-o", store + "/new/x.zip"),
              report.run("restore", "first", "--to", store + "/x"))) {
        assertEquals(2, run.exit(), run.out());
      }
    }
    String root = folder.getRoot().toString();
    for (String within : List.of(report.store() + "/x", other + "/x", report.store() + "", root)) {
      assertEquals(2, report.run("replicate", "--to", within).exit());
    }
    assertEquals(2, report.run("restore", "first", "--to", root).exit());
    assertEquals(
        "Verified 1 version(s): no file has changed.\n", report.snapshot("verify", "--full"));
  }

  /** Not even a bucket that does not exist is asked for anything. */
  @Test
  void objectStoreHoldsReplicasOnly() {
    String replica = "s3://bucket/archive";
    for (String command :
        List.of(
            "build",
            "check",
            "serve",
            "snapshot create -m 发布",
            "snapshot list",
            "snapshot verify",
            "snapshot restore first --to x",
            "snapshot export first --format zip",
            "snapshot diff first second",
            "snapshot replicate --to s3://bucket/other")) {
      CommandRun run = CommandRun.of((command + " --store " + replica).split(" "));

      assertEquals(2, run.exit(), command);
      assertTrue(
          run.err()
              .startsWith(
                  "error: s3://bucket/archive is in an object store, which holds only replicas"
                      + " of a store. Replicate it to a folder first: snapshot replicate --store"
                      + " s3://bucket/archive --to FOLDER\nHelp: lantai "),
          run.err());
      assertEquals("", run.out());
    }
  }

  @Test
  void exportInterruptedBetweenItsFilesCanBeRepeated() throws IOException {
    assertEquals(0, create().exit());
    Path zip = folder.resolve("x.zip");
    String[] export = {"first", "--format", "zip", "-o", zip.toString()};
    report.snapshot("export", export);
    byte[] bytes = Files.readAllBytes(zip);
    String sum = Files.readString(folder.resolve("x.zip.sha512"));
    assertEquals(3, report.run("export", export).exit());

    Files.delete(folder.resolve("x.zip.sha512"));
    report.snapshot("export", export);

    assertTrue(Arrays.equals(bytes, Files.readAllBytes(zip)));
    assertEquals(sum, Files.readString(folder.resolve("x.zip.sha512")));
    Files.delete(folder.resolve("x.zip.sha512"));
    Files.writeString(zip, "another file");
    assertEquals(3, report.run("export", export).exit());
    assertEquals("another file", Files.readString(zip));
  }

  /** Killed while the new inventory was copied: the version is there, the inventory half. */
  @Test
  void interruptedWriterDoesNotStopABuild() throws IOException {
    assertEquals(0, create().exit());
    Path inventory;
    try (Stream<Path> walk = Files.walk(report.store())) {
      inventory =
          walk.filter(path -> path.endsWith("0=ocfl_object_1.1"))
              .findFirst()
              .orElseThrow()
              .resolveSibling("inventory.json");
    }
    byte[] whole = Files.readAllBytes(inventory);
    for (int length : List.of(0, 1, whole.length / 2)) {
      Files.write(inventory, Arrays.copyOf(whole, length));

      CommandRun built =
          CommandRun.of(report.folders("build", "--store", report.store().toString()));
      assertEquals(0, built.exit(), built.err());
      assertEquals(1, report.snapshot("list").lines().count());
      CommandRun verified = report.run("verify");
      assertEquals(1, verified.exit());
      assertFalse(verified.err().contains("Exception"), verified.err());
    }
    assertTrue(report.snapshot("verify", "--repair").startsWith("Repaired: made v1 the newest"));
  }

  @Test
  void storeWithoutItsMarkIsNotTakenForNone() throws IOException {
    assertEquals(0, create().exit());
    Files.delete(report.store().resolve("0=ocfl_1.1"));

    for (CommandRun run : List.of(report.run("list"), create("--label", "second"))) {
      assertEquals(3, run.exit());
      assertTrue(run.err().contains("the file 0=ocfl_1.1 that marks a store is"), run.err());
    }
  }

  private CommandRun create(String... more) {
    List<String> all = List.of(more);
    Stream<String> label = all.contains("--label") ? Stream.empty() : Stream.of("--label", "first");
    return report.run(
        "create",
        report.folders(
            Stream.of(Stream.of("-m", "发布"), label, all.stream())
                .flatMap(each -> each)
                .toArray(String[]::new)));
  }
}
