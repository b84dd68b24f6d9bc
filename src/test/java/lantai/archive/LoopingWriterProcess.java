package lantai.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/**
 * A program that keeps versions until it is killed, or as many as it is told. It prints a line
 * before it begins and the number of each version that it was told is kept.
 */
final class LoopingWriterProcess {

  private LoopingWriterProcess() {}

  public static void main(String[] arguments) throws IOException {
    Path root = Path.of(arguments[0]);
    int most = Integer.parseInt(arguments[1]);
    System.out.println("ready");
    for (int i = 0; i < most; i++) {
      try (Store store = Store.write(root, Clock.systemUTC())) {
        List<Snapshot> before = store.snapshots(TestSubmissions.REPORT);
        TestSubmissions.keep(store, before.size() + 1, before.size() + 1);
        System.out.println(before.size() + 1);
      }
    }
  }
}
