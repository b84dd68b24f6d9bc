package lantai.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Publishes sites of which no file was written before. */
public final class TestPublisher {

  private TestPublisher() {}

  /** See {@link Publisher#publish}. */
  public static boolean publish(List<SiteFile> files, Path folder, boolean adopt)
      throws IOException {
    try (Publisher publisher = new Publisher(folder)) {
      return publisher.publish(files, adopt);
    }
  }
}
