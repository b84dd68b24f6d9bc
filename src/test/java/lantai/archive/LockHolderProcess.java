package lantai.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

/** A program that holds a store open until its input ends. */
final class LockHolderProcess {

  private LockHolderProcess() {}

  public static void main(String[] arguments) throws IOException {
    Path root = Path.of(arguments[0]);
    boolean reads = arguments.length > 1;
    try (Store store = reads ? Store.read(root) : Store.write(root, Clock.systemUTC())) {
      System.out.println("holding");
      System.in.read();
      store.reports();
    }
  }
}
