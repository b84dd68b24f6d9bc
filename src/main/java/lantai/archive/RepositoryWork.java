package lantai.archive;

import io.ocfl.api.OcflRepository;
import java.io.IOException;

/** A task with an open repository. */
@FunctionalInterface
interface RepositoryWork {

  void apply(OcflRepository repository) throws IOException;
}
