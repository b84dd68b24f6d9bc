package lantai.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Receives the files of a site as they are finished, so that the whole site need not be in memory.
 * May be called from several threads.
 */
public interface OutputSink {

  /** Keeps every file in memory. */
  OutputSink MEMORY = file -> file;

  /** Returns the same file, with its content where the sink keeps it. */
  SiteFile write(SiteFile file) throws IOException;

  /** Writes the content of a file; called once. */
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
