package lantai.archive.s3;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.core.sync.ResponseTransformer;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.DeleteObjectRequest;
import software.amazon.awssdk.services.s3.model.DeleteObjectResponse;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/** The bucket {@code b} of an object store in memory, whose behaviour can be changed. */
final class MemoryBucket implements S3Client {

  final SortedMap<String, String> objects = new TreeMap<>();

  /** The checksums received with the objects. */
  final SortedMap<String, String> checksums = new TreeMap<>();

  /** Whether a conditional write is refused if the object exists. */
  boolean conditional = true;

  /** The HTTP status of that refusal. */
  int refusal = 412;

  /** Thrown by the next request. */
  @Nullable SdkException fault;

  /** Written by another writer before the next object is read. */
  @Nullable String written;

  boolean closed;

  private void request(String bucket) {
    if (!bucket.equals("b")) {
      throw S3Exception.builder().statusCode(404).message("no bucket " + bucket).build();
    }
    if (fault != null) {
      throw fault;
    }
  }

  @Override
  public PutObjectResponse putObject(PutObjectRequest request, RequestBody body) {
    request(request.bucket());
    boolean isConditional = "*".equals(request.ifNoneMatch());
    if (conditional && isConditional && objects.containsKey(request.key())) {
      throw S3Exception.builder().statusCode(refusal).message("exists").build();
    }
    try (var stream = body.contentStreamProvider().newStream()) {
      objects.put(request.key(), new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (request.checksumSHA256() != null) {
      checksums.put(request.key(), request.checksumSHA256());
    }
    return PutObjectResponse.builder().build();
  }

  @Override
  public <T> T getObject(
      GetObjectRequest request, ResponseTransformer<GetObjectResponse, T> transformer) {
    request(request.bucket());
    if (written != null) {
      objects.put(request.key(), written);
    }
    try {
      byte[] bytes = existing(request.key()).getBytes(StandardCharsets.UTF_8);
      return transformer.transform(
          GetObjectResponse.builder().build(),
          AbortableInputStream.create(new ByteArrayInputStream(bytes)));
    } catch (SdkException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public HeadObjectResponse headObject(HeadObjectRequest request) {
    request(request.bucket());
    existing(request.key());
    return HeadObjectResponse.builder().checksumSHA256(checksums.get(request.key())).build();
  }

  private String existing(String key) {
    String object = objects.get(key);
    if (object == null) {
      throw NoSuchKeyException.builder().statusCode(404).message("no " + key).build();
    }
    return object;
  }

  @Override
  public DeleteObjectResponse deleteObject(DeleteObjectRequest request) {
    request(request.bucket());
    objects.remove(request.key());
    return DeleteObjectResponse.builder().build();
  }

  /** Returns a page for each object. */
  @Override
  public ListObjectsV2Response listObjectsV2(ListObjectsV2Request request) {
    request(request.bucket());
    List<String> keys = new ArrayList<>(objects.keySet());
    keys.removeIf(key -> !key.startsWith(request.prefix()));
    String token = request.continuationToken();
    int at = token == null ? 0 : Integer.parseInt(token);
    ListObjectsV2Response.Builder page = ListObjectsV2Response.builder();
    if (at < keys.size()) {
      page.contents(S3Object.builder().key(keys.get(at)).build());
    }
    boolean isLast = at + 1 >= keys.size();
    return page.isTruncated(!isLast)
        .nextContinuationToken(isLast ? null : String.valueOf(at + 1))
        .build();
  }

  @Override
  public String serviceName() {
    return SERVICE_NAME;
  }

  @Override
  public void close() {
    closed = true;
  }
}
