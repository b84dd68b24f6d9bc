package lantai.acceptance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lantai.archive.s3.S3StandInServer;
import lantai.archive.s3.S3TestSettings;
import lantai.cli.CommandRun;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** The same commands on a bucket of an object store. */
class ObjectStoreTest {

  private static S3StandInServer standIn;

  @TempDir static Path objects;

  @TempDir Path folder;

  private String prefix;
  private String store;

  @BeforeAll
  static void start() throws IOException {
    standIn = S3StandInServer.start(objects);
  }

  @AfterAll
  static void stop() {
    standIn.close();
  }

  @BeforeEach
  void takeAPrefixOfOnesOwn(TestInfo test) throws IOException {
    prefix = "archive/" + test.getTestMethod().orElseThrow().getName();
    store = "s3://" + S3StandInServer.BUCKET + "/" + prefix;
    FileTree.write(
        FileTree.read(ThreeVersions.RESOURCES.resolve("given/content")), folder.resolve("content"));
  }

  @Test
  void everyCommandWorksOnABucketAsOnAFolder() throws IOException {
    keepTwo(store);
    Path disk = folder.resolve("disk");

    assertEquals(2, said("list").lines().count());
    assertTrue(said("verify", "--rebuild").startsWith("Verified 2 version(s): no file"));
    said("restore", "second", "--to", folder.resolve("back").toString());
    said("export", "second", "--format", "ocfl", "-o", folder.resolve("o.zip").toString());
    said("replicate", "--to", disk.toString());

    CommandRun diff = snapshot(store, "diff", "first", "second");
    assertEquals(1, diff.exit(), diff.err());
    assertTrue(diff.out().contains("取得[-新-]{+明显+}进展"), diff.out());
    assertTrue(
        Files.readString(folder.resolve("back/source/content/chapters/1-0.md")).contains("取得明显进展"));
    assertSame(standIn.tree(prefix + "/"), FileTree.read(disk));
    assertEquals(0, snapshot(disk.toString(), "verify").exit());
    assertEquals(0, build().exit());
  }

  @Test
  void aStoreMovesToABucketAndBack() throws IOException {
    Path disk = folder.resolve("disk");
    Path back = folder.resolve("back");
    keepTwo(disk.toString());

    ok(snapshot(disk.toString(), "replicate", "--to", store));
    assertSame(FileTree.read(disk), standIn.tree(prefix + "/"));
    String again = ok(snapshot(disk.toString(), "replicate", "--to", store));
    said("replicate", "--to", back.toString());

    assertTrue(again.contains(": 0 files written"), again);
    assertSame(FileTree.read(disk), FileTree.read(back));
    assertTrue(
        new String(standIn.get(prefix + ".audit.jsonl"), StandardCharsets.UTF_8)
            .contains("\"replication\""));
  }

  @Test
  void anotherFileInTheBucketIsNotWrittenOver() throws IOException {
    Path disk = folder.resolve("disk");
    keepTwo(disk.toString());
    ok(snapshot(disk.toString(), "replicate", "--to", store));
    standIn.put(key("/v1/content/site/index.html"), new byte[] {1});

    CommandRun refused = snapshot(disk.toString(), "replicate", "--to", store);

    assertEquals(3, refused.exit());
    assertTrue(refused.err().contains("/v1/content/site/index.html in s3://"), refused.err());
    assertArrayEquals(new byte[] {1}, standIn.get(key("/v1/content/site/index.html")));
  }

  /** All of the version is there, but the object does not name it yet. */
  @Test
  void anUploadThatWasStoppedAtItsEndIsCompleted() throws IOException {
    keepTwo(store);
    turnBack();

    String mended = said("verify", "--repair");

    assertTrue(mended.contains("Repaired: made v2 the newest of "), mended);
    assertEquals(2, said("list").lines().count());
  }

  @Test
  void anUploadThatWasStoppedHalfwayIsPutAsideAndTheNextVersionIsKept() throws IOException {
    keepTwo(store);
    turnBack();
    standIn.remove(key("/v2/inventory.json"));
    int left = standIn.tree(key("/v2/")).size();

    ok(create(store, "third"));

    assertEquals(2, said("list").lines().count());
    assertTrue(said("verify").startsWith("Verified 2 version(s)"));
    assertEquals(left, standIn.tree(prefix + ".work/quarantine/").size(), "nothing is lost");
  }

  @Test
  void whileSomebodyElseWritesNothingIsKeptAndWhoItIsIsSaid() throws IOException {
    keepTwo(store);
    Map<String, byte[]> before = standIn.tree(prefix);
    standIn.put(prefix + ".lock", "office, process 7".getBytes(StandardCharsets.UTF_8));

    for (CommandRun run : List.of(create(store, "third"), snapshot(store, "verify"))) {
      assertEquals(3, run.exit());
      assertTrue(
          run.err().contains("another process is writing to " + store + ": office, process 7"));
    }

    standIn.remove(prefix + ".lock");
    assertSame(before, standIn.tree(prefix));
  }

  @Test
  void damageInTheBucketIsFoundAndNamed() throws IOException {
    keepTwo(store);
    byte[] page = standIn.get(key("/v1/content/site/index.html"));
    page[page.length / 2] ^= 1;
    standIn.put(key("/v1/content/site/index.html"), page);

    CommandRun run = snapshot(store, "verify");

    assertEquals(1, run.exit());
    assertTrue(run.err().contains("v1/content/site/index.html"), run.err());
  }

  @Test
  void whatIsNotThereOrNoAddressIsSaid() throws IOException {
    assertSays("there is no store in ", snapshot(store, "list"));
    assertSays("is not the address of a store", snapshot("s3://lantai", "list"));
    assertSays("s3://nowhere-at-all/x cannot be used: ", snapshot("s3://nowhere-at-all/x", "list"));
  }

  @Test
  void aPlaceThatDoesNotAnswerIsSaid() throws IOException {
    HttpServer server = server();
    int port = server.getAddress().getPort();
    server.stop(0);
    try (S3TestSettings wrong = S3TestSettings.of("http://127.0.0.1:" + port)) {
      assertSays(store + " cannot be used: ", snapshot(store, "list"));
      assertTrue(wrong.isInForce());
    }
  }

  @Test
  void credentialsThatAreRefusedAreSaid() throws IOException {
    HttpServer server = server();
    byte[] refusal =
        "<Error><Code>InvalidAccessKeyId</Code><Message>The key is unknown.</Message></Error>"
            .getBytes(StandardCharsets.UTF_8);
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(403, refusal.length);
          exchange.getResponseBody().write(refusal);
          exchange.close();
        });
    server.start();
    try (S3TestSettings wrong =
        S3TestSettings.of("http://127.0.0.1:" + server.getAddress().getPort())) {
      assertTrue(wrong.isInForce());
      assertSays(store + " cannot be used: The key is unknown", snapshot(store, "list"));
      assertSays(store + " cannot be used: The key is unknown", create(store, "first"));
    } finally {
      server.stop(0);
    }
  }

  private static HttpServer server() throws IOException {
    return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  }

  private static void assertSays(String words, CommandRun run) {
    assertEquals(3, run.exit(), run.err());
    assertTrue(run.err().contains(words), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
  }

  private void keepTwo(String place) throws IOException {
    ok(create(place, "first"));
    Path chapter = folder.resolve("content/chapters/1-0.md");
    Files.writeString(chapter, Files.readString(chapter).replace("取得新进展", "取得明显进展"));
    ok(create(place, "second"));
  }

  /** As if the object's own inventory were still that of the first version. */
  private void turnBack() {
    for (String name : List.of("/inventory.json", "/inventory.json.sha512")) {
      standIn.put(key(name), standIn.get(key("/v1" + name)));
    }
  }

  /** The key of a file of the one object. */
  private String key(String path) {
    return standIn.tree(prefix + "/").keySet().stream()
            .filter(key -> key.endsWith("/0=ocfl_object_1.1"))
            .map(key -> prefix + "/" + key.substring(0, key.lastIndexOf('/')))
            .findFirst()
            .orElseThrow()
        + path;
  }

  private CommandRun create(String place, String label) {
    return snapshot(
        place,
        "create",
        "--content",
        folder.resolve("content").toString(),
        "--templates",
        ThreeVersions.PLAIN.toString(),
        "--out",
        folder.resolve("site").toString(),
        "--label",
        label,
        "-m",
        "发布");
  }

  private CommandRun build() {
    return CommandRun.of(
        "build",
        "--store",
        store,
        "--content",
        folder.resolve("content").toString(),
        "--templates",
        ThreeVersions.PLAIN.toString(),
        "--out",
        folder.resolve("site").toString());
  }

  private String said(String... arguments) {
    return ok(snapshot(store, arguments));
  }

  private static String ok(CommandRun run) {
    assertEquals("", run.err());
    assertEquals(0, run.exit(), run.out());
    return run.out();
  }

  private static CommandRun snapshot(String place, String... arguments) {
    List<String> all = new ArrayList<>(List.of("snapshot", arguments[0], "--store", place));
    all.addAll(List.of(arguments).subList(1, arguments.length));
    return CommandRun.of(all.toArray(String[]::new));
  }

  private static void assertSame(Map<String, byte[]> one, Map<String, byte[]> other) {
    assertEquals(one.keySet(), other.keySet());
    one.forEach((key, bytes) -> assertArrayEquals(bytes, other.get(key), key));
  }
}
