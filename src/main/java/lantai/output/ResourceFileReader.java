package lantai.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads files that are part of the program, from the package {@code lantai} on the class path. */
public final class ResourceFileReader {

  private ResourceFileReader() {}

  /** Reads a text file. Its lines end in line feeds on every system. */
  public static String text(String path) {
    return new String(bytes(path), StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  public static byte[] bytes(String path) {
    try (InputStream in = ResourceFileReader.class.getResourceAsStream("/lantai/" + path)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
