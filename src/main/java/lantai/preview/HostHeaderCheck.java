package lantai.preview;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Refuses requests for other hosts. By DNS rebinding a page of another site can make a browser send
 * requests to the loopback address, but it cannot choose their Host header (RFC 9110, 7.2).
 */
record HostHeaderCheck(int port) {

  private static final List<String> NAMES = List.of("localhost", "127.0.0.1", "[::1]");

  private static final int DEFAULT_PORT = 80;

  /**
   * @param headers the Host headers of a request
   */
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
