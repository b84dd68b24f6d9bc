package lantai.output;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Packs files into a zip archive whose bytes depend on the files and the date alone.
 *
 * <p>Every file is stored without compression: compressed bytes depend on the system's own zlib,
 * and an EPUB asks it of its {@code mimetype} anyway (OCF 3.3 §4.2).
 */
public final class ZipWriter implements Closeable {

  private static final int BLOCK = 1 << 16;

  private final ZipOutputStream out;
  private final LocalDate date;

  /** What gives an entry's bytes, the same each time. */
  @FunctionalInterface
  public interface ZipEntryContent {

    InputStream open() throws IOException;
  }

  /**
   * @param out closed with the archive
   * @param date of every entry; outside the years that a zip's own date can hold, a fixed day
   */
  public ZipWriter(OutputStream out, LocalDate date) {
    this.out = new ZipOutputStream(out);
    // Earlier and later years, and setTime, make the JDK add a field in the machine's time zone.
    boolean holds = date.getYear() > 1980 && date.getYear() < 2100;
    this.date = holds ? date : LocalDate.of(1981, 1, 1);
  }

  /** A whole archive in memory, dated as {@link #Zip(OutputStream, LocalDate)} says. */
  public static byte[] of(List<SiteFile> files, LocalDate date) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      write(files, date, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** As {@link #of}, to a stream, which stays open. */
  public static void write(List<SiteFile> files, LocalDate date, OutputStream out)
      throws IOException {
    ZipWriter zip = new ZipWriter(out, date);
    for (SiteFile file : files) {
      zip.add(file.path(), () -> new ByteArrayInputStream(file.bytes()));
    }
    zip.finish();
  }

  /** Ends the archive, and leaves its stream open. */
  public void finish() throws IOException {
    out.finish();
  }

  /**
   * Adds an entry. Its content is read twice, since size and sum of a stored entry stand before it;
   * it is never in memory as a whole.
   */
  public void add(String path, ZipEntryContent content) throws IOException {
    ZipEntry entry = new ZipEntry(path);
    entry.setTimeLocal(date.atStartOfDay());
    entry.setMethod(ZipEntry.STORED);
    CRC32 sum = new CRC32();
    entry.setSize(copy(content, new CheckedOutputStream(OutputStream.nullOutputStream(), sum)));
    entry.setCrc(sum.getValue());
    out.putNextEntry(entry);
    copy(content, out);
    out.closeEntry();
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
}
