package lantai.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** With the example of FIPS 180-4: the text {@code abc}. */
class Sha2Test {

  private static final byte[] ABC = "abc".getBytes(StandardCharsets.US_ASCII);
  private static final String SHA256 =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @Test
  void digestsAreWrittenInHexadecimal() {
    assertEquals(SHA256, Sha2.hex(ABC));
    assertTrue(Sha2.hex512(ABC).startsWith("ddaf35a193617aba"));
    assertEquals(128, Sha2.hex512(ABC).length());
  }

  @Test
  void sourceOfAPolicyIsInBase64AndQuoted() {
    assertEquals("'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='", Sha2.source("abc"));
  }

  @Test
  void digestsOfStreamsHaveTheAlgorithmOfTheirName() {
    assertEquals("SHA-256", Sha2.sha256().getAlgorithm());
    assertEquals("SHA-512", Sha2.sha512().getAlgorithm());
  }
}
