package lantai.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import lantai.archive.Store;
import lantai.cli.CommandRun;

/** Archives and exports this repository's report. */
public final class SnapshotRun {

  private SnapshotRun() {}

  /**
   * @param folder for the store and the site
   * @param archive the WACZ to write
   * @return the address that the site was built for
   */
  public static String export(Path folder, Path archive) throws IOException {
    Path store = folder.resolve("archive");
    run(
        "snapshot",
        "create",
        "--store",
        store.toString(),
        "--out",
        folder.resolve("site").toString(),
        "--label",
        "2024-01-23",
        "-m",
        "首次发布");
    run(
        "snapshot",
        "export",
        "2024-01-23",
        "--store",
        store.toString(),
        "--format",
        "wacz",
        "-o",
        archive.toString());
    try (Store open = Store.openForReading(store)) {
      return open.snapshots(open.reports().get(0)).get(0).address();
    }
  }

  private static void run(String... arguments) {
    CommandRun run = CommandRun.of(arguments);
    assertEquals("", run.err());
    assertEquals(0, run.exit());
  }
}
