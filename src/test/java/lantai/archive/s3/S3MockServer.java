package lantai.archive.s3;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * An object store for tests: Adobe's S3Mock in a process, on a free port of this machine. While it
 * runs, the AWS SDK is configured to use it.
 */
public final class S3MockServer implements AutoCloseable {

  public static final String BUCKET = "lantai";

  /** Copied here by Maven. */
  private static final Path JAR = Path.of("target/s3mock-exec.jar");

  private static final Pattern STARTED = Pattern.compile("started on ports .*?(\\d+) \\(http\\)");

  private final Process process;
  private final S3TestSettings settings;
  private final S3Client client;
  private final String address;

  private S3MockServer(Process process, int port) throws IOException {
    this.process = process;
    this.address = "http://127.0.0.1:" + port;
    this.settings = S3TestSettings.of(address);
    this.client =
        S3Client.builder().forcePathStyle(true).endpointOverride(URI.create(address)).build();
    client.createBucket(request -> request.bucket(BUCKET));
  }

  public static S3MockServer start(Path folder) throws IOException {
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx300m",
                    "-XX:TieredStopAtLevel=1",
                    "-jar",
                    JAR.toAbsolutePath().toString(),
                    "--server.address=127.0.0.1",
                    "--server.port=0",
                    "--http.port=0",
                    "--com.adobe.testing.s3mock.store.root=" + folder))
            .redirectErrorStream(true)
            .start();
    try {
      return new S3MockServer(process, port(process));
    } catch (IOException | RuntimeException e) {
      process.destroyForcibly();
      throw e;
    }
  }

  private static int port(Process process) throws IOException {
    StringBuilder output = new StringBuilder();
    BufferedReader reader = process.inputReader(StandardCharsets.UTF_8);
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      output.append(line).append('\n');
      Matcher matcher = STARTED.matcher(line);
      if (matcher.find()) {
        drain(reader);
        return Integer.parseInt(matcher.group(1));
      }
    }
    throw new IOException("S3Mock did not start: " + output);
  }

  public String address() {
    return address;
  }

  /** A process blocks when its output buffer is full. */
  private static void drain(BufferedReader reader) {
    Thread thread = new Thread(() -> reader.lines().forEach(line -> {}));
    thread.setDaemon(true);
    thread.start();
  }

  /** Returns the content of the bucket, by key. */
  public Map<String, byte[]> tree(String prefix) {
    Map<String, byte[]> tree = new TreeMap<>();
    for (S3Object object :
        client
            .listObjectsV2Paginator(request -> request.bucket(BUCKET).prefix(prefix))
            .contents()) {
      tree.put(object.key().substring(prefix.length()), get(object.key()));
    }
    return tree;
  }

  public byte[] get(String key) {
    return client.getObjectAsBytes(request -> request.bucket(BUCKET).key(key)).asByteArray();
  }

  public void put(String key, byte[] bytes) {
    client.putObject(request -> request.bucket(BUCKET).key(key), RequestBody.fromBytes(bytes));
  }

  public void remove(String key) {
    client.deleteObject(request -> request.bucket(BUCKET).key(key));
  }

  @Override
  public void close() {
    client.close();
    settings.close();
    process.destroyForcibly();
  }
}
