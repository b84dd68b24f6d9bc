package lantai.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/**
 * A program that ingests versions until it is killed or has ingested a given number. It prints
 * {@code ready} and then the number of each ingested version.
 */
final class LoopingWriterProcess {

  private LoopingWriterProcess() {}

  public static void main(String[] arguments) throws IOException {
    Path root = Path.of(arguments[0]);
    int limit = Integer.parseInt(arguments[1]);
    System.out.println("ready");
    for (int i = 0; i < limit; i++) {
      try (Store store = Store.openForWriting(root, Clock.systemUTC())) {
        List<Snapshot> before = store.snapshots(TestSubmissions.REPORT);
        TestSubmissions.ingest(store, before.size() + 1, before.size() + 1);
        System.out.println(before.size() + 1);
      }
    }
  }
}
