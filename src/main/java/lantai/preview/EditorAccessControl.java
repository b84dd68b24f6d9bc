package lantai.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lantai.preview.ContentEditingEndpoint.PageReply;
import org.jspecify.annotations.Nullable;

/**
 * Restricts the editor's pages to a browser that opened the printed address, whose token becomes a
 * cookie, and writing requests to pages of this server.
 *
 * @param port of the server
 * @param token random, in hexadecimal
 */
record EditorAccessControl(ContentEditingEndpoint pages, int port, String token) {

  /** Prefix of the editor's pages; no path of a site begins with a dot. */
  static final String PREFIX = "/.review/";

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; frame-src 'self'; form-action 'none'; base-uri 'none';"
          + " frame-ancestors 'none'";

  private static final String TOKEN = "token";

  /** Maximum size of a request in bytes: the longest file that can be imported. */
  private static final int MAX_BODY = 40_000_000;

  /**
   * Content types that a page of another site cannot send without asking first (Fetch, CORS
   * protocol).
   */
  private static final Set<String> TYPES = Set.of("application/json", "application/octet-stream");

  static EditorAccessControl to(ContentEditingEndpoint pages, int port) {
    byte[] token = new byte[16];
    new SecureRandom().nextBytes(token);
    return new EditorAccessControl(pages, port, HexFormat.of().formatHex(token));
  }

  /** Returns the path to print after the server's address. */
  String address() {
    return PREFIX.substring(1) + "?" + TOKEN + "=" + token;
  }

  /**
   * Answers a request for a path that begins with the prefix.
   *
   * @return empty for a redirection, whose headers are already set
   */
  Optional<PageReply> answer(HttpExchange exchange) throws IOException, RefusedRequestException {
    Map<String, String> query = query(exchange.getRequestURI().getRawQuery());
    Headers headers = exchange.getResponseHeaders();
    headers.set("X-Frame-Options", "DENY");
    headers.set("Content-Security-Policy", POLICY);
    headers.set("Referrer-Policy", "no-referrer");
    if (isToken(query.get(TOKEN))) {
      // The token must not remain in the history of the browser.
      headers.set("Set-Cookie", cookie() + "; Path=" + PREFIX + "; HttpOnly; SameSite=Strict");
      headers.set("Location", PREFIX);
      return Optional.empty();
    }
    if (!hasCookie(exchange.getRequestHeaders().get("Cookie"))) {
      throw new RefusedRequestException(403, "review-token");
    }
    String path = exchange.getRequestURI().getPath().substring(PREFIX.length());
    return Optional.of(
        exchange.getRequestMethod().equals("POST")
            ? pages.post(path, body(exchange))
            : pages.get(path, query));
  }

  private byte[] body(HttpExchange exchange) throws IOException, RefusedRequestException {
    Headers headers = exchange.getRequestHeaders();
    String origin = headers.getFirst("Origin");
    if (origin == null || !origin.equals("http://" + headers.getFirst("Host"))) {
      throw new RefusedRequestException(403, "review-origin");
    }
    String type = headers.getFirst("Content-Type");
    if (type == null || !TYPES.contains(type)) {
      throw new RefusedRequestException(415, "review-type");
    }
    byte[] body = exchange.getRequestBody().readNBytes(MAX_BODY + 1);
    if (body.length > MAX_BODY) {
      throw new RefusedRequestException(413, "review-too-large");
    }
    return body;
  }

  /**
   * Returns the name of the cookie, which contains the port: cookies are shared by all ports of a
   * host.
   */
  private String cookie() {
    return "lantai-review-" + port + "=" + token;
  }

  private boolean hasCookie(@Nullable List<String> headers) {
    String name = "lantai-review-" + port + "=";
    return headers != null
        && headers.stream()
            .flatMap(header -> List.of(header.split(";")).stream())
            .map(String::strip)
            .filter(cookie -> cookie.startsWith(name))
            .anyMatch(cookie -> isToken(cookie.substring(name.length())));
  }

  /** Compares in constant time. */
  private boolean isToken(@Nullable String given) {
    return given != null
        && MessageDigest.isEqual(
            given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
  }

  private static Map<String, String> query(@Nullable String raw) {
    Map<String, String> query = new LinkedHashMap<>();
    for (String pair : raw == null ? new String[0] : raw.split("&")) {
      String[] parts = pair.split("=", 2);
      query.put(decoded(parts[0]), parts.length == 1 ? "" : decoded(parts[1]));
    }
    return query;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
