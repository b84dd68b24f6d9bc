package lantai;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lantai.publish.Receipt;

/** Which receipt a build has: by the program, its options and all that it reads. */
final class Receipts {

  /** How deep the inventory of a report's newest version lies in a store (OCFL extension 0003). */
  private static final int INVENTORY = 5;

  private Receipts() {}

  /**
   * @return none where the program is not one file, so that nobody can tell whether it changed
   */
  static Optional<Receipt> of(Folders folders, Output output, KeptVersions kept)
      throws IOException {
    Path program = program();
    if (!Files.isRegularFile(program)) {
      return Optional.empty();
    }
    List<Path> inputs = new ArrayList<>(List.of(program, folders.content, folders.templates));
    inputs.addAll(inventories(kept.store));
    String order = "build versions=" + output.versions + " report=" + kept.report;
    return Optional.of(Receipt.of(output.out, order, inputs));
  }

  private static Path program() {
    try {
      return Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("where a class lies is an address", e);
    }
  }

  private static List<Path> inventories(Path store) throws IOException {
    if (!Files.isDirectory(store)) {
      return List.of(store);
    }
    try (Stream<Path> found =
        Files.find(store, INVENTORY, (path, is) -> path.endsWith("inventory.json"))) {
      return found.sorted().toList();
    }
  }
}
