package lantai.output;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a ZIP archive whose bytes depend only on the files and the date. Deflated entries use
 * {@link PortableDeflater}, since the JDK's output depends on the system's zlib.
 */
public final class ZipWriter implements Closeable {

  private static final int BLOCK = 1 << 16;

  private final ZipOutputStream out;
  private final LocalDate date;

  /** Opens the content of an entry. Called twice; both streams must have the same bytes. */
  @FunctionalInterface
  public interface ZipEntryContent {

    InputStream open() throws IOException;
  }

  /**
   * @param out closed with the archive
   * @param date of every entry; replaced by a fixed day if a ZIP entry cannot store it
   */
  public ZipWriter(OutputStream out, LocalDate date) {
    this.out = new PortableZip(out);
    // For other years, and with setTime, the JDK adds a field that depends on the time zone.
    boolean holds = date.getYear() > 1980 && date.getYear() < 2100;
    this.date = holds ? date : LocalDate.of(1981, 1, 1);
  }

  /**
   * Writes a whole archive without closing the stream. The first file is stored, as required for
   * the {@code mimetype} of an EPUB (OCF 3.3 §4.2); the others are compressed.
   */
  public static void write(List<SiteFile> files, LocalDate date, OutputStream out)
      throws IOException {
    ZipWriter zip = new ZipWriter(out, date);
    for (SiteFile file : files) {
      if (file == files.get(0)) {
        zip.add(file.path(), file.bytes());
      } else {
        zip.addCompressed(file.path(), new ByteArrayInputStream(file.bytes()));
      }
    }
    zip.finish();
  }

  /** Completes the archive without closing the stream. */
  public void finish() throws IOException {
    out.finish();
  }

  public void add(String path, byte[] content) throws IOException {
    add(path, () -> new ByteArrayInputStream(content));
  }

  /**
   * Adds a stored entry without loading it into memory. The content is read twice, since the size
   * and checksum precede it.
   */
  public void add(String path, ZipEntryContent content) throws IOException {
    ZipEntry entry = entry(path);
    entry.setMethod(ZipEntry.STORED);
    CRC32 sum = new CRC32();
    entry.setSize(copy(content, new CheckedOutputStream(OutputStream.nullOutputStream(), sum)));
    entry.setCrc(sum.getValue());
    out.putNextEntry(entry);
    copy(content, out);
    out.closeEntry();
  }

  /** Adds a compressed entry, followed by its size and checksum. Closes the content. */
  public void addCompressed(String path, InputStream content) throws IOException {
    try (content) {
      out.putNextEntry(entry(path));
      content.transferTo(out);
      out.closeEntry();
    }
  }

  private ZipEntry entry(String path) {
    ZipEntry entry = new ZipEntry(path);
    entry.setTimeLocal(date.atStartOfDay());
    return entry;
  }

  private static long copy(ZipEntryContent content, OutputStream to) throws IOException {
    try (InputStream in = content.open()) {
      byte[] block = new byte[BLOCK];
      long size = 0;
      for (int n = in.read(block); n >= 0; n = in.read(block)) {
        to.write(block, 0, n);
        size += n;
      }
      return size;
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  private static final class PortableZip extends ZipOutputStream {

    PortableZip(OutputStream out) {
      super(out);
      def.end();
      def = new PortableDeflater();
    }
  }
}
