package lantai.archive;

import io.ocfl.api.DigestAlgorithmRegistry;
import io.ocfl.api.OcflConfig;
import io.ocfl.api.OcflRepository;
import io.ocfl.api.exception.OcflJavaException;
import io.ocfl.api.model.OcflVersion;
import io.ocfl.core.OcflRepositoryBuilder;
import io.ocfl.core.extension.storage.layout.HashedNTupleIdEncapsulationLayoutExtension;
import io.ocfl.core.extension.storage.layout.config.HashedNTupleIdEncapsulationLayoutConfig;
import io.ocfl.core.path.constraint.ContentPathConstraints;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How the store's OCFL repository is set up; the same for every store. */
final class OcflRepositories {

  private OcflRepositories() {}

  /** Something to be done with the repository. */
  @FunctionalInterface
  interface RepositoryWork<T> {

    T with(OcflRepository repository) throws IOException;
  }

  /**
   * Opens a storage root, or makes one where there is none, and closes it again. Names of objects
   * can be read off their folders (extension 0003); content paths are such as any file system and
   * object store takes.
   *
   * @param room a folder on the same file system where the library writes, since a rename from it
   *     is atomic
   * @throws StoreException where the store is not as the library needs it
   */
  static <T> T call(Path root, Path room, RepositoryWork<T> work) throws IOException {
    Files.createDirectories(room);
    OcflRepository repository = null;
    try {
      repository = open(root, room);
      return work.with(repository);
    } catch (OcflJavaException | IllegalStateException e) {
      // What the disk refuses is one thing; what is refused to be read as JSON is a damaged store.
      if (e.getCause() instanceof IOException cause && isOfTheDisk(cause)) {
        throw cause;
      }
      throw new StoreException("store-damaged", firstLine(e));
    } finally {
      if (repository != null) {
        repository.close();
      }
    }
  }

  private static boolean isOfTheDisk(IOException e) {
    return e.getClass().getName().startsWith("java.");
  }

  private static String firstLine(RuntimeException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  /** Where the layout of the store puts an object, relative to the storage root. */
  static String place(String id) {
    HashedNTupleIdEncapsulationLayoutExtension layout =
        new HashedNTupleIdEncapsulationLayoutExtension();
    layout.init(new HashedNTupleIdEncapsulationLayoutConfig());
    return layout.mapObjectId(id);
  }

  /** Makes an empty storage root. */
  static void create(Path root, Path room) throws IOException {
    call(root, room, repository -> root);
  }

  private static OcflRepository open(Path root, Path room) {
    return new OcflRepositoryBuilder()
        .defaultLayoutConfig(new HashedNTupleIdEncapsulationLayoutConfig())
        .ocflConfig(
            new OcflConfig()
                .setOcflVersion(OcflVersion.OCFL_1_1)
                .setDefaultDigestAlgorithm(DigestAlgorithmRegistry.sha512))
        .contentPathConstraints(ContentPathConstraints.cloud())
        .prettyPrintJson()
        .storage(storage -> storage.fileSystem(root))
        .workDir(room)
        .build();
  }
}
