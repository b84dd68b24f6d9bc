package lantai.acceptance;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Serves a built site from memory, on the loopback address alone. */
final class SiteServer implements AutoCloseable {

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "json", "application/json",
          "svg", "image/svg+xml",
          "txt", "text/plain; charset=utf-8",
          "xml", "application/xml");

  private static final String NO_SCRIPT = "without-script";

  /** The bytes of a file by its path; empty if there is none. */
  private final Function<String, Optional<byte[]>> files;

  private final HttpServer server;

  SiteServer(BuiltSite site) throws IOException {
    this(path -> site.has(path) ? Optional.of(site.bytes(path)) : Optional.empty());
  }

  SiteServer(Function<String, Optional<byte[]>> files) throws IOException {
    this.files = files;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  /** The address of the site's root, with a slash at its end. */
  String root() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  String address(String path) {
    return root() + path;
  }

  /** The address of a page whose scripts the server forbids. */
  String addressWithoutScript(String path) {
    return address(path) + "?" + NO_SCRIPT;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath().substring(1);
      if (path.isEmpty()) {
        path = BuiltSite.HOME;
      }
      boolean found = files.apply(path).isPresent();
      byte[] body = files.apply(path).orElse(new byte[0]);
      String ending = path.substring(path.lastIndexOf('.') + 1);
      exchange
          .getResponseHeaders()
          .set("Content-Type", TYPES.getOrDefault(ending, "application/octet-stream"));
      if (NO_SCRIPT.equals(exchange.getRequestURI().getQuery())) {
        exchange.getResponseHeaders().set("Content-Security-Policy", "script-src 'none'");
      }
      exchange.sendResponseHeaders(found ? 200 : 404, body.length == 0 ? -1 : body.length);
      if (body.length > 0) {
        exchange.getResponseBody().write(body);
      }
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
