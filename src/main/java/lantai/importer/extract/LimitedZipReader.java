package lantai.importer.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unpacks entries of a ZIP file within limits that protect against decompression bombs. */
final class LimitedZipReader {

  private static final int MAX_ENTRY_BYTES = 60_000_000;

  /** Document text is compressed about ten times. */
  private static final int MAX_RATIO = 250;

  private static final int MAX_ENTRIES = 10_000;

  private LimitedZipReader() {}

  static Map<String, byte[]> unpack(byte[] bytes, String name, Predicate<String> accepted)
      throws RejectedFileException {
    int limit = (int) Math.min(MAX_ENTRY_BYTES, (long) bytes.length * MAX_RATIO);
    Map<String, byte[]> unpacked = new TreeMap<>();
    int entries = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++entries > MAX_ENTRIES) {
          throw new RejectedFileException("import-bomb", name);
        }
        if (accepted.test(entry.getName())) {
          byte[] content = zip.readNBytes(limit + 1);
          if (content.length > limit) {
            throw new RejectedFileException("import-bomb", name);
          }
          unpacked.put(entry.getName(), content);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new RejectedFileException("import-unknown-format", name, "DOCX");
    }
    return unpacked;
  }
}
