package lantai.acceptance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.util.TreeMap;
import lantai.Main;
import lantai.archive.s3.S3MockServer;
import lantai.archive.s3.S3Proxy;
import lantai.archive.s3.S3TestSettings;
import lantai.cli.CommandRun;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** Replicates a store to a bucket, and back after its loss. */
@Tag("full")
class ObjectStoreTest {

  private static final List<String> BESIDE =
      List.of("archive.audit.jsonl", "archive.audit.jsonl.sha512");

  private static S3MockServer server;

  @TempDir static Path shared;

  /** The content of the second version. */
  private static Path content;

  @TempDir Path folder;

  private String prefix;
  private String replica;
  private Path store;

  @BeforeAll
  static void startServerAndCreateStores() throws IOException {
    server = S3MockServer.start(Files.createDirectory(shared.resolve("objects")));
    content = shared.resolve("content");
    FileTree.write(FileTree.read(ThreeVersions.RESOURCES.resolve("given/content")), content);
    Path made = shared.resolve("made/archive");
    ok(create(made, content, "first", "--approved-by", "张三"));
    copy(made, shared.resolve("one/archive"));
    Path chapter = content.resolve("chapters/1-0.md");
    Files.writeString(chapter, Files.readString(chapter).replace("取得新进展", "取得明显进展"));
    ok(create(made, content, "second"));
    copy(made, shared.resolve("two/archive"));
  }

  @AfterAll
  static void stopServer() {
    server.close();
  }

  /** A store with two versions, and the place of its replica. */
  @BeforeEach
  void useOwnStoreAndPrefix(TestInfo test) throws IOException {
    prefix = "archive/" + test.getTestMethod().orElseThrow().getName();
    replica = "s3://" + S3MockServer.BUCKET + "/" + prefix;
    store = folder.resolve("archive");
    copy(shared.resolve("two/archive"), store);
  }

  @Test
  void lostStoreIsGotBackWithItsLogAndContinued() throws IOException {
    ok(replicateThere());
    assertSameTree();
    lose();

    ok(replicateBack());

    assertSameTree();
    assertEquals("", FileTree.difference(FileTree.read(shared.resolve("two/archive")), tree()));
    assertTrue(log().contains("\"event\":\"approval\""), log());
    assertTrue(log().contains("all reports from s3://"), log());
    assertVerified(2);
    ok(createThird());
    assertVerified(3);
    ok(replicateThere());
    assertSameTree();
  }

  @Test
  void secondReplicationTransfersNoContent() throws IOException {
    try (S3Proxy proxy = new S3Proxy(server.address());
        S3TestSettings settings = S3TestSettings.of(proxy.address())) {
      assertTrue(settings.isInForce());
      ok(replicateThere());
      assertFalse(transfers(proxy).isEmpty());
      for (int run = 0; run < 2; run++) {
        proxy.requests().clear();

        String again = ok(run == 0 ? replicateThere() : replicateBack());

        assertTrue(again.contains(": 0 files written"), again);
        assertEquals(List.of(), transfers(proxy));
      }
    }
  }

  @Test
  void onlyWhatIsMissingIsTransferred() throws IOException {
    lose();
    copy(shared.resolve("one/archive"), store);
    ok(replicateThere());
    copy(shared.resolve("two/archive"), store);
    try (S3Proxy proxy = new S3Proxy(server.address());
        S3TestSettings settings = S3TestSettings.of(proxy.address())) {
      assertTrue(settings.isInForce());
      ok(replicateThere());

      List<String> transfers = transfers(proxy);
      assertTrue(transfers.contains("PUT " + key("/v2/content/site.zip")), transfers.toString());
      assertEquals(
          List.of(),
          transfers.stream()
              .filter(line -> line.contains("/v1/") || line.contains("GET"))
              .toList());
    }
    assertSameTree();
  }

  @Test
  void objectStoreThatKeepsNoChecksumsIsRead() throws IOException {
    try (S3Proxy proxy = new S3Proxy(server.address(), "x-amz-checksum-sha256");
        S3TestSettings settings = S3TestSettings.of(proxy.address())) {
      assertTrue(settings.isInForce());
      ok(replicateThere());
      proxy.requests().clear();
      String again = ok(replicateThere());
      assertTrue(again.contains(": 0 files written"), again);
      assertTrue(transfers(proxy).contains("GET " + key("/v1/content/site.zip")));

      server.put(object("/v1/content/site.zip"), new byte[] {1});
      assertFails("/v1/content/site.zip in s3://", replicateThere());
    }
  }

  @Test
  void differingFileIsNotOverwrittenInTheBucketNorInTheFolder() throws IOException {
    ok(replicateThere());
    byte[] zip = server.get(object("/v1/content/site.zip"));
    server.put(object("/v1/content/site.zip"), new byte[] {1});

    assertFails("/v1/content/site.zip in s3://", replicateThere());
    assertFails("/v1/content/site.zip in " + store, replicateBack());

    assertArrayEquals(new byte[] {1}, server.get(object("/v1/content/site.zip")));
    assertArrayEquals(
        zip, tree().get(object("/v1/content/site.zip").substring(prefix.length() + 1)));
  }

  @Test
  void otherStoreIsRefusedAndKept() throws IOException {
    ok(replicateThere());
    Path other = folder.resolve("other/archive");
    ok(create(other, content, "alone"));
    Map<String, byte[]> before = server.tree(prefix);
    Path mine = Files.createDirectory(folder.resolve("mine"));
    Files.writeString(mine.resolve("mine.txt"), "x");

    assertFails("differs from the file in this store", replicate(other.toString(), replica));
    assertFails("differs from the file in this store", replicate(replica, other.toString()));
    assertFails("is not a store", replicate(replica, mine.toString()));

    assertEquals(
        "", FileTree.difference(new TreeMap<>(before), new TreeMap<>(server.tree(prefix))));
    assertEquals(1, FileTree.read(mine).size());
    assertEquals(0, snapshot("verify", "--full", "--store", other.toString()).exit());
  }

  /** Each run is cut at its fourth file. */
  @Test
  void networkCutOnTheWayThereIsCompletedByTheNextRuns() throws IOException {
    int runs = 0;
    for (boolean complete = false; !complete; runs++) {
      try (S3Proxy proxy = new S3Proxy(server.address());
          S3TestSettings settings = S3TestSettings.of(proxy.address())) {
        assertTrue(settings.isInForce());
        proxy.cutAt("PUT .*/" + prefix + "/.*", 4);
        CommandRun run = replicateThere();
        complete = run.exit() == 0;
        if (!complete) {
          assertFails(replica + " cannot be used: ", run);
          assertEquals(3 * (runs + 1), server.tree(prefix + "/").size());
        }
      }
      if (!complete) {
        assertFails("delete the object " + replica + ".lock", replicateThere());
        server.remove(prefix + ".lock");
      }
    }
    assertTrue(runs > 5, runs + " runs");
    assertSameTree();
    lose();
    ok(replicateBack());
    assertVerified(2);
  }

  @Test
  void killedReplicationNamesItsProcessAndIsCompletedByTheNextRun() throws Exception {
    try (S3Proxy proxy = new S3Proxy(server.address())) {
      proxy.fallSilentAt("PUT .*/v1/inventory.json");
      Process process = start(proxy.address());
      proxy.awaitLoss();
      process.destroyForcibly().waitFor();
      assertFails("process " + process.pid() + ", ", replicateThere());
    }
    server.remove(prefix + ".lock");

    ok(replicateThere());

    assertSameTree();
  }

  private Process start(String endpoint) throws IOException {
    List<String> options =
        List.of(
            "-Daws.endpointUrl=" + endpoint,
            "-Daws.region=us-east-1",
            "-Daws.accessKeyId=reader",
            "-Daws.secretAccessKey=none");
    return ChildJvm.of(
            Main.class,
            options,
            "snapshot",
            "replicate",
            "--store",
            store.toString(),
            "--to",
            replica)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("output").toFile())
        .start();
  }

  /** What is there then has no complete second version, although the audit log names it. */
  @Test
  void networkCutOnTheWayBackIsCompletedByTheNextRun() throws IOException {
    ok(replicateThere());
    lose();
    try (S3Proxy proxy = new S3Proxy(server.address());
        S3TestSettings settings = S3TestSettings.of(proxy.address())) {
      assertTrue(settings.isInForce());
      proxy.cutAt("GET .*/v2/content/site.zip", 1);
      assertFails(replica + " cannot be used: ", replicateBack());
    }
    CommandRun tooEarly = createThird();
    assertEquals(3, tooEarly.exit(), tooEarly.out());

    ok(replicateBack());

    assertSameTree();
    assertVerified(2);
    ok(createThird());
  }

  /** Loses the folder after a replication that ended before the inventory of a version. */
  private void loseAfterCut(int version) throws IOException {
    try (S3Proxy proxy = new S3Proxy(server.address());
        S3TestSettings settings = S3TestSettings.of(proxy.address())) {
      assertTrue(settings.isInForce());
      proxy.cutAt("PUT .*/v" + version + "/inventory.json", 1);
      assertFails(replica + " cannot be used: ", replicateThere());
    }
    server.remove(prefix + ".lock");
    lose();
  }

  /** The first version was replicated; the second was lost in part, and the folder as a whole. */
  @Test
  void lossAfterAnInterruptedReplicationLeavesTheVersionsBefore() throws IOException {
    lose();
    copy(shared.resolve("one/archive"), store);
    ok(replicateThere());
    copy(shared.resolve("two/archive"), store);
    loseAfterCut(2);

    assertFails("the store is damaged: ", replicateBack());

    ok(createThird());
    assertVerified(2);
    assertTrue(ok(snapshot("list")).startsWith("first "));
  }

  @Test
  void lossAfterAnInterruptedFirstReplicationLeavesWhatWasThere() throws IOException {
    loseAfterCut(1);

    assertFails("the store is damaged: ", replicateBack());

    assertEquals(server.tree(prefix + "/").keySet(), tree().keySet());
  }

  /** The second version is complete, but the object's inventory is that of the first. */
  @Test
  void lossBeforeTheInventoryWasReplicatedIsRepaired() throws IOException {
    ok(replicateThere());
    for (String name : List.of("/inventory.json", "/inventory.json.sha512")) {
      server.put(object(name), server.get(object("/v1" + name)));
    }
    lose();
    assertFails("the store is damaged: ", replicateBack());

    String repairs = ok(snapshot("verify", "--repair"));

    assertTrue(repairs.contains("Repaired: made v2 the newest of "), repairs);
    assertVerified(2);
    ok(replicateThere());
    assertSameTree();
  }

  @Test
  void lockedReplicaIsRefusedAndTheHolderNamed() throws IOException {
    ok(replicateThere());
    Map<String, byte[]> before = server.tree(prefix);
    server.put(prefix + ".lock", "office, process 7".getBytes(StandardCharsets.UTF_8));

    assertFails(replica + ": office, process 7", replicateThere());
    assertFails(replica + ": office, process 7", replicateBack());

    server.remove(prefix + ".lock");
    assertEquals(
        "", FileTree.difference(new TreeMap<>(before), new TreeMap<>(server.tree(prefix))));
  }

  @Test
  void damageInTheBucketIsNamedAndAllElseGotBack() throws IOException {
    ok(replicateThere());
    byte[] sound = server.get(object("/v1/content/site.zip"));
    byte[] page = sound.clone();
    page[page.length / 2] ^= 1;
    server.put(object("/v1/content/site.zip"), page);
    lose();

    assertFails("/v1/content/site.zip in s3://", replicateBack());

    assertEquals(server.tree(prefix + "/").size() - 1, tree().size());
    server.put(object("/v1/content/site.zip"), sound);
    assertTrue(ok(replicateBack()).contains(": 1 files written"));
    assertVerified(2);
  }

  @Test
  void changedLogInTheBucketIsNotTaken() throws IOException {
    ok(replicateThere());
    String log = new String(server.get(prefix + ".audit.jsonl"), StandardCharsets.UTF_8);
    server.put(prefix + ".audit.jsonl", log.replace("张三", "李四").getBytes(StandardCharsets.UTF_8));

    assertFails(".audit.jsonl in s3://", replicateThere());
    lose();
    assertFails("the audit log of the store was changed after it was written", replicateBack());

    assertEquals(1, snapshot("verify").exit());
  }

  @Test
  void missingReplicaAndInvalidAddressAreReported() {
    String back = folder.resolve("back").toString();
    assertFails("there is no replica of a store in " + replica, replicate(replica, back));
    assertFails("is not the address of a replica", replicate("s3://lantai", back));
    assertFails("s3://nowhere-at-all/x cannot be used: ", replicate("s3://nowhere-at-all/x", back));
    assertFalse(Files.exists(folder.resolve("back")));
  }

  @Test
  void unreachableEndpointIsReported() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    try (S3TestSettings settings = S3TestSettings.of("http://127.0.0.1:" + port)) {
      assertFails(replica + " cannot be used: ", replicateBack());
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
      assertFails(replica + " cannot be used: The key is unknown", replicateThere());
      assertFails(replica + " cannot be used: The key is unknown", replicateBack());
    } finally {
      server.stop(0);
    }
  }

  private static void assertFails(String message, CommandRun run) {
    assertEquals(3, run.exit(), run.err());
    assertTrue(run.err().contains(message), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
  }

  private void assertVerified(int versions) {
    assertEquals(
        "Verified " + versions + " version(s): no file has changed.\n",
        ok(snapshot("verify", "--full")));
  }

  private void assertSameTree() throws IOException {
    assertEquals("", FileTree.difference(tree(), new TreeMap<>(server.tree(prefix + "/"))));
  }

  private TreeMap<String, byte[]> tree() throws IOException {
    return new TreeMap<>(FileTree.read(store));
  }

  private String log() throws IOException {
    return Files.readString(store.resolveSibling(BESIDE.get(0)));
  }

  private void lose() throws IOException {
    FileTree.delete(store);
    for (String name : BESIDE) {
      Files.delete(store.resolveSibling(name));
    }
  }

  /** The requests that transfer a file of the store. */
  private List<String> transfers(S3Proxy proxy) {
    return proxy.requests().stream()
        .filter(line -> line.matches("(GET|PUT) /[^/]+/" + prefix + "/.*"))
        .toList();
  }

  /** Returns the key of a file of the only object. */
  private String object(String path) {
    return server.tree(prefix + "/").keySet().stream()
            .filter(key -> key.endsWith("/0=ocfl_object_1.1"))
            .map(key -> prefix + "/" + key.substring(0, key.lastIndexOf('/')))
            .findFirst()
            .orElseThrow()
        + path;
  }

  /** Returns the path of the URL of a file of the only object. */
  private String key(String path) {
    return "/" + S3MockServer.BUCKET + "/" + object(path);
  }

  /** Copies a store, as writable files, with its log. */
  private static void copy(Path store, Path target) throws IOException {
    FileTree.write(FileTree.read(store), target);
    for (String name : BESIDE) {
      Files.write(target.resolveSibling(name), Files.readAllBytes(store.resolveSibling(name)));
    }
  }

  private CommandRun createThird() throws IOException {
    Path edited = folder.resolve("content");
    FileTree.write(FileTree.read(content), edited);
    Path site = edited.resolve("site.yaml");
    Files.writeString(site, Files.readString(site) + "# third\n");
    return create(store, edited, "third");
  }

  private static CommandRun create(Path store, Path content, String label, String... more) {
    List<String> all = new ArrayList<>(List.of("snapshot", "create", "--store", store.toString()));
    all.addAll(List.of("--label", label, "-m", "发布", "--content", content.toString()));
    all.addAll(List.of("--out", store.resolveSibling("site").toString()));
    all.addAll(List.of("--no-default-templates", "--templates", ThreeVersions.PLAIN.toString()));
    all.addAll(List.of(more));
    return CommandRun.of(all.toArray(String[]::new));
  }

  private CommandRun replicateThere() {
    return replicate(store.toString(), replica);
  }

  private CommandRun replicateBack() {
    return replicate(replica, store.toString());
  }

  private static CommandRun replicate(String from, String to) {
    return CommandRun.of("snapshot", "replicate", "--store", from, "--to", to);
  }

  private CommandRun snapshot(String... arguments) {
    List<String> all = new ArrayList<>(List.of("snapshot"));
    all.addAll(List.of(arguments));
    if (!all.contains("--store")) {
      all.addAll(List.of("--store", store.toString()));
    }
    return CommandRun.of(all.toArray(String[]::new));
  }

  private static String ok(CommandRun run) {
    assertEquals("", run.err());
    assertEquals(0, run.exit(), run.out());
    return run.out();
  }
}
