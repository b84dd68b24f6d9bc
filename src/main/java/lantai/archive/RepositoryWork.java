package lantai.archive;

import io.ocfl.api.OcflRepository;
import java.io.IOException;

/** Work with an open repository. */
@FunctionalInterface
interface RepositoryWork<T> {

  T apply(OcflRepository repository) throws IOException;
}
