package lantai.preview;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lantai.preview.PreviewServer.HostHeaderChecker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostHeaderCheckerTest {

  private final HostHeaderChecker hosts = new HostHeaderChecker(8000);

  @ParameterizedTest
  @ValueSource(strings = {"localhost:8000", "LocalHost:8000", "127.0.0.1:8000", "[::1]:8000"})
  void theNamesOfThisComputerAreAllowed(String host) {
    assertTrue(hosts.allow(List.of(host)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost",
        "localhost:8001",
        "localhost:80000",
        "localhost.example.org:8000",
        "127.0.0.1.example.org:8000",
        "example.org",
        "example.org:8000",
        "localhost:8000@example.org",
        " localhost:8000",
        ""
      })
  void allOthersAreNot(String host) {
    assertFalse(hosts.allow(List.of(host)));
  }

  @Test
  void aRequestNamesExactlyOneHost() {
    assertFalse(hosts.allow(null));
    assertFalse(hosts.allow(List.of()));
    assertFalse(hosts.allow(List.of("localhost:8000", "localhost:8000")));
  }

  @Test
  void theUsualPortNeedNotBeNamed() {
    assertTrue(new HostHeaderChecker(80).allow(List.of("localhost")));
    assertTrue(new HostHeaderChecker(80).allow(List.of("localhost:80")));
  }
}
