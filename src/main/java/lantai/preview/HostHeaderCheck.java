package lantai.preview;

import java.util.List;
import java.util.Locale;

/**
 * Which requests are meant for the preview. A page of another site can make a browser ask the
 * loopback address under a name of its own choosing (DNS rebinding), but it cannot choose the Host
 * header (RFC 9110, 7.2).
 */
record HostHeaderCheck(int port) {

  private static final List<String> NAMES = List.of("localhost", "127.0.0.1", "[::1]");

  private static final int USUAL_PORT = 80;

  /**
   * @param headers every Host header of a request, or {@code null}
   */
  boolean allow(List<String> headers) {
    if (headers == null || headers.size() != 1) {
      return false;
    }
    String host = headers.get(0).toLowerCase(Locale.ROOT);
    return NAMES.stream()
        .anyMatch(
            name -> host.equals(name + ":" + port) || port == USUAL_PORT && host.equals(name));
  }
}
