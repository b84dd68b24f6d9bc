package lantai.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lantai.acceptance.ChildJvm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store on a full disk, on a read-only disk, and opened by several processes. */
class RefusingDiskTest {

  private static final int BLOCK = 4096;

  @TempDir Path folder;

  /** The free space grows block by block, so that each step of an ingest is refused once. */
  @Test
  void fullDiskLeavesTheHeadUnchangedUntilThereIsSpace() throws Exception {
    try (LimitedDisk disk = LimitedDisk.mounted(folder.resolve("disk"), "2m")) {
      TestStore given = TestStore.with(disk.folder(), 2);
      int versions = 2;
      int refused = 0;
      for (int free = 0; free < 20; free++) {
        Path filler = disk.fillUpTo(free * BLOCK);
        if (isRefused(given, versions + 1)) {
          refused++;
        }
        Files.delete(filler);
        given.recover();
        int now = given.snapshots().size();
        assertTrue(now == versions || now == versions + 1, now + " after " + versions);
        versions = now;
        given.assertSound(versions);
      }
      assertTrue(refused > 3, refused + " were refused");
      try (Store store = given.openForWriting()) {
        TestSubmissions.ingest(store, versions + 1, versions + 1);
      }
      given.assertSound(versions + 1);
    }
  }

  private static boolean isRefused(TestStore given, int number) {
    try (Store store = given.openForWriting()) {
      TestSubmissions.ingest(store, number, number);
      return false;
    } catch (IOException e) {
      return true;
    }
  }

  /** Like a quota, but needs no administrator rights. */
  @Test
  void fileSizeLimitLeavesTheHeadUnchanged() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no bash to limit a process");
    TestStore given = TestStore.with(folder, 1);
    List<String> command = new ArrayList<>();
    command.addAll(List.of("/bin/bash", "-c", "ulimit -f 9; exec \"$@\"", "limited"));
    command.addAll(
        ChildJvm.of(
                LoopingWriterProcess.class,
                List.of("-XX:-UsePerfData"),
                "20",
                given.root().toString())
            .command());
    Path err = folder.resolve("err.txt");
    Process writer = new ProcessBuilder(command).redirectError(err.toFile()).start();
    List<String> reported =
        new String(writer.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
            .lines()
            .toList();

    assertEquals(1, writer.waitFor(), Files.readString(err));
    assertTrue(Files.readString(err).contains("File too large"), Files.readString(err));
    String newest = reported.size() < 2 ? "1 " : reported.get(reported.size() - 1);
    int last = Integer.parseInt(newest.substring(0, newest.indexOf(' ')));
    given.recover();
    int versions = given.snapshots().size();
    assertTrue(versions == last || versions == last + 1, versions + " after " + reported);
    given.assertSound(versions);
  }

  @Test
  void storeOnAReadOnlyDiskCanBeReadOnly() throws Exception {
    try (LimitedDisk disk = LimitedDisk.mounted(folder.resolve("disk"), "4m")) {
      TestStore given = TestStore.with(disk.folder(), 2);
      disk.run("mount", "-o", "remount,ro", disk.folder().toString());

      given.assertSound(2);
      Path back = folder.resolve("back");
      SnapshotRestorer.restore(given.snapshots().get(0), back);
      assertEquals(TestSubmissions.page(1), Files.readString(back.resolve("site/index.html")));
      assertThrows(IOException.class, given::openForWriting);
    }
  }

  @Test
  void otherProcessesCannotOpenAStoreBeingWritten() throws Exception {
    TestStore given = TestStore.with(folder, 1);
    Process writer =
        ChildJvm.of(LockHolderProcess.class, List.of(), given.root().toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(writer.getInputStream(), StandardCharsets.US_ASCII))) {
      assertEquals("open", out.readLine());

      StoreException write = assertThrows(StoreException.class, given::openForWriting);
      StoreException read = assertThrows(StoreException.class, given::snapshots);

      assertEquals(List.of("store-locked", "store-locked"), List.of(write.key(), read.key()));
    } finally {
      writer.getOutputStream().close();
    }
    assertEquals(0, writer.waitFor());
    given.assertSound(1);
  }

  @Test
  void otherProcessesCanReadAStoreBeingRead() throws Exception {
    TestStore given = TestStore.with(folder, 1);
    Process reader =
        ChildJvm.of(LockHolderProcess.class, List.of(), given.root().toString(), "reading")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(reader.getInputStream(), StandardCharsets.US_ASCII))) {
      assertEquals("open", out.readLine());

      given.assertSound(1);
      assertEquals("store-locked", assertThrows(StoreException.class, given::openForWriting).key());
    } finally {
      reader.getOutputStream().close();
    }
    assertEquals(0, reader.waitFor());
  }
}
