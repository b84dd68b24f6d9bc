package lantai.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the text files that are part of the program. */
public final class ResourceFile {

  private ResourceFile() {}

  /** Reads a file of the class path below {@code lantai}, with line feeds on every system. */
  public static String text(String path) {
    try (InputStream in = ResourceFile.class.getResourceAsStream("/lantai/" + path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
