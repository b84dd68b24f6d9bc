package lantai.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lantai.text.SiteFile;

/** The content of a file that lies on a disk, as it was when it was put there. */
record OnDisk(Path file, long size, String sha256) implements SiteFile.Content {

  @Override
  public byte[] bytes() {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean isSameAs(SiteFile.Content other) {
    return other instanceof OnDisk there && there.file.equals(file)
        || SiteFile.Content.super.isSameAs(other);
  }
}
