package lantai.archive.s3;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import lantai.archive.StoreException;
import lantai.diagnostics.Messages;
import lantai.output.Sha2;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.ResponseTransformer;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ChecksumMode;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;

class S3BackendTest {

  @TempDir Path folder;

  @Test
  void checksumRecordedByTheObjectStoreIsUsed() throws IOException {
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        digest("ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="));
  }

  /** An object uploaded in parts has a checksum of their checksums. */
  @Test
  void objectWithoutAChecksumOfItsBytesIsRead() throws IOException {
    String read = Sha2.hex("what the object contains");

    assertEquals(read, digest(null));
    assertEquals(read, digest("ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=-2"));
  }

  @Test
  void fileTooLargeForOneRequestIsRefused() throws IOException {
    Path file = folder.resolve("film.mp4");
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength((5L << 30) + 1);
    }
    S3Backend backend = new S3Backend(new OneObject(null), "b", "p");

    StoreException refused =
        assertThrows(StoreException.class, () -> backend.create("v1/content/film.mp4", file));

    assertEquals(
        "error: v1/content/film.mp4 is larger than 5 GB, and s3://b/p does not accept larger files in one"
            + " request. Replicate the store to a folder on another disk instead.",
        new Messages(Locale.ENGLISH).refusal(refused));
  }

  @Test
  void settingsThatAreMissingAreNamedWithoutClasses() {
    assertEquals(
        "error: s3://b/p cannot be used because its region is unknown. Set AWS_REGION, for example"
            + " AWS_REGION=us-east-1.",
        refusal("Unable to load region from any of the providers in the chain software.amazon.C"));
    assertEquals(
        "error: s3://b/p cannot be used without credentials. Set AWS_ACCESS_KEY_ID and"
            + " AWS_SECRET_ACCESS_KEY.",
        refusal("Unable to load credentials from any of the providers in the chain a.B(c=[D()])"));
  }

  @Test
  void otherReasonsAreGivenInOneLine() {
    assertEquals(
        "error: s3://b/p cannot be used: Access Denied. Check the network, AWS_ENDPOINT_URL,"
            + " AWS_REGION and the credentials.",
        refusal("Access Denied\n(Service: S3)"));
  }

  private static String refusal(String reason) {
    return new Messages(Locale.ENGLISH).refusal(S3Backend.refused("s3://b/p", reason));
  }

  private static String digest(@Nullable String kept) throws IOException {
    return new S3Backend(new OneObject(kept), "b", "p").digest("0=ocfl_1.1");
  }

  /** A bucket with one object, whose checksum is returned on request. */
  private record OneObject(@Nullable String checksum) implements S3Client {

    @Override
    public HeadObjectResponse headObject(HeadObjectRequest request) {
      boolean asked = request.checksumMode() == ChecksumMode.ENABLED;
      return HeadObjectResponse.builder().checksumSHA256(asked ? checksum : null).build();
    }

    @Override
    public <T> T getObject(
        GetObjectRequest request, ResponseTransformer<GetObjectResponse, T> transformer) {
      byte[] bytes = "what the object contains".getBytes(StandardCharsets.UTF_8);
      try {
        return transformer.transform(
            GetObjectResponse.builder().build(),
            AbortableInputStream.create(new ByteArrayInputStream(bytes)));
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public String serviceName() {
      return SERVICE_NAME;
    }

    @Override
    public void close() {}
  }
}
