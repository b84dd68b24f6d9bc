package lantai.acceptance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lantai.archive.s3.S3MockServer;
import lantai.archive.s3.S3TestSettings;
import lantai.cli.CommandRun;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** Runs the commands on a store in a bucket. */
@Tag("full")
class ObjectStoreTest {

  private static S3MockServer server;

  @TempDir static Path shared;

  /** The content of the second version. */
  private static Path content;

  /** A store with the versions {@code first} and {@code second}. */
  private static Path disk;

  @TempDir Path folder;

  private String prefix;
  private String store;

  @BeforeAll
  static void startServerAndCreateStore() throws IOException {
    server = S3MockServer.start(Files.createDirectory(shared.resolve("objects")));
    content = shared.resolve("content");
    disk = shared.resolve("disk");
    createTwoVersions(disk.toString(), content, shared.resolve("site"));
  }

  @AfterAll
  static void stopServer() {
    server.close();
  }

  @BeforeEach
  void useOwnPrefix(TestInfo test) {
    prefix = "archive/" + test.getTestMethod().orElseThrow().getName();
    store = "s3://" + S3MockServer.BUCKET + "/" + prefix;
  }

  @Test
  void commandsWorkOnABucketAsOnAFolder() throws IOException {
    createTwoVersions(store, folder.resolve("content"), folder.resolve("site"));
    Path replica = folder.resolve("replica");

    assertEquals(2, output("list").lines().count());
    assertTrue(output("verify", "--rebuild").startsWith("Verified 2 version(s): no file"));
    output("restore", "second", "--to", folder.resolve("back").toString());
    output("export", "second", "--format", "ocfl", "-o", folder.resolve("o.zip").toString());
    output("replicate", "--to", replica.toString());

    CommandRun diff = snapshot(store, "diff", "first", "second");
    assertEquals(1, diff.exit(), diff.err());
    assertTrue(diff.out().contains("取得[-新-]{+明显+}进展"), diff.out());
    assertTrue(
        Files.readString(folder.resolve("back/source/content/chapters/1-0.md")).contains("取得明显进展"));
    assertSame(server.tree(prefix + "/"), FileTree.read(replica));
    assertEquals(0, snapshot(replica.toString(), "verify").exit());
    assertEquals(0, run(content, folder.resolve("site"), "build", "--store", store).exit());
  }

  @Test
  void storeIsReplicatedToABucketAndBack() throws IOException {
    Path back = folder.resolve("back");

    ok(snapshot(disk.toString(), "replicate", "--to", store));
    assertSame(FileTree.read(disk), server.tree(prefix + "/"));
    String again = ok(snapshot(disk.toString(), "replicate", "--to", store));
    output("replicate", "--to", back.toString());

    assertTrue(again.contains(": 0 files written"), again);
    assertSame(FileTree.read(disk), FileTree.read(back));
    assertTrue(
        new String(server.get(prefix + ".audit.jsonl"), StandardCharsets.UTF_8)
            .contains("\"replication\""));
  }

  @Test
  void differingFileInTheBucketIsNotOverwritten() throws IOException {
    uploadTwoVersions();
    server.put(key("/v1/content/site.zip"), new byte[] {1});

    CommandRun refused = snapshot(disk.toString(), "replicate", "--to", store);

    assertEquals(3, refused.exit());
    assertTrue(refused.err().contains("/v1/content/site.zip in s3://"), refused.err());
    assertArrayEquals(new byte[] {1}, server.get(key("/v1/content/site.zip")));
  }

  /** The version is complete, but the object's inventory is that of the version before. */
  @Test
  void uploadInterruptedBeforeTheInventoryIsCompleted() throws IOException {
    uploadTwoVersions();
    revertInventory();

    String repairs = output("verify", "--repair");

    assertTrue(repairs.contains("Repaired: made v2 the newest of "), repairs);
    assertEquals(2, output("list").lines().count());
    assertArrayEquals(server.get(key("/v2/inventory.json")), server.get(key("/inventory.json")));
  }

  @Test
  void incompleteUploadIsQuarantinedAndTheNextVersionIngested() throws IOException {
    uploadTwoVersions();
    revertInventory();
    server.remove(key("/v2/inventory.json"));
    int remaining = server.tree(key("/v2/")).size();

    ok(create(store, "third", content, folder.resolve("site")));

    assertEquals(2, output("list").lines().count());
    assertTrue(output("verify").startsWith("Verified 2 version(s)"));
    assertEquals(remaining, server.tree(prefix + ".work/quarantine/").size());
  }

  @Test
  void lockedStoreIsRefusedAndTheHolderNamed() throws IOException {
    uploadTwoVersions();
    Map<String, byte[]> before = server.tree(prefix);
    server.put(prefix + ".lock", "office, process 7".getBytes(StandardCharsets.UTF_8));

    for (CommandRun run :
        List.of(
            create(store, "third", content, folder.resolve("site")), snapshot(store, "verify"))) {
      assertEquals(3, run.exit());
      assertTrue(run.err().contains(store + ": office, process 7"), run.err());
    }

    server.remove(prefix + ".lock");
    assertSame(before, server.tree(prefix));
  }

  @Test
  void damageInTheBucketIsFoundAndNamed() throws IOException {
    uploadTwoVersions();
    byte[] page = server.get(key("/v1/content/site.zip"));
    page[page.length / 2] ^= 1;
    server.put(key("/v1/content/site.zip"), page);

    CommandRun run = snapshot(store, "verify", "--full");

    assertEquals(1, run.exit());
    assertTrue(run.err().contains("v1/content/site.zip"), run.err());
  }

  @Test
  void missingStoreAndInvalidAddressAreReported() throws IOException {
    assertFails("there is no store in ", snapshot(store, "list"));
    assertFails("is not the address of a store", snapshot("s3://lantai", "list"));
    assertFails(
        "s3://nowhere-at-all/x cannot be used: ", snapshot("s3://nowhere-at-all/x", "list"));
  }

  @Test
  void unreachableEndpointIsReported() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    try (S3TestSettings settings = S3TestSettings.of("http://127.0.0.1:" + port)) {
      assertFails(store + " cannot be used: ", snapshot(store, "list"));
      assertTrue(settings.isInForce());
    }
  }

  @Test
  void refusedCredentialsAreReported() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    byte[] response =
        "<Error><Code>InvalidAccessKeyId</Code><Message>The key is unknown.</Message></Error>"
            .getBytes(StandardCharsets.UTF_8);
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(403, response.length);
          exchange.getResponseBody().write(response);
          exchange.close();
        });
    server.start();
    try (S3TestSettings settings =
        S3TestSettings.of("http://127.0.0.1:" + server.getAddress().getPort())) {
      assertTrue(settings.isInForce());
      assertFails(store + " cannot be used: The key is unknown", snapshot(store, "list"));
      assertFails(
          store + " cannot be used: The key is unknown",
          create(store, "first", content, folder.resolve("site")));
    } finally {
      server.stop(0);
    }
  }

  private static void assertFails(String message, CommandRun run) {
    assertEquals(3, run.exit(), run.err());
    assertTrue(run.err().contains(message), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
  }

  private static void createTwoVersions(String store, Path content, Path site) throws IOException {
    FileTree.write(FileTree.read(ThreeVersions.RESOURCES.resolve("given/content")), content);
    ok(create(store, "first", content, site));
    Path chapter = content.resolve("chapters/1-0.md");
    Files.writeString(chapter, Files.readString(chapter).replace("取得新进展", "取得明显进展"));
    ok(create(store, "second", content, site));
  }

  /** Copies the store on disk to the bucket. */
  private void uploadTwoVersions() throws IOException {
    FileTree.read(disk).entrySet().parallelStream()
        .forEach(file -> server.put(prefix + "/" + file.getKey(), file.getValue()));
  }

  /** Restores the object's inventory of the first version. */
  private void revertInventory() {
    for (String name : List.of("/inventory.json", "/inventory.json.sha512")) {
      server.put(key(name), server.get(key("/v1" + name)));
    }
  }

  /** Returns the key of a file of the only object. */
  private String key(String path) {
    return server.tree(prefix + "/").keySet().stream()
            .filter(key -> key.endsWith("/0=ocfl_object_1.1"))
            .map(key -> prefix + "/" + key.substring(0, key.lastIndexOf('/')))
            .findFirst()
            .orElseThrow()
        + path;
  }

  private static CommandRun create(String store, String label, Path content, Path site) {
    return run(content, site, "snapshot", "create", "--store", store, "--label", label, "-m", "发布");
  }

  private static CommandRun run(Path content, Path site, String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--content", content.toString(), "--out", site.toString()));
    all.addAll(List.of("--no-default-templates", "--templates", ThreeVersions.PLAIN.toString()));
    return CommandRun.of(all.toArray(String[]::new));
  }

  private String output(String... arguments) {
    return ok(snapshot(store, arguments));
  }

  private static String ok(CommandRun run) {
    assertEquals("", run.err());
    assertEquals(0, run.exit(), run.out());
    return run.out();
  }

  private static CommandRun snapshot(String store, String... arguments) {
    List<String> all = new ArrayList<>(List.of("snapshot", arguments[0], "--store", store));
    all.addAll(List.of(arguments).subList(1, arguments.length));
    return CommandRun.of(all.toArray(String[]::new));
  }

  private static void assertSame(Map<String, byte[]> one, Map<String, byte[]> other) {
    assertEquals(one.keySet(), other.keySet());
    one.forEach((key, bytes) -> assertArrayEquals(bytes, other.get(key), key));
  }
}
