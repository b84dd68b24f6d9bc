package lantai.archive.s3;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An object store in front of another one. It ignores some headers, as some object stores do,
 * records the requests, and can interrupt the network or stop answering.
 */
public final class S3Proxy implements AutoCloseable {

  private static final Set<String> OF_ONE_CONNECTION =
      Set.of("connection", "content-length", "expect", "host", "transfer-encoding", "upgrade");

  private final String target;
  private final Set<String> dropped = new HashSet<>(OF_ONE_CONNECTION);
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final HttpClient client = HttpClient.newHttpClient();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;

  /** Requests of which one is lost, with all requests after it. */
  private volatile @Nullable Pattern lost;

  private final AtomicInteger remaining = new AtomicInteger();
  private final CountDownLatch reached = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);
  private volatile boolean silent;

  /**
   * @param target the address of the other store
   * @param ignored headers that neither requests nor responses have, in lower case
   */
  public S3Proxy(String target, String... ignored) throws IOException {
    this.target = target;
    dropped.addAll(List.of(ignored));
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::forward);
    server.start();
  }

  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Returns the requests so far, each as {@code PUT /bucket/key}. */
  public List<String> requests() {
    return requests;
  }

  /**
   * Interrupts the network when a number of requests that match, such as {@code PUT /bucket/key},
   * have arrived.
   */
  public void cutAt(String pattern, int number) {
    remaining.set(number);
    lost = Pattern.compile(pattern);
  }

  /** Answers no request from the first one that matches, such as {@code PUT /bucket/key}. */
  public void fallSilentAt(String pattern) {
    silent = true;
    cutAt(pattern, 1);
  }

  /** Waits until a request was lost. */
  public void awaitLoss() throws InterruptedException {
    assertTrue(reached.await(1, TimeUnit.MINUTES), "the request was made");
  }

  private boolean isLost(String request) {
    return lost != null
        && (remaining.get() <= 0
            || lost.matcher(request).matches() && remaining.decrementAndGet() <= 0);
  }

  private void forward(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] sent = exchange.getRequestBody().readAllBytes();
      String line = exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
      requests.add(line);
      if (isLost(line)) {
        reached.countDown();
        if (silent) {
          closed.await();
        }
        return;
      }
      HttpRequest.Builder request =
          HttpRequest.newBuilder(URI.create(target + exchange.getRequestURI()))
              .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(sent));
      exchange
          .getRequestHeaders()
          .forEach(
              (name, values) -> {
                if (!isDropped(name)) {
                  values.forEach(value -> request.header(name, value));
                }
              });
      HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
      Headers headers = exchange.getResponseHeaders();
      response
          .headers()
          .map()
          .forEach(
              (name, values) -> {
                if (!isDropped(name)) {
                  headers.put(name, List.copyOf(values));
                }
              });
      byte[] body = response.body();
      exchange.sendResponseHeaders(response.statusCode(), body.length == 0 ? -1 : body.length);
      if (body.length > 0) {
        exchange.getResponseBody().write(body);
      }
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private boolean isDropped(String header) {
    return dropped.contains(header.toLowerCase(Locale.ROOT));
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
