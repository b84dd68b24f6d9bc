package lantai.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Packs files into a zip archive whose bytes depend on the files and the date alone.
 *
 * <p>Every file is stored without compression: compressed bytes depend on the system's own zlib,
 * and an EPUB asks it of its {@code mimetype} anyway (OCF 3.3 §4.2).
 */
public final class Zip {

  private Zip() {}

  /**
   * @param date of every entry; outside the years that a zip's own date can hold, a fixed day
   */
  public static byte[] of(List<SiteFile> files, LocalDate date) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (SiteFile file : files) {
        zip.putNextEntry(entry(file, date));
        zip.write(file.bytes());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static ZipEntry entry(SiteFile file, LocalDate date) {
    ZipEntry entry = new ZipEntry(file.path());
    // Earlier and later years, and setTime, make the JDK add a field in the machine's time zone.
    boolean holds = date.getYear() > 1980 && date.getYear() < 2100;
    entry.setTimeLocal((holds ? date : LocalDate.of(1981, 1, 1)).atStartOfDay());
    CRC32 sum = new CRC32();
    sum.update(file.bytes());
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(file.bytes().length);
    entry.setCrc(sum.getValue());
    return entry;
  }
}
