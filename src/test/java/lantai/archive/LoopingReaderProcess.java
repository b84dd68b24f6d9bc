package lantai.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import lantai.archive.export.ExportFormat;
import lantai.archive.export.SnapshotExporter;

/**
 * A program that exports and restores a version into each of some folders, in a thread for each,
 * until it is killed. It prints {@code ready} and then the number and the folder of each round.
 */
final class LoopingReaderProcess {

  private LoopingReaderProcess() {}

  /**
   * @param arguments the store, then the folders
   */
  public static void main(String[] arguments) throws IOException {
    Path root = Path.of(arguments[0]);
    Snapshot snapshot;
    List<ArchivedFile> object;
    try (Store store = Store.openForReading(root)) {
      snapshot = store.snapshots(TestSubmissions.REPORT).get(0);
      object = store.objectFiles(TestSubmissions.REPORT);
    }
    System.out.println("ready");
    for (String folder : List.of(arguments).subList(1, arguments.length)) {
      new Thread(() -> read(snapshot, object, folder), folder).start();
    }
  }

  private static void read(Snapshot snapshot, List<ArchivedFile> object, String folder) {
    try {
      for (int round = 0; ; round++) {
        Path file = Path.of(folder, round + ".export");
        SnapshotExporter.export(snapshot, format(round), object, file);
        SnapshotRestorer.restore(snapshot, Path.of(folder, String.valueOf(round)));
        System.out.println(round + " " + folder);
      }
    } catch (IOException e) {
      e.printStackTrace();
      Runtime.getRuntime().halt(1);
    }
  }

  static ExportFormat format(int round) {
    ExportFormat[] all = ExportFormat.values();
    return all[round % all.length];
  }
}
