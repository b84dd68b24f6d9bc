package lantai.acceptance.engine;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** A port on the loopback address that no program listens on. */
final class FreePort {

  private FreePort() {}

  static int get() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
