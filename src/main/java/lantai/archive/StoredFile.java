package lantai.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of a version in a store on disk. */
record StoredFile(String path, String sha512, Path place) implements ArchivedFile {

  @Override
  public long size() {
    return place.toFile().length();
  }

  @Override
  public InputStream open() throws IOException {
    return Files.newInputStream(place);
  }
}
