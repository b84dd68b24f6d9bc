package lantai.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Takes the files of a site as they are finished, from several threads and in no order, so that not
 * all of them need be in memory until the site is whole.
 */
@FunctionalInterface
public interface OutputSink {

  /** Where a site is not written anywhere. */
  OutputSink MEMORY = file -> file;

  /**
   * @return the same file, its content wherever it was put
   */
  SiteFile put(SiteFile file) throws IOException;

  /** What writes a file's content, once. */
  @FunctionalInterface
  interface BodyWriter {

    /**
     * @param out buffered; closed by whoever gave it
     */
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Puts a file that is too large to be in memory as a whole.
   *
   * @param path as of a {@link SiteFile}
   */
  default SiteFile put(String path, BodyWriter body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    body.writeTo(bytes);
    return put(new SiteFile(path, bytes.toByteArray()));
  }
}
