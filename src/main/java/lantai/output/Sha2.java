package lantai.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** SHA-2 digests. */
public final class Sha2 {

  private Sha2() {}

  /** Returns the SHA-256 in hexadecimal, as {@code sha256sum} prints it. */
  public static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  /** Returns the SHA-256 of a text in UTF-8, in hexadecimal. */
  public static String hex(String text) {
    return hex(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns the first 64 bits of the SHA-256 of a text in UTF-8, as 16 hexadecimal digits. */
  public static String abridged(String text) {
    return hex(text).substring(0, 16);
  }

  /** Returns the SHA-512 in hexadecimal, as {@code sha512sum} prints it. */
  public static String hex512(byte[] bytes) {
    return HexFormat.of().formatHex(sha512().digest(bytes));
  }

  public static String hex512(Path file) throws IOException {
    return hex(sha512(), file);
  }

  /** Returns the SHA-256 of a file in hexadecimal. */
  public static String hex(Path file) throws IOException {
    return hex(sha256(), file);
  }

  private static String hex(MessageDigest digest, Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      return hex(digest, bytes);
    }
  }

  /** Returns the SHA-256, in hexadecimal, of the rest of a stream. Does not close the stream. */
  public static String hex(InputStream bytes) throws IOException {
    return hex(sha256(), bytes);
  }

  private static String hex(MessageDigest digest, InputStream bytes) throws IOException {
    new DigestInputStream(bytes, digest).transferTo(OutputStream.nullOutputStream());
    return hex(digest);
  }

  /** Completes a digest and returns it in hexadecimal; the digest is then reset. */
  public static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }

  /**
   * Returns the SHA-256 of a text as a source of a Content Security Policy (CSP Level 3, 2.3.1):
   * quoted, in base64.
   */
  public static String cspSource(String text) {
    byte[] digest = sha256().digest(text.getBytes(StandardCharsets.UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
  }

  public static MessageDigest sha512() {
    return of("SHA-512");
  }

  public static MessageDigest sha256() {
    return of("SHA-256");
  }

  private static MessageDigest of(String algorithm) {
    try {
      return MessageDigest.getInstance(algorithm);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has " + algorithm, e);
    }
  }
}
