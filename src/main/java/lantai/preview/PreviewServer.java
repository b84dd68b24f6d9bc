package lantai.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import lantai.diagnostics.Messages;
import lantai.output.MediaTypes;
import lantai.output.SiteFile;

/** Serves what is shown, on the loopback address alone, and says when it changes. */
final class PreviewServer implements AutoCloseable {

  /** No path of a site begins with a point, so that these are in nobody's way. */
  static final String SHEET = "/.preview/problems.css";

  private static final String EVENTS = "/.preview/events";
  private static final String PROBLEMS = "/.preview/problems";
  private static final String HTML = "text/html";

  /** Milliseconds; a browser that is gone is noticed when it is written to. */
  private static final long HEARTBEAT = 10_000;

  private final StateBroadcaster display;
  private final HttpServer server;
  private final ExecutorService threads;
  private final HostHeaderCheck hosts;

  /**
   * @param port 0 for any that is free
   * @throws BindException where the port cannot be had
   */
  PreviewServer(int port, StateBroadcaster display) throws IOException {
    // Without this the last packet of an answer waits 40 ms for the first one's receipt. It is read
    // once, before the first server of a process is made.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    this.display = display;
    this.server =
        HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
    this.hosts = new HostHeaderCheck(server.getAddress().getPort());
    this.threads = Executors.newCachedThreadPool(PreviewServer::thread);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "preview");
    thread.setDaemon(true);
    return thread;
  }

  int port() {
    return hosts.port();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Headers headers = exchange.getResponseHeaders();
      headers.set("Cache-Control", "no-store");
      headers.set("X-Content-Type-Options", "nosniff");
      headers.set("X-Frame-Options", "DENY");
      headers.set("Cross-Origin-Resource-Policy", "same-origin");
      String method = exchange.getRequestMethod();
      if (!hosts.allow(exchange.getRequestHeaders().get("Host"))) {
        // 421, "unable or unwilling to produce an authoritative response" (RFC 9110, 15.5.20).
        send(exchange, 421, "text/plain", messages(exchange).say("preview-host"));
      } else if (!method.equals("GET") && !method.equals("HEAD")) {
        headers.set("Allow", "GET, HEAD");
        send(exchange, 405, "text/plain", messages(exchange).say("preview-method"));
      } else {
        route(exchange);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void route(HttpExchange exchange) throws IOException, InterruptedException {
    PreviewState shown = display.now();
    switch (String.valueOf(exchange.getRequestURI().getPath())) {
      case EVENTS -> tell(exchange, shown);
      case SHEET -> send(exchange, 200, "text/css", LivePage.SHEET);
      case PROBLEMS -> {
        boolean some = shown.failure() != null;
        send(exchange, some ? 200 : 204, HTML, some ? page(shown, exchange).window() : "");
      }
      default -> show(exchange, shown);
    }
  }

  private static void show(HttpExchange exchange, PreviewState shown) throws IOException {
    if (shown.site().isEmpty()) {
      send(exchange, 503, HTML, page(shown, exchange).whole());
      return;
    }
    Optional<SiteFile> found = shown.site().find(exchange.getRequestURI());
    SiteFile file = found.or(shown.site()::notFound).orElse(SiteFile.of("404.html", "404"));
    int status = found.isPresent() ? 200 : 404;
    if (file.isHtml()) {
      send(exchange, status, HTML, LivePage.of(file.text(), shown.site().edition()));
    } else {
      send(exchange, status, MediaTypes.of(file.path()), file.bytes());
    }
  }

  private static ProblemPage page(PreviewState shown, HttpExchange exchange) {
    return new ProblemPage(shown, RequestLocale.of(accepted(exchange)));
  }

  private static Messages messages(HttpExchange exchange) {
    return RequestLocale.of(accepted(exchange)).messages();
  }

  private static String accepted(HttpExchange exchange) {
    return exchange.getRequestHeaders().getFirst("Accept-Language");
  }

  /** Server-Sent Events (HTML Living Standard, 9.2): the state at once and whenever it changes. */
  private void tell(HttpExchange exchange, PreviewState first)
      throws IOException, InterruptedException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(200, head ? -1 : 0);
    if (head) {
      return;
    }
    OutputStream out = exchange.getResponseBody();
    write(out, "retry: 500\ndata: " + first.state() + "\n\n");
    PreviewState told = first;
    while (true) {
      PreviewState next = display.after(told.version(), HEARTBEAT);
      write(out, next == told ? ":\n\n" : "data: " + next.state() + "\n\n");
      told = next;
    }
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static void send(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    send(exchange, status, type, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    String charset = type.startsWith("text/") ? "; charset=utf-8" : "";
    exchange.getResponseHeaders().set("Content-Type", type + charset);
    boolean head = exchange.getRequestMethod().equals("HEAD");
    if (head) {
      exchange.getResponseHeaders().set("Content-Length", String.valueOf(body.length));
    }
    exchange.sendResponseHeaders(status, head || body.length == 0 ? -1 : body.length);
    if (!head && body.length > 0) {
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
