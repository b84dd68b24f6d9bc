package lantai.archive.s3;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import lantai.archive.StorageBackend;
import lantai.archive.StoreException;
import lantai.output.Sha2;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ChecksumMode;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * A replica below a prefix of a bucket: its files are {@code prefix/…}; next to them are {@code
 * prefix.lock} and {@code prefix.audit.jsonl}, as next to a folder.
 */
final class S3Backend implements StorageBackend {

  private static final String LOCK = ".lock";

  private static final int PRECONDITION_FAILED = 412;
  private static final int CONFLICT = 409;

  /** Maximum size of a request, 5 GB in Amazon S3. */
  private static final long MAX_BYTES = 5L << 30;

  private final S3Client client;
  private final String bucket;
  private final String prefix;

  /** Whether this backend holds the lock, which it releases when it is closed. */
  private boolean locked;

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
    String folder = prefix + "/";
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
  public String digest(String key) throws IOException {
    String object = objectKey(key);
    return found(
            () -> {
              String kept =
                  client
                      .headObject(
                          request ->
                              request.bucket(bucket).key(object).checksumMode(ChecksumMode.ENABLED))
                      .checksumSHA256();
              return isOfWhole(kept)
                  ? HexFormat.of().formatHex(Base64.getDecoder().decode(kept))
                  : client.getObject(
                      request -> request.bucket(bucket).key(object),
                      (response, bytes) -> Sha2.hex(bytes));
            })
        .orElse("");
  }

  /**
   * Whether a checksum is of the whole object: that of an object uploaded in parts is computed from
   * theirs and ends in their number.
   */
  private static boolean isOfWhole(@Nullable String checksum) {
    return checksum != null && !checksum.contains("-");
  }

  @Override
  public Optional<Path> fetch(String key, Path download) throws IOException {
    return found(
        () -> {
          client.getObject(request -> request.bucket(bucket).key(objectKey(key)), download);
          return download;
        });
  }

  @Override
  public void create(String key, Path file) throws IOException {
    create(request(key, file), RequestBody.fromFile(file));
  }

  @Override
  public void replace(String key, Path file) throws IOException {
    PutObjectRequest request = request(key, file).build();
    call(() -> client.putObject(request, file));
  }

  /**
   * Returns a request with the checksum, which the object store compares with the received bytes
   * and records.
   */
  private PutObjectRequest.Builder request(String key, Path file) throws IOException {
    if (Files.size(file) > MAX_BYTES) {
      throw new StoreException("s3-size", key, address());
    }
    byte[] digest = HexFormat.of().parseHex(Sha2.hex(file));
    return PutObjectRequest.builder()
        .bucket(bucket)
        .key(objectKey(key))
        .checksumSHA256(Base64.getEncoder().encodeToString(digest));
  }

  /** Creates an object; the object store checks the condition (RFC 9110, 13.1.2). */
  private boolean create(PutObjectRequest.Builder request, RequestBody body) throws IOException {
    return call(
        () -> {
          try {
            client.putObject(request.ifNoneMatch("*").build(), body);
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
  public void openForReading() throws IOException {
    String holder = lockHolder();
    if (!holder.isEmpty()) {
      throw locked(holder);
    }
  }

  @Override
  public void openForWriting() throws IOException {
    String holder = holder();
    if (createLock(holder)) {
      requireConditions(holder);
    }
    // An object store without atomic conditional writes may have overwritten another writer's lock.
    String found = lockHolder();
    locked = found.equals(holder);
    if (!locked) {
      throw locked(found);
    }
  }

  private boolean createLock(String holder) throws IOException {
    return create(
        PutObjectRequest.builder().bucket(bucket).key(objectKey(LOCK)),
        RequestBody.fromString(holder));
  }

  private void deleteLock() throws IOException {
    call(() -> client.deleteObject(request -> request.bucket(bucket).key(objectKey(LOCK))));
  }

  private StoreException locked(String holder) {
    return new StoreException(
        "s3-locked", address(), holder, "s3://" + bucket + "/" + objectKey(LOCK));
  }

  /**
   * Refuses an object store that ignores conditions: it would accept the files of two writers at
   * the same time.
   */
  private void requireConditions(String holder) throws IOException {
    if (createLock(holder)) {
      deleteLock();
      throw new StoreException("s3-unconditional", address());
    }
  }

  private String lockHolder() throws IOException {
    return found(
            () ->
                client
                    .getObjectAsBytes(request -> request.bucket(bucket).key(objectKey(LOCK)))
                    .asUtf8String())
        .orElse("");
  }

  /** Identifies the holder of the lock: the process, and which of its stores. */
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

  private <T> Optional<T> found(Supplier<T> call) throws IOException {
    return call(
        () -> {
          try {
            return Optional.of(call.get());
          } catch (NoSuchKeyException e) {
            return Optional.empty();
          }
        });
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

  /**
   * Returns the exception for a refused request; the SDK names its own classes if a setting is
   * missing.
   */
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
  public void close() throws IOException {
    try (client) {
      if (locked) {
        deleteLock();
      }
    }
  }
}
