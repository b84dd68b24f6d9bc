package lantai.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * A program that ingests versions into each of some stores, in a thread for each, until it is
 * killed or has ingested a given number. It prints {@code ready} and then the number and the store
 * of each ingested version.
 */
final class LoopingWriterProcess {

  private LoopingWriterProcess() {}

  /**
   * @param arguments the number, then the stores
   */
  public static void main(String[] arguments) throws InterruptedException {
    int limit = Integer.parseInt(arguments[0]);
    List<Thread> writers = new ArrayList<>();
    for (String root : List.of(arguments).subList(1, arguments.length)) {
      writers.add(new Thread(() -> ingest(limit, root), root));
    }
    System.out.println("ready");
    writers.forEach(Thread::start);
    for (Thread writer : writers) {
      writer.join();
    }
  }

  private static void ingest(int limit, String root) {
    try {
      for (int i = 0; i < limit; i++) {
        try (Store store = Store.openForWriting(Path.of(root), Clock.systemUTC())) {
          int number = store.snapshots(TestSubmissions.REPORT).size() + 1;
          TestSubmissions.ingest(store, number, number);
          System.out.println(number + " " + root);
        }
      }
    } catch (IOException e) {
      // The whole process fails, as a writer does.
      e.printStackTrace();
      Runtime.getRuntime().halt(1);
    }
  }
}
