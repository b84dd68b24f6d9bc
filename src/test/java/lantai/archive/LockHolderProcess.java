package lantai.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

/** A program that keeps a store open until the end of its input. */
final class LockHolderProcess {

  private LockHolderProcess() {}

  public static void main(String[] arguments) throws IOException {
    Path root = Path.of(arguments[0]);
    boolean reads = arguments.length > 1;
    try (Store store =
        reads ? Store.openForReading(root) : Store.openForWriting(root, Clock.systemUTC())) {
      System.out.println("open");
      System.in.read();
      store.reports();
    }
  }
}
