package lantai.acceptance;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Serves folders on loopback, pieces of files included (RFC 9110, 14.2): replayers ask for those.
 */
final class RangeServer implements AutoCloseable {

  private static final Pattern RANGE = Pattern.compile("bytes=(\\d*)-(\\d*)");
  private static final Map<String, String> TYPES =
      Map.of("html", "text/html", "js", "text/javascript", "json", "application/json");

  private final List<Path> folders;
  private final HttpServer server;

  RangeServer(Path... folders) throws IOException {
    this.folders = List.of(folders);
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newFixedThreadPool(4));
    server.createContext("/", this::answer);
    server.start();
  }

  String root() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath().substring(1);
      String name = path.isEmpty() ? "index.html" : path;
      Path file =
          folders.stream()
              .map(folder -> folder.resolve(name))
              .filter(Files::isRegularFile)
              .findFirst()
              .orElse(null);
      if (file == null) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      byte[] bytes = Files.readAllBytes(file);
      String ending = name.substring(name.lastIndexOf('.') + 1);
      exchange
          .getResponseHeaders()
          .set("Content-Type", TYPES.getOrDefault(ending, "application/octet-stream"));
      exchange.getResponseHeaders().set("Accept-Ranges", "bytes");
      send(exchange, bytes);
    }
  }

  private static void send(HttpExchange exchange, byte[] bytes) throws IOException {
    String asked = exchange.getRequestHeaders().getFirst("Range");
    Matcher range = RANGE.matcher(asked == null ? "" : asked);
    int from = 0;
    int to = bytes.length;
    boolean part = range.matches();
    if (part && range.group(1).isEmpty()) {
      from = Math.max(0, bytes.length - Integer.parseInt(range.group(2)));
    } else if (part) {
      from = Integer.parseInt(range.group(1));
      to = range.group(2).isEmpty() ? to : Math.min(to, Integer.parseInt(range.group(2)) + 1);
    }
    if (part) {
      String said = "bytes " + from + "-" + (to - 1) + "/" + bytes.length;
      exchange.getResponseHeaders().set("Content-Range", said);
    }
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(part ? 206 : 200, head ? -1 : to - from);
    if (!head) {
      exchange.getResponseBody().write(Arrays.copyOfRange(bytes, from, to));
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
