package lantai.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Publishes sites none of whose files was written yet. */
public final class TestPublisher {

  private TestPublisher() {}

  /** As {@link Publisher#publish}. */
  public static boolean publish(List<SiteFile> files, Path folder, boolean adopt)
      throws IOException {
    try (Publisher publisher = new Publisher(folder)) {
      return publisher.publish(files, adopt);
    }
  }
}
