package lantai.importer.extract.doc;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The streams of an old Word document, for modification. */
final class DocStreams {

  /** Size of a page. Its last byte is the number of its runs ([MS-DOC] 2.9.33). */
  static final int PAGE_BYTES = 512;

  /** Offset of the position of the table of pages of runs. */
  private static final int PAGES_OF_RUNS = 0xFA;

  private DocStreams() {}

  /** Returns the offset of the only page of runs. */
  static int pageOfRuns(ByteBuffer main, ByteBuffer table) {
    return PAGE_BYTES * table.getInt(main.getInt(PAGES_OF_RUNS) + 8);
  }

  static ByteBuffer stream(byte[] document, String name) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(document));
        InputStream in = files.createDocumentInputStream(name)) {
      return ByteBuffer.wrap(in.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
    }
  }

  static byte[] with(byte[] document, ByteBuffer main, ByteBuffer table) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(document))) {
      files.createOrUpdateDocument(new ByteArrayInputStream(main.array()), "WordDocument");
      files.createOrUpdateDocument(new ByteArrayInputStream(table.array()), "1Table");
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      files.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }
}
