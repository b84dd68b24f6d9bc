package lantai.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Receives each file of a site when it is finished, so that the site is never in memory as a whole.
 * Must be thread-safe.
 */
public interface OutputSink {

  /** Leaves each file in memory. */
  OutputSink MEMORY = file -> file;

  /** Returns the file, with its content where this sink stored it. */
  SiteFile write(SiteFile file) throws IOException;

  /** Writes the content of one file; called once. */
  interface BodyWriter {

    /** Writes to a buffered stream, which the caller closes. */
    void writeTo(OutputStream out) throws IOException;
  }

  /** Receives a file that may be too large for memory. */
  default SiteFile write(String path, BodyWriter body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    body.writeTo(bytes);
    return write(new SiteFile(path, bytes.toByteArray()));
  }
}
