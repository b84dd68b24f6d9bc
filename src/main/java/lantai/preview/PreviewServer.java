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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import lantai.output.MediaTypes;
import lantai.output.SiteFile;
import lantai.preview.ContentEditingEndpoint.PageReply;
import lantai.preview.PreviewStateHolder.PreviewState;
import lantai.preview.ProblemPageRenderer.RequestLocale;
import org.jspecify.annotations.Nullable;

/** Serves the current state on the loopback address, and notifies open pages of changes. */
final class PreviewServer implements AutoCloseable {

  /** Path of the style sheet of problems; no path of a site begins with a dot. */
  static final String STYLESHEET_PATH = "/.preview/problems.css";

  private static final String EVENTS = "/.preview/events";
  private static final String PROBLEMS = "/.preview/problems";
  private static final String HTML = "text/html";

  /** Interval in milliseconds. A closed connection is noticed only when it is written to. */
  private static final long HEARTBEAT = 10_000;

  private final PreviewStateHolder holder;
  private final HttpServer server;
  private final ExecutorService threads;
  private final HostHeaderChecker hosts;
  private volatile @Nullable EditorAccessControl editor;

  /**
   * Serves at a port; 0 for any free one.
   *
   * @throws BindException if the port is taken
   */
  PreviewServer(int port, PreviewStateHolder holder) throws IOException {
    // Without this, the last packet of a response waits 40 ms for the acknowledgement of the first.
    // The JDK reads the property once, before it creates the first server.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    this.holder = holder;
    this.server =
        HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
    this.hosts = new HostHeaderChecker(server.getAddress().getPort());
    this.threads = Executors.newCachedThreadPool(PreviewServer::thread);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  /** Also serves an editor's pages; returns their address, relative to the server's. */
  String serve(ContentEditingEndpoint pages) {
    EditorAccessControl access = EditorAccessControl.to(pages, port());
    editor = access;
    return access.address();
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
      headers.set("X-Frame-Options", "SAMEORIGIN");
      headers.set("Cross-Origin-Resource-Policy", "same-origin");
      String method = exchange.getRequestMethod();
      if (!hosts.allow(exchange.getRequestHeaders().get("Host"))) {
        // 421, "unable or unwilling to produce an authoritative response" (RFC 9110, 15.5.20).
        send(exchange, 421, "text/plain", locale(exchange).messages().say("preview-host"));
      } else if (editor != null && isEditor(exchange) && !method.equals("HEAD")) {
        sendEditor(exchange, editor);
      } else if (!method.equals("GET") && !method.equals("HEAD")) {
        headers.set("Allow", "GET, HEAD");
        send(exchange, 405, "text/plain", locale(exchange).messages().say("preview-method"));
      } else {
        route(exchange);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean isEditor(HttpExchange exchange) {
    return String.valueOf(exchange.getRequestURI().getPath())
        .startsWith(EditorAccessControl.PREFIX);
  }

  private static void sendEditor(HttpExchange exchange, EditorAccessControl editor)
      throws IOException {
    try {
      Optional<PageReply> reply = editor.answer(exchange);
      if (reply.isPresent()) {
        send(exchange, reply.get().status(), reply.get().type(), reply.get().body());
      } else {
        send(exchange, 303, "text/plain", "");
      }
    } catch (RefusedRequestException e) {
      send(exchange, e.status(), "text/plain", locale(exchange).messages().say(e.getMessage()));
    } catch (RuntimeException e) {
      String trace = ProblemPageRenderer.trace(e);
      send(exchange, 500, "text/plain", locale(exchange).messages().say("fault") + "\n" + trace);
    }
  }

  private void route(HttpExchange exchange) throws IOException, InterruptedException {
    PreviewState state = holder.current();
    switch (String.valueOf(exchange.getRequestURI().getPath())) {
      case EVENTS -> sendEvents(exchange, state);
      case STYLESHEET_PATH -> send(exchange, 200, "text/css", PreviewScriptInjector.PROBLEM_STYLES);
      case PROBLEMS -> {
        Optional<ProblemPageRenderer> page = problems(state, exchange);
        String dialog = page.map(ProblemPageRenderer::dialog).orElse("");
        send(exchange, page.isPresent() ? 200 : 204, HTML, dialog);
      }
      default -> sendFile(exchange, state);
    }
  }

  private static void sendFile(HttpExchange exchange, PreviewState state) throws IOException {
    if (state.site().isEmpty()) {
      send(
          exchange, 503, HTML, problems(state, exchange).map(ProblemPageRenderer::page).orElse(""));
      return;
    }
    Optional<SiteFile> found = state.site().find(exchange.getRequestURI());
    SiteFile file = found.or(state.site()::notFound).orElse(SiteFile.of("404.html", "404"));
    int status = found.isPresent() ? 200 : 404;
    if (file.isHtml()) {
      send(exchange, status, HTML, PreviewScriptInjector.of(file.text(), state.site().edition()));
    } else {
      send(exchange, status, MediaTypes.of(file.path()), file.bytes());
    }
  }

  private static Optional<ProblemPageRenderer> problems(PreviewState state, HttpExchange exchange) {
    return Optional.ofNullable(state.failed())
        .map(failed -> new ProblemPageRenderer(state, failed, locale(exchange)));
  }

  private static RequestLocale locale(HttpExchange exchange) {
    return RequestLocale.of(exchange.getRequestHeaders().getFirst("Accept-Language"));
  }

  /** Sends Server-Sent Events (HTML Standard, 9.2): the current state, and each new one. */
  private void sendEvents(HttpExchange exchange, PreviewState first)
      throws IOException, InterruptedException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(200, head ? -1 : 0);
    if (head) {
      return;
    }
    OutputStream out = exchange.getResponseBody();
    write(out, "retry: 500\ndata: " + first.text() + "\n\n");
    PreviewState sent = first;
    while (true) {
      PreviewState next = holder.after(sent.version(), HEARTBEAT);
      write(out, next == sent ? ":\n\n" : "data: " + next.text() + "\n\n");
      sent = next;
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

  /**
   * Refuses requests for other hosts. By DNS rebinding, a page of another site can make a browser
   * send requests to the loopback address, but it cannot choose their Host header (RFC 9110, 7.2).
   */
  record HostHeaderChecker(int port) {

    private static final List<String> NAMES = List.of("localhost", "127.0.0.1", "[::1]");

    private static final int DEFAULT_PORT = 80;

    boolean allow(@Nullable List<String> headers) {
      if (headers == null || headers.size() != 1) {
        return false;
      }
      String host = headers.get(0).toLowerCase(Locale.ROOT);
      return NAMES.stream()
          .anyMatch(
              name -> host.equals(name + ":" + port) || port == DEFAULT_PORT && host.equals(name));
    }
  }
}
