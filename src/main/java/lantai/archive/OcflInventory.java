package lantai.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The inventory of an OCFL object, which describes all versions. It is read without ocfl-java,
 * which also reads the contents and rejects an object whose writer was interrupted.
 *
 * @param json the inventory as maps, lists and strings
 */
record OcflInventory(OcflObjectFolder object, Map<?, ?> json) {

  /** Reads the inventory in the root of an object or, if that is damaged, the newest intact one. */
  static OcflInventory of(OcflObjectFolder object) throws IOException {
    return object
        .inventory()
        .orElseThrow(
            () ->
                new StoreException(
                    "store-damaged", object.path().toString(), "word.issue-unreadable"));
  }

  /** Reads the inventory of the object with an id; empty if there is none. */
  static Optional<OcflInventory> of(Path root, String id) throws IOException {
    OcflObjectFolder expected = OcflObjectFolder.of(root, id);
    if (Files.isDirectory(expected.path())) {
      OcflInventory inventory = of(expected);
      if (inventory.id().equals(id)) {
        return Optional.of(inventory);
      }
    }
    List<OcflObjectFolder> misplaced = OcflObjectFolder.in(root, id);
    return misplaced.isEmpty() ? Optional.empty() : Optional.of(of(misplaced.get(0)));
  }

  String id() {
    return String.valueOf(json.get("id"));
  }

  int head() {
    return Integer.parseInt(String.valueOf(json.get("head")).substring(1));
  }

  /** Returns the digests of contents by path relative to the object. */
  Map<String, String> digests() {
    Map<String, String> digests = new HashMap<>();
    map(json.get("manifest"))
        .forEach((digest, paths) -> texts(paths).forEach(path -> digests.put(path, lower(digest))));
    return digests;
  }

  /** Returns the digests of the files of the newest version. */
  Set<String> newest() {
    Map<?, ?> state = map(map(map(json.get("versions")).get("v" + head())).get("state"));
    return state.keySet().stream().map(OcflInventory::lower).collect(Collectors.toSet());
  }

  /** Returns the stored files of each version, beginning with the first, sorted by path. */
  List<VersionFiles> versions() throws IOException {
    try {
      Map<String, Path> contents = new HashMap<>();
      map(json.get("manifest"))
          .forEach(
              (digest, paths) ->
                  contents.put(lower(digest), object.path().resolve(texts(paths).get(0))));
      List<VersionFiles> versions = new ArrayList<>();
      for (int n = 1; n <= head(); n++) {
        versions.add(
            files(map(map(map(json.get("versions")).get("v" + n)).get("state")), contents));
      }
      return versions;
    } catch (ClassCastException | NullPointerException | IndexOutOfBoundsException e) {
      throw new StoreException("store-damaged", object.path().toString(), "word.issue-unreadable");
    }
  }

  private static VersionFiles files(Map<?, ?> state, Map<String, Path> contents) {
    List<ArchivedFile> files = new ArrayList<>();
    state.forEach(
        (key, paths) -> {
          String digest = lower(key);
          for (String path : texts(paths)) {
            files.add(new ArchivedFile(path, digest, contents.get(digest)));
          }
        });
    files.sort(Comparator.comparing(ArchivedFile::path));
    return new VersionFiles(files);
  }

  private static String lower(Object digest) {
    return digest.toString().toLowerCase(Locale.ROOT);
  }

  private static Map<?, ?> map(Object value) {
    return (Map<?, ?>) value;
  }

  private static List<String> texts(Object value) {
    return ((List<?>) value).stream().map(String.class::cast).toList();
  }
}
