package lantai.archive;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import lantai.output.Sha2;

/** Reads files of a store. Each ZIP file is opened once and closed with the reader. */
public final class ArchivedFileReader implements Closeable {

  private final Map<Path, ZipFile> open = new HashMap<>();

  /**
   * Returns the content of a file.
   *
   * @throws StoreException if it is damaged
   */
  public byte[] read(ArchivedFile file) throws IOException {
    String entry = file.entry();
    byte[] content = entry == null ? Files.readAllBytes(file.location()) : unpack(file, entry);
    if (!Sha2.hex512(content).equals(file.sha512())) {
      throw damaged(file);
    }
    return content;
  }

  private byte[] unpack(ArchivedFile file, String name) throws IOException {
    try {
      ZipFile zip = open.get(file.location());
      if (zip == null) {
        zip = new ZipFile(file.location().toFile());
        open.put(file.location(), zip);
      }
      ZipEntry entry = zip.getEntry(name);
      if (entry == null) {
        throw damaged(file);
      }
      try (InputStream content = zip.getInputStream(entry)) {
        return content.readAllBytes();
      }
    } catch (ZipException | EOFException e) {
      throw damaged(file);
    }
  }

  private static StoreException damaged(ArchivedFile file) {
    return new StoreException("store-file-damaged", file.path());
  }

  @Override
  public void close() throws IOException {
    for (ZipFile zip : open.values()) {
      zip.close();
    }
  }
}
