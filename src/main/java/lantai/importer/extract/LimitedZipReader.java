package lantai.importer.extract;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unpacks what is wanted of a zip file, and no more than a document can need. */
final class LimitedZipReader {

  /** Bytes of one entry unpacked. */
  private static final int MAX_BYTES = 60_000_000;

  /** Text of documents is packed to a tenth; what shrinks to less is made to burst. */
  private static final int MAX_RATIO = 250;

  private static final int MAX_ENTRIES = 10_000;

  private LimitedZipReader() {}

  /**
   * @param wanted the entries to unpack, by their names
   * @throws RejectedFileException where the file is broken or would unpack to too much
   */
  static Map<String, byte[]> unpack(byte[] bytes, String name, Predicate<String> wanted)
      throws RejectedFileException {
    Map<String, byte[]> unpacked = new TreeMap<>();
    int entries = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++entries > MAX_ENTRIES) {
          throw new RejectedFileException("import-bomb", name);
        }
        if (wanted.test(entry.getName())) {
          unpacked.put(entry.getName(), read(zip, bytes.length, name));
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new RejectedFileException("import-unknown-format", name, "DOCX");
    }
    return unpacked;
  }

  private static byte[] read(ZipInputStream zip, int packed, String name)
      throws IOException, RejectedFileException {
    long most = Math.min(MAX_BYTES, (long) packed * MAX_RATIO);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] buffer = new byte[8192];
    for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
      bytes.write(buffer, 0, read);
      if (bytes.size() > most) {
        throw new RejectedFileException("import-bomb", name);
      }
    }
    return bytes.toByteArray();
  }
}
