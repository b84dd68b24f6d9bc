package lantai.publish;

import java.io.IOException;
import java.nio.file.Path;

/** The folder to publish to holds files and is not a site that Lantai wrote. */
public final class NotASiteException extends IOException {

  private static final long serialVersionUID = 1L;

  NotASiteException(Path folder) {
    super(folder.toString());
  }
}
