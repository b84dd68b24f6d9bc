package lantai.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ServiceLoader;
import lantai.output.FileOperations;

/** Connects to object stores; found by {@link ServiceLoader}. */
public interface StorageBackendProvider {

  /**
   * Connects to an object store.
   *
   * @param url such as {@code s3://bucket/prefix}
   * @throws StoreException if the URL is malformed or required settings are missing
   */
  StorageBackend connect(String url) throws IOException;

  /** Whether an address is not a folder. */
  static boolean isRemote(String address) {
    return address.startsWith("s3://");
  }

  /**
   * Opens a folder or connects to an object store.
   *
   * @param address a folder or URL
   * @throws StoreException if no provider is installed for the URL
   */
  static StorageBackend open(String address) throws IOException {
    if (!isRemote(address)) {
      FileOperations.requireNoDanglingLink(Path.of(address));
      return new FolderBackend(Path.of(address));
    }
    return ServiceLoader.load(
            StorageBackendProvider.class, StorageBackendProvider.class.getClassLoader())
        .findFirst()
        .orElseThrow(() -> new StoreException("s3-unsupported", address))
        .connect(address);
  }
}
