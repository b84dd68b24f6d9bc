package lantai.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The content of a file on disk, as it was written. */
record DiskContent(Path file, long size, String sha256) implements SiteFile.FileContent {

  @Override
  public byte[] bytes() {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean isSameAs(SiteFile.FileContent other) {
    return other instanceof DiskContent there && there.file.equals(file)
        || SiteFile.FileContent.super.isSameAs(other);
  }
}
