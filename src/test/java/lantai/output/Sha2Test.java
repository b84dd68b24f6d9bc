package lantai.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Uses the example of FIPS 180-4: the text {@code abc}. */
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
  void fileAndStreamHaveTheDigestOfTheirBytes(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("abc"), ABC);
    MessageDigest digest = Sha2.sha256();
    digest.update(ABC);

    assertEquals(Sha2.hex512(ABC), Sha2.hex512(file));
    assertEquals(SHA256, Sha2.hex(digest));
  }

  @Test
  void cspSourceIsQuotedBase64() {
    assertEquals("'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='", Sha2.cspSource("abc"));
  }

  @Test
  void digestsOfStreamsUseTheNamedAlgorithm() {
    assertEquals("SHA-256", Sha2.sha256().getAlgorithm());
    assertEquals("SHA-512", Sha2.sha512().getAlgorithm());
  }
}
