package lantai.importer.extract.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import lantai.importer.extract.ImportLimits;
import lantai.importer.extract.RejectedFileException;

/**
 * Unpacks selected entries of a ZIP file, within limits that protect against decompression bombs.
 * The entries are read from the central directory at the end of the file, which a truncated file
 * lacks.
 */
final class ZipUnpacker {

  private ZipUnpacker() {}

  /**
   * Returns the content of the accepted entries by name, regardless of case.
   *
   * @throws IOException if the file is damaged
   * @throws RejectedFileException if the unpacked size exceeds a limit
   */
  static Map<String, byte[]> read(byte[] bytes, String name, Predicate<String> accepted)
      throws IOException, RejectedFileException {
    Path file = Files.createTempFile("lantai-", ".zip");
    try {
      Files.write(file, bytes);
      // ISO 8859-1 decodes any bytes, so that names in other encodings than UTF-8 do not fail.
      try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1)) {
        long limit =
            Math.min(
                ImportLimits.UNPACKED_BYTES, (long) bytes.length * ImportLimits.UNPACKED_RATIO);
        return read(zip, name, accepted, limit);
      }
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static Map<String, byte[]> read(
      ZipFile zip, String name, Predicate<String> accepted, long limit)
      throws IOException, RejectedFileException {
    if (zip.size() > ImportLimits.ENTRIES) {
      throw new RejectedFileException("import-bomb", name);
    }
    Map<String, byte[]> unpacked = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    long left = limit;
    for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
      ZipEntry entry = all.nextElement();
      if (accepted.test(entry.getName())) {
        try (InputStream content = zip.getInputStream(entry)) {
          byte[] part = content.readNBytes((int) left + 1);
          left -= part.length;
          if (left < 0) {
            throw new RejectedFileException("import-bomb", name);
          }
          unpacked.put(entry.getName().replace('\\', '/'), part);
        }
      }
    }
    return unpacked;
  }
}
