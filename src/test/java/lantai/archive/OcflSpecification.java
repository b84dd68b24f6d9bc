package lantai.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A validator of OCFL 1.1 storage roots, written from the text of the specification without using
 * this project's classes or ocfl-java; only requirements for what Lantai writes are checked.
 */
public final class OcflSpecification {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<String> faults = new ArrayList<>();
  private final Path root;

  private OcflSpecification(Path root) {
    this.root = root;
  }

  /** Returns the violations; none if the storage root is valid. */
  public static List<String> faults(Path root) throws IOException {
    OcflSpecification validator = new OcflSpecification(root.toRealPath());
    validator.checkRoot();
    return validator.faults;
  }

  /** Section 4: storage root and hierarchy. */
  private void checkRoot() throws IOException {
    requireText(root.resolve("0=ocfl_1.1"), "ocfl_1.1\n", "E069");
    JsonNode layout = JSON.readTree(root.resolve("ocfl_layout.json").toFile());
    require(layout.hasNonNull("extension") && layout.hasNonNull("description"), "E070", "layout");
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path path : walk.toList()) {
        boolean folder = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
        boolean file = Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
        require(folder || file, "E090", path);
        require(!folder || path.equals(root) || !children(path).isEmpty(), "E073", path);
      }
    }
    for (Path child : children(root)) {
      if (Files.isDirectory(child) && !name(child).equals("extensions")) {
        checkHierarchy(child);
      }
    }
  }

  private void checkHierarchy(Path folder) throws IOException {
    if (children(folder).stream().anyMatch(child -> name(child).startsWith("0=ocfl_object"))) {
      checkObject(folder);
      return;
    }
    for (Path child : children(folder)) {
      require(Files.isDirectory(child), "E072", child);
      if (Files.isDirectory(child)) {
        checkHierarchy(child);
      }
    }
  }

  /** Section 3: object. */
  private void checkObject(Path object) throws IOException {
    requireText(object.resolve("0=ocfl_object_1.1"), "ocfl_object_1.1\n", "E007");
    JsonNode inventory = inventory(object);
    int head = number(inventory.path("head").asText());
    Set<String> expected =
        new TreeSet<>(Set.of("0=ocfl_object_1.1", "inventory.json", "inventory.json.sha512"));
    for (int n = 1; n <= head; n++) {
      expected.add("v" + n);
    }
    Set<String> present = new TreeSet<>();
    children(object).forEach(child -> present.add(name(child)));
    require(present.equals(expected), "E001", object + " " + present);
    Map<String, String> digests = checkManifest(object, inventory);
    checkFiles(object, head, digests.keySet());
    Set<String> used = new HashSet<>();
    for (int n = 1; n <= head; n++) {
      checkVersion(object, inventory, n, digests, used);
    }
    require(used.equals(new HashSet<>(digests.values())), "E107", object);
  }

  /** Section 3.5: inventory, with its sidecar. */
  private JsonNode inventory(Path folder) throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve("inventory.json"));
    String sidecar = Files.readString(folder.resolve("inventory.json.sha512"));
    require(sidecar.matches("[0-9a-f]{128}[ \\t]+inventory\\.json\\n?"), "E061", folder);
    require(sidecar.startsWith(sha512(bytes)), "E060", folder);
    JsonNode inventory = JSON.readTree(bytes);
    require(!inventory.path("id").asText().isEmpty(), "E037", folder);
    String type = "https://ocfl.io/1.1/spec/#inventory";
    require(inventory.path("type").asText().equals(type), "E038", folder);
    require(inventory.path("digestAlgorithm").asText().equals("sha512"), "E039", folder);
    String head = inventory.path("head").asText();
    require(head.matches("v[1-9]\\d*"), "E040", folder);
    Set<String> names = new TreeSet<>();
    inventory.path("versions").fieldNames().forEachRemaining(names::add);
    Set<String> expected = new TreeSet<>();
    for (int n = 1; n <= number(head); n++) {
      expected.add("v" + n);
    }
    require(names.equals(expected), "E010", folder + " " + names);
    return inventory;
  }

  /** Returns digests by content path. */
  private Map<String, String> checkManifest(Path object, JsonNode inventory) throws IOException {
    Map<String, String> digests = new TreeMap<>();
    Set<String> lower = new HashSet<>();
    for (Map.Entry<String, JsonNode> entry : inventory.path("manifest").properties()) {
      require(lower.add(entry.getKey().toLowerCase(Locale.ROOT)), "E096", object);
      for (JsonNode each : entry.getValue()) {
        String path = each.asText();
        require(path.matches("v[1-9]\\d*/content/.+") && isNormal(path), "E099", path);
        require(digests.put(path, entry.getKey()) == null, "E101", path);
        Path file = object.resolve(path);
        boolean there = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
        require(there && sha512(Files.readAllBytes(file)).equals(entry.getKey()), "E092", file);
      }
    }
    return digests;
  }

  /** Section 3.3: only inventories and content, all of which is in the manifest. */
  private void checkFiles(Path object, int head, Set<String> manifest) throws IOException {
    Set<String> present = new TreeSet<>();
    for (int n = 1; n <= head; n++) {
      Path version = object.resolve("v" + n);
      Set<String> names = new TreeSet<>();
      children(version).forEach(child -> names.add(name(child)));
      names.removeAll(Set.of("content", "inventory.json", "inventory.json.sha512"));
      require(names.isEmpty(), "E015", version + " " + names);
      if (Files.isDirectory(version.resolve("content"))) {
        try (Stream<Path> walk = Files.walk(version.resolve("content"))) {
          walk.filter(Files::isRegularFile)
              .forEach(file -> present.add(object.relativize(file).toString()));
        }
      }
    }
    require(present.equals(new TreeSet<>(manifest)), "E023", object);
  }

  private void checkVersion(
      Path object, JsonNode root, int n, Map<String, String> digests, Set<String> used)
      throws IOException {
    JsonNode version = root.path("versions").path("v" + n);
    String place = object + " v" + n;
    require(isTime(version.path("created").asText()), "E049", place);
    require(!version.path("message").asText().isEmpty(), "W007", place);
    require(!version.path("user").path("name").asText().isEmpty(), "E054", place);
    require(!version.path("user").path("address").asText().isEmpty(), "W008", place);
    Map<String, String> state = state(version, place);
    used.addAll(state.values());
    require(new HashSet<>(digests.values()).containsAll(state.values()), "E050", place);
    Path folder = object.resolve("v" + n);
    JsonNode own = inventory(folder);
    require(own.path("head").asText().equals("v" + n), "E040", place);
    require(own.path("id").equals(root.path("id")), "E110", place);
    for (int before = 1; before <= n; before++) {
      JsonNode then = own.path("versions").path("v" + before);
      JsonNode now = root.path("versions").path("v" + before);
      require(state(then, place).equals(state(now, place)), "E066", place);
      for (String key : List.of("created", "message", "user")) {
        require(then.path(key).equals(now.path(key)), "W011", place + " " + key);
      }
    }
    if (number(root.path("head").asText()) == n) {
      Path copy = folder.resolve("inventory.json");
      require(Files.mismatch(copy, object.resolve("inventory.json")) < 0, "E064", place);
    }
  }

  /** Returns digests by logical path. */
  private Map<String, String> state(JsonNode version, String place) {
    Map<String, String> state = new TreeMap<>();
    for (Map.Entry<String, JsonNode> entry : version.path("state").properties()) {
      for (JsonNode path : entry.getValue()) {
        require(isNormal(path.asText()), "E052", place + " " + path);
        require(state.put(path.asText(), entry.getKey()) == null, "E095", place + " " + path);
      }
    }
    for (String path : state.keySet()) {
      for (int end = path.indexOf('/'); end > 0; end = path.indexOf('/', end + 1)) {
        require(!state.containsKey(path.substring(0, end)), "E095", place + " " + path);
      }
    }
    return state;
  }

  private static boolean isNormal(String path) {
    return Stream.of(path.split("/", -1))
        .noneMatch(name -> name.isEmpty() || name.equals(".") || name.equals(".."));
  }

  private static boolean isTime(String text) {
    try {
      OffsetDateTime.parse(text);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private void requireText(Path file, String text, String code) throws IOException {
    require(Files.isRegularFile(file) && Files.readString(file).equals(text), code, file);
  }

  private void require(boolean holds, String code, Object place) {
    if (!holds) {
      faults.add(code + " " + place);
    }
  }

  private static int number(String version) {
    return version.matches("v[1-9]\\d{0,8}") ? Integer.parseInt(version.substring(1)) : 0;
  }

  private static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted().toList();
    }
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }

  private static String sha512(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
