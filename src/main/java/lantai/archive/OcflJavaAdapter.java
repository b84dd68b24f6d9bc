package lantai.archive;

import io.ocfl.api.DigestAlgorithmRegistry;
import io.ocfl.api.OcflConfig;
import io.ocfl.api.OcflRepository;
import io.ocfl.api.exception.OcflJavaException;
import io.ocfl.api.model.OcflVersion;
import io.ocfl.api.model.VersionInfo;
import io.ocfl.core.OcflRepositoryBuilder;
import io.ocfl.core.extension.storage.layout.HashedNTupleIdEncapsulationLayoutExtension;
import io.ocfl.core.extension.storage.layout.config.HashedNTupleIdEncapsulationLayoutConfig;
import io.ocfl.core.path.constraint.ContentPathConstraints;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import lantai.archive.history.VersionMetadata;

/** Configures ocfl-java's repositories and maps its types. */
final class OcflJavaAdapter {

  private OcflJavaAdapter() {}

  /**
   * Opens a storage root, or creates one, for a task.
   *
   * @param workDir for unfinished files; on the file system of the root, so that renaming is atomic
   * @throws StoreException if ocfl-java refuses the store
   */
  static void call(Path root, Path workDir, RepositoryWork work) throws IOException {
    Files.createDirectories(workDir);
    OcflRepository repository = null;
    try {
      repository = open(root, workDir);
      work.apply(repository);
    } catch (OcflJavaException | IllegalStateException e) {
      // Jackson's exceptions are IOExceptions too, but their cause is a damaged file.
      if (e.getCause() instanceof IOException cause
          && cause.getClass().getName().startsWith("java.")) {
        throw cause;
      }
      throw new StoreException("store-damaged", root.toString(), "word.issue-unreadable");
    } finally {
      if (repository != null) {
        repository.close();
      }
    }
  }

  /**
   * Object folders encode the object id (OCFL extension 0003). That file systems and object stores
   * support the content paths is checked when a version is staged.
   */
  private static OcflRepository open(Path root, Path workDir) {
    return new OcflRepositoryBuilder()
        .defaultLayoutConfig(new HashedNTupleIdEncapsulationLayoutConfig())
        .ocflConfig(
            new OcflConfig()
                .setOcflVersion(OcflVersion.OCFL_1_1)
                .setDefaultDigestAlgorithm(DigestAlgorithmRegistry.sha512))
        .contentPathConstraints(ContentPathConstraints.minimal())
        .prettyPrintJson()
        .storage(storage -> storage.fileSystem(root))
        .workDir(workDir)
        .build();
  }

  /** Creates an empty storage root. */
  static void create(Path root, Path workDir) throws IOException {
    call(root, workDir, repository -> {});
  }

  /** Returns the path of an object relative to the storage root. */
  static String objectPath(String id) {
    HashedNTupleIdEncapsulationLayoutExtension layout =
        new HashedNTupleIdEncapsulationLayoutExtension();
    layout.init(new HashedNTupleIdEncapsulationLayoutConfig());
    return layout.mapObjectId(id);
  }

  static VersionInfo versionInfo(VersionMetadata version, IngestProvenance agent) {
    return new VersionInfo()
        .setUser(agent.custodian(), agent.address())
        .setMessage(version.label() + " " + version.headline())
        // ocfl-java writes UTC into later inventories, and all inventories must agree (W011).
        .setCreated(version.published().withOffsetSameInstant(ZoneOffset.UTC));
  }
}
