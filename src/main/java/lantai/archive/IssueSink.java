package lantai.archive;

import java.nio.file.Path;

/** Receives what is found. */
@FunctionalInterface
interface IssueSink {

  void add(String code, Path location, String description);
}
