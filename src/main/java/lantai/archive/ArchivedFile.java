package lantai.archive;

import java.io.IOException;
import java.io.InputStream;

/**
 * One file of a kept version. Its bytes stay in the store until they are asked for, since a version
 * may hold more than fits in memory.
 */
public interface ArchivedFile {

  /** Relative to the version's root, ASCII, with {@code /} between folders. */
  String path();

  /** In bytes. */
  long size();

  /** SHA-512 in lower-case hexadecimal, as the store recorded it. */
  String sha512();

  /**
   * @throws IOException where the store cannot be read
   */
  InputStream open() throws IOException;
}
