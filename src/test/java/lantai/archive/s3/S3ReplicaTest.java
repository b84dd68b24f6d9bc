package lantai.archive.s3;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lantai.archive.StoreException;
import lantai.output.Sha2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** A replica at {@code s3://b/p/q}. */
class S3ReplicaTest {

  @TempDir Path folder;

  private final MemoryBucket bucket = new MemoryBucket();
  private final S3Backend replica = new S3Backend(bucket, "b", "p/q");

  @Test
  void keysAreThoseOfItsFilesOnAllPages() throws IOException {
    bucket.objects.putAll(
        Map.of("p/q/v1/a", "", "p/q/v1/", "", "p/q/b", "", "p/q.lock", "", "p/quiet/c", ""));

    assertEquals(Set.of("v1/a", "b"), replica.keys());
    assertEquals("s3://b/p/q", replica.address());
  }

  @Test
  void filesWithADotAreNextToTheFolderAndOthersInIt() throws IOException {
    replica.create("v1/a", file("inventory"));
    replica.replace(".audit.jsonl", file("log"));

    assertEquals(Map.of("p/q/v1/a", "inventory", "p/q.audit.jsonl", "log"), bucket.objects);
    assertEquals(Sha2.hex("inventory"), replica.digest("v1/a"));
    assertEquals("", replica.digest("v1/b"));
  }

  @Test
  void checksumIsSentWithTheFile() throws IOException {
    replica.create("v1/a", file("abc"));
    replica.replace("v1/b", file("abc"));

    String checksum = "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=";
    assertEquals(Map.of("p/q/v1/a", checksum, "p/q/v1/b", checksum), bucket.checksums);
  }

  @ParameterizedTest
  @ValueSource(ints = {412, 409})
  void existingFileIsReplacedOnlyOnPurpose(int refusal) throws IOException {
    bucket.refusal = refusal;
    replica.create("v1/a", file("old"));
    replica.create("v1/a", file("new"));
    assertEquals("old", bucket.objects.get("p/q/v1/a"));

    replica.replace("v1/a", file("new"));
    assertEquals("new", bucket.objects.get("p/q/v1/a"));
  }

  @Test
  void existingFileIsDownloaded() throws IOException {
    bucket.objects.put("p/q/v1/a", "inventory");
    Path download = folder.resolve("download");

    assertEquals(Optional.empty(), replica.fetch("v1/b", download));
    assertEquals(Optional.of(download), replica.fetch("v1/a", download));
    assertEquals("inventory", Files.readString(download));
  }

  @Test
  void writerHoldsTheLockUntilItCloses() throws IOException {
    S3Backend other = new S3Backend(new MemoryBucket(), "b", "p/q");
    replica.openForReading();
    replica.openForWriting();
    other.openForWriting();
    String holder = bucket.objects.get("p/q.lock");

    assertTrue(holder.contains("process " + ProcessHandle.current().pid() + ", "), holder);
    assertRefused("s3-locked s3://b/p/q " + holder + " s3://b/p/q.lock", replica::openForReading);
    replica.close();
    assertEquals(Map.of(), bucket.objects);
    assertTrue(bucket.closed);
  }

  @Test
  void lockOfAnotherWriterIsKept() throws IOException {
    bucket.objects.put("p/q.lock", "office, process 7");
    String message = "s3-locked s3://b/p/q office, process 7 s3://b/p/q.lock";

    assertRefused(message, replica::openForWriting);
    replica.close();
    assertEquals(Map.of("p/q.lock", "office, process 7"), bucket.objects);
  }

  @Test
  void writerThatLosesTheRaceForTheLockIsRefused() throws IOException {
    bucket.written = "office, process 7";

    assertRefused(
        "s3-locked s3://b/p/q office, process 7 s3://b/p/q.lock", replica::openForWriting);
    replica.close();
    assertEquals(Map.of("p/q.lock", "office, process 7"), bucket.objects);
  }

  @Test
  void storeThatIgnoresConditionsIsRefusedAndTheLockReleased() {
    bucket.conditional = false;

    assertRefused("s3-unconditional s3://b/p/q", replica::openForWriting);
    assertEquals(Map.of(), bucket.objects);
  }

  @Test
  void readerThatHoldsNoLockDeletesNone() throws IOException {
    replica.openForReading();
    bucket.objects.put("p/q.lock", "office, process 7");
    replica.close();

    assertEquals(Map.of("p/q.lock", "office, process 7"), bucket.objects);
  }

  @Test
  void reasonOfTheServerIsGivenOrOtherwiseItsStatus() {
    AwsErrorDetails details = AwsErrorDetails.builder().errorMessage("Access Denied").build();
    AwsErrorDetails none = AwsErrorDetails.builder().build();

    assertFault(
        "Access Denied", S3Exception.builder().statusCode(403).awsErrorDetails(details).build());
    assertFault("HTTP 403", S3Exception.builder().statusCode(403).awsErrorDetails(none).build());
    assertFault("HTTP 503", S3Exception.builder().statusCode(503).build());
    assertFault("no network", SdkClientException.create("no network"));
  }

  private void assertFault(String reason, SdkException fault) {
    bucket.fault = fault;

    assertRefused("s3-refused s3://b/p/q " + reason, replica::keys);
    assertRefused("s3-refused s3://b/p/q " + reason, () -> replica.create("a", file("")));
  }

  @Test
  void addressHasABucketAndAPrefix() throws IOException {
    try (S3TestSettings settings = S3TestSettings.of("http://127.0.0.1:1")) {
      assertTrue(settings.isInForce());
      assertEquals(
          "s3://bucket/a/b", new S3BackendProvider().connect("s3://bucket/a/b/").address());
    }
    for (String address : List.of("s3://bucket", "s3://bucket/", "s3://b/a", "s3://bucket/../a")) {
      assertRefused("s3-address " + address, () -> new S3BackendProvider().connect(address));
    }
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("file"), text);
  }

  private static void assertRefused(String expected, Executable work) {
    StoreException refused = assertThrows(StoreException.class, work);

    StringBuilder found = new StringBuilder(refused.key());
    for (Object argument : refused.arguments()) {
      found.append(' ').append(argument);
    }
    assertEquals(expected, found.toString());
  }
}
