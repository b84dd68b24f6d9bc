package lantai.acceptance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import lantai.archive.Store;
import lantai.output.Sha2;

/**
 * Forges an archived file with all digests, including the chain of versions, the list of them on
 * the site beside the store, and the audit log.
 */
public final class RewrittenStore {

  private RewrittenStore() {}

  /**
   * @param path of a published file or an input of the first version, in the store's only object
   */
  public static void replace(Path store, String path, String text) throws IOException {
    Path object = object(store);
    Path content = object.resolve("v1/content");
    int folder = path.indexOf('/');
    Path packed = content.resolve(path.substring(0, folder) + ".zip");
    byte[] fresh = text.getBytes(StandardCharsets.UTF_8);
    Path manifest = content.resolve("meta/build-manifest.json");
    String files =
        Files.readString(manifest)
            .replaceFirst(
                "(\"path\" : \"" + Pattern.quote(path) + "\",\\s+\"sha512\" : \")[0-9a-f]{128}",
                "$1" + Sha2.hex512(fresh));
    rewrite(object, packed, repacked(packed, path.substring(folder + 1), fresh), 1);
    rewrite(object, manifest, files.getBytes(StandardCharsets.UTF_8), 1);
    Files.delete(store.resolveSibling(store.getFileName() + ".audit.jsonl"));
    try (Store open = Store.openForWriting(store, Clock.systemUTC())) {
      open.recoverLog();
    }
    Path versions = store.resolveSibling("site").resolve("versions.json");
    if (Files.exists(versions)) {
      List<Path> inventories = new ArrayList<>();
      for (int n = 1; Files.exists(inventory(object, n)); n++) {
        inventories.add(inventory(object, n));
      }
      String list = Files.readString(versions);
      Matcher listed = Pattern.compile("[0-9a-f]{128}").matcher(list);
      for (int n = 0; listed.find(); n++) {
        String digest = Sha2.hex512(Files.readAllBytes(inventories.get(n)));
        list = list.replace(listed.group(), digest);
      }
      Files.writeString(versions, list);
    }
  }

  private static byte[] repacked(Path packed, String name, byte[] fresh) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipFile zip = new ZipFile(packed.toFile());
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry : zip.stream().toList()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(entry.getName().equals(name) ? fresh : zip.getInputStream(entry).readAllBytes());
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static void rewrite(Path object, Path file, byte[] fresh, int version)
      throws IOException {
    String old = Sha2.hex512(Files.readAllBytes(file));
    put(file, fresh);
    String digest = Sha2.hex512(fresh);
    for (Path folder : folders(object)) {
      Path inventory = folder.resolve("inventory.json");
      byte[] text =
          Files.readString(inventory).replace(old, digest).getBytes(StandardCharsets.UTF_8);
      put(inventory, text);
      String line = Sha2.hex512(text) + "  inventory.json\n";
      put(folder.resolve("inventory.json.sha512"), line.getBytes(StandardCharsets.UTF_8));
    }
    Path next = object.resolve("v" + (version + 1) + "/content/meta/snapshot.json");
    if (Files.exists(next)) {
      String after = Sha2.hex512(Files.readAllBytes(inventory(object, version)));
      String metadata = Files.readString(next).replaceFirst("[0-9a-f]{128}", after);
      rewrite(object, next, metadata.getBytes(StandardCharsets.UTF_8), version + 1);
    }
  }

  private static Path inventory(Path object, int version) {
    return object.resolve("v" + version + "/inventory.json");
  }

  private static List<Path> folders(Path object) throws IOException {
    try (Stream<Path> walk = Files.walk(object)) {
      return walk.filter(path -> path.endsWith("inventory.json")).map(Path::getParent).toList();
    }
  }

  private static Path object(Path store) throws IOException {
    try (Stream<Path> walk = Files.walk(store)) {
      return walk.filter(path -> path.endsWith("0=ocfl_object_1.1"))
          .findFirst()
          .orElseThrow()
          .getParent();
    }
  }

  private static void put(Path file, byte[] bytes) throws IOException {
    file.toFile().setWritable(true);
    Files.write(file, bytes);
  }
}
