package lantai.archive;

import java.nio.file.Path;

/**
 * Where a store and what belongs to it lie: all beside one another, on one file system, since a
 * rename is only atomic there.
 *
 * @param root the OCFL storage root
 * @param work for what is not finished, and for what was found half done ({@code quarantine/})
 * @param lock held by whoever writes
 * @param audit one line of JSON an event, only ever added to
 */
record StoreLayout(Path root, Path work, Path lock, Path audit) {

  static StoreLayout of(Path store) {
    Path root = store.toAbsolutePath().normalize();
    String name = root.getFileName().toString();
    return new StoreLayout(
        root,
        root.resolveSibling(name + ".work"),
        root.resolveSibling(name + ".lock"),
        root.resolveSibling(name + ".audit.jsonl"));
  }

  Path quarantine() {
    return work.resolve("quarantine");
  }
}
