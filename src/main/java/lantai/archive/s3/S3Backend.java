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
 * A prefix of a bucket: the store's files are {@code prefix/…}, and beside them are {@code
 * prefix.lock}, {@code prefix.audit.jsonl} and {@code prefix.work/quarantine/…}, as beside a
 * folder.
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
    return below(prefix + "/");
  }

  private Set<String> below(String start) throws IOException {
    return call(
        () -> {
          Set<String> keys = new TreeSet<>();
          for (S3Object object :
              client.listObjectsV2Paginator(ask -> ask.bucket(bucket).prefix(start)).contents()) {
            // Some programs make an empty object where they show a folder.
            if (!object.key().endsWith("/")) {
              keys.add(object.key().substring(start.length()));
            }
          }
          return keys;
        });
  }

  @Override
  public boolean fetch(String key, Path file) throws IOException {
    return call(
        () -> {
          try {
            client.getObject(ask -> ask.bucket(bucket).key(at(key)), file);
            return true;
          } catch (NoSuchKeyException e) {
            return false;
          }
        });
  }

  @Override
  public boolean create(String key, Path file) throws IOException {
    return create(at(key), RequestBody.fromFile(file));
  }

  /** The store itself refuses a second object of the name (RFC 9110, 13.1.2). */
  private boolean create(String key, RequestBody body) throws IOException {
    return call(
        () -> {
          try {
            client.putObject(ask -> ask.bucket(bucket).key(key).ifNoneMatch("*"), body);
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
    call(() -> client.putObject(ask -> ask.bucket(bucket).key(at(key)), file));
  }

  @Override
  public void quarantine(String key) throws IOException {
    String aside = prefix + ".work/quarantine/";
    Set<String> taken = below(aside);
    String name = key;
    for (int n = 2; taken.contains(name); n++) {
      name = key + "." + n;
    }
    String target = aside + name;
    call(
        () ->
            client.copyObject(
                ask ->
                    ask.sourceBucket(bucket)
                        .sourceKey(at(key))
                        .destinationBucket(bucket)
                        .destinationKey(target)));
    call(() -> client.deleteObject(ask -> ask.bucket(bucket).key(at(key))));
  }

  @Override
  public Closeable lock() throws IOException {
    String lock = at(".lock");
    if (!create(lock, RequestBody.fromString(holder()))) {
      refuseWhileWritten();
      throw new StoreException("s3-locked", address(), "", "s3://" + bucket + "/" + lock);
    }
    return () -> call(() -> client.deleteObject(ask -> ask.bucket(bucket).key(lock)));
  }

  @Override
  public void refuseWhileWritten() throws IOException {
    String lock = at(".lock");
    String holder =
        call(
            () -> {
              try {
                return client.getObjectAsBytes(ask -> ask.bucket(bucket).key(lock)).asUtf8String();
              } catch (NoSuchKeyException e) {
                return "";
              }
            });
    if (!holder.isEmpty()) {
      throw new StoreException("s3-locked", address(), holder, "s3://" + bucket + "/" + lock);
    }
  }

  /** For whoever finds the lock: which program to look for. */
  private static String holder() {
    String process = "process " + ProcessHandle.current().pid();
    try {
      return InetAddress.getLocalHost().getHostName() + ", " + process;
    } catch (UnknownHostException e) {
      return process;
    }
  }

  private String at(String key) {
    return key.startsWith(".") ? prefix + key : prefix + "/" + key;
  }

  private <T> T call(Supplier<T> call) throws IOException {
    try {
      return call.get();
    } catch (AwsServiceException e) {
      String said = e.awsErrorDetails() == null ? null : e.awsErrorDetails().errorMessage();
      throw refused(said == null ? "HTTP " + e.statusCode() : said);
    } catch (SdkException e) {
      throw refused(String.valueOf(e.getMessage()));
    }
  }

  private StoreException refused(String why) {
    return new StoreException("s3-refused", address(), why.lines().findFirst().orElse(""));
  }

  @Override
  public void close() {
    client.close();
  }
}
