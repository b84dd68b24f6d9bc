package lantai.archive;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Optional;
import java.util.ServiceLoader;

/** Opens object stores; a service of the class path or of the plugin {@code lantai-s3.jar}. */
public interface StorageBackendProvider {

  /**
   * @param url such as {@code s3://bucket/prefix}
   * @throws StoreException if the URL is malformed or required settings are missing
   */
  StorageBackend connect(String url) throws IOException;

  /**
   * @param address a folder or URL
   */
  static StorageBackend open(String address) throws IOException {
    return StoreLocation.isRemote(address)
        ? find(address).connect(address)
        : new FolderBackend(Path.of(address));
  }

  /**
   * Looks for the provider on the class path, then in the plugin beside the jar of this class.
   *
   * @throws StoreException if it is not installed
   */
  private static StorageBackendProvider find(String address) throws IOException {
    ClassLoader loader = StorageBackendProvider.class.getClassLoader();
    Optional<StorageBackendProvider> provider =
        ServiceLoader.load(StorageBackendProvider.class, loader).findFirst();
    if (provider.isPresent()) {
      return provider.get();
    }
    Path plugin = ownJar().resolveSibling("lantai-s3.jar");
    // Never closed: its classes are loaded on demand until the program ends.
    URLClassLoader pluginLoader = new URLClassLoader(new URL[] {plugin.toUri().toURL()}, loader);
    return ServiceLoader.load(StorageBackendProvider.class, pluginLoader)
        .findFirst()
        .orElseThrow(() -> new StoreException("s3-jar-missing", address, plugin.toString()));
  }

  private static Path ownJar() {
    try {
      return Path.of(
          StorageBackendProvider.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the location of a class is a URI", e);
    }
  }
}
