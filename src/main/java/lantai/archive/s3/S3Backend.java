package lantai.archive.s3;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import lantai.archive.StorageBackend;
import lantai.archive.StoreException;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * A store below a prefix of a bucket: its files are {@code prefix/…}; beside them are {@code
 * prefix.lock}, {@code prefix.audit.jsonl} and {@code prefix.work/quarantine/…}, as in a folder.
 */
final class S3Backend implements StorageBackend {

  private static final int PRECONDITION_FAILED = 412;
  private static final int CONFLICT = 409;

  private final S3Client client;
  private final String bucket;
  private final String prefix;

  S3Backend(S3Client client, String bucket, String prefix) {
    this.client = client;
    this.bucket = bucket;
    this.prefix = prefix;
  }

  @Override
  public String address() {
    return "s3://" + bucket + "/" + prefix;
  }

  @Override
  public Set<String> keys() throws IOException {
    return keysBelow(prefix + "/");
  }

  private Set<String> keysBelow(String folder) throws IOException {
    return call(
        () -> {
          Set<String> keys = new TreeSet<>();
          for (S3Object object :
              client
                  .listObjectsV2Paginator(request -> request.bucket(bucket).prefix(folder))
                  .contents()) {
            // Some programs create an empty object for a folder.
            if (!object.key().endsWith("/")) {
              keys.add(object.key().substring(folder.length()));
            }
          }
          return keys;
        });
  }

  @Override
  public boolean download(String key, Path file) throws IOException {
    return call(
        () -> {
          try {
            client.getObject(request -> request.bucket(bucket).key(objectKey(key)), file);
            return true;
          } catch (NoSuchKeyException e) {
            return false;
          }
        });
  }

  @Override
  public boolean create(String key, Path file) throws IOException {
    return create(objectKey(key), RequestBody.fromFile(file));
  }

  /** The condition is checked by the object store (RFC 9110, 13.1.2). */
  private boolean create(String key, RequestBody body) throws IOException {
    return call(
        () -> {
          try {
            client.putObject(request -> request.bucket(bucket).key(key).ifNoneMatch("*"), body);
            return true;
          } catch (S3Exception e) {
            if (e.statusCode() == PRECONDITION_FAILED || e.statusCode() == CONFLICT) {
              return false;
            }
            throw e;
          }
        });
  }

  @Override
  public void replace(String key, Path file) throws IOException {
    call(() -> client.putObject(request -> request.bucket(bucket).key(objectKey(key)), file));
  }

  @Override
  public void quarantine(String key) throws IOException {
    String folder = prefix + ".work/quarantine/";
    Set<String> taken = keysBelow(folder);
    String name = key;
    for (int n = 2; taken.contains(name); n++) {
      name = key + "." + n;
    }
    String target = folder + name;
    call(
        () ->
            client.copyObject(
                request ->
                    request
                        .sourceBucket(bucket)
                        .sourceKey(objectKey(key))
                        .destinationBucket(bucket)
                        .destinationKey(target)));
    call(() -> client.deleteObject(request -> request.bucket(bucket).key(objectKey(key))));
  }

  @Override
  public Closeable lock() throws IOException {
    String lock = objectKey(".lock");
    String holder = holder();
    if (create(lock, RequestBody.fromString(holder))) {
      requireConditions(lock, holder);
      // A store that checks the condition some time before it writes may have taken another's.
      if (lockHolder(lock).equals(holder)) {
        return () -> call(() -> client.deleteObject(request -> request.bucket(bucket).key(lock)));
      }
    }
    throw locked(lock, lockHolder(lock));
  }

  private StoreException locked(String lock, String holder) {
    return new StoreException("s3-locked", address(), holder, "s3://" + bucket + "/" + lock);
  }

  /** A store that takes the lock again would take the files of two writers at once. */
  private void requireConditions(String lock, String holder) throws IOException {
    if (create(lock, RequestBody.fromString(holder))) {
      call(() -> client.deleteObject(request -> request.bucket(bucket).key(lock)));
      throw new StoreException("s3-unconditional", address());
    }
  }

  @Override
  public void requireUnlocked() throws IOException {
    String lock = objectKey(".lock");
    String holder = lockHolder(lock);
    if (!holder.isEmpty()) {
      throw locked(lock, holder);
    }
  }

  private String lockHolder(String lock) throws IOException {
    return call(
        () -> {
          try {
            return client
                .getObjectAsBytes(request -> request.bucket(bucket).key(lock))
                .asUtf8String();
          } catch (NoSuchKeyException e) {
            return "";
          }
        });
  }

  /** Identifies who holds the lock: the process, and which of its stores. */
  private static String holder() {
    String process =
        "process " + ProcessHandle.current().pid() + ", " + Long.toHexString(System.nanoTime());
    try {
      return InetAddress.getLocalHost().getHostName() + ", " + process;
    } catch (UnknownHostException e) {
      return process;
    }
  }

  private String objectKey(String key) {
    return key.startsWith(".") ? prefix + key : prefix + "/" + key;
  }

  private <T> T call(Supplier<T> call) throws IOException {
    try {
      return call.get();
    } catch (AwsServiceException e) {
      String message = e.awsErrorDetails() == null ? null : e.awsErrorDetails().errorMessage();
      throw refused(address(), message == null ? "HTTP " + e.statusCode() : message);
    } catch (SdkException e) {
      throw refused(address(), String.valueOf(e.getMessage()));
    }
  }

  /** The SDK names its own classes if a setting is missing. */
  static StoreException refused(String address, String reason) {
    if (reason.startsWith("Unable to load region")) {
      return new StoreException("s3-region", address);
    }
    if (reason.startsWith("Unable to load credentials")) {
      return new StoreException("s3-credentials", address);
    }
    return new StoreException("s3-refused", address, reason.lines().findFirst().orElse(""));
  }

  @Override
  public void close() {
    client.close();
  }
}
