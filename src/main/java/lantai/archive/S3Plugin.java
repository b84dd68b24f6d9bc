package lantai.archive;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * The part of Lantai that speaks to object stores, which is a jar of its own: on the class path, or
 * beside the jar of this class. It is looked for when an address asks for it and not before.
 */
final class S3Plugin {

  private static final String NAME = "lantai-s3.jar";

  private S3Plugin() {}

  /**
   * @throws StoreException where it is not to be found
   */
  static StorageBackendProvider opener(String address) throws IOException {
    ClassLoader own = S3Plugin.class.getClassLoader();
    Optional<StorageBackendProvider> found =
        ServiceLoader.load(StorageBackendProvider.class, own).findFirst();
    if (found.isPresent()) {
      return found.get();
    }
    Path jar = place().resolveSibling(NAME);
    if (!Files.isRegularFile(jar)) {
      throw new StoreException("s3-jar-missing", address, jar.toString());
    }
    // Open as long as the program runs: what it loads is needed until the end.
    URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, own);
    return ServiceLoader.load(StorageBackendProvider.class, loader)
        .findFirst()
        .orElseThrow(() -> new StoreException("s3-jar-missing", address, jar.toString()));
  }

  private static Path place() {
    try {
      return Path.of(S3Plugin.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("where a class lies is an address", e);
    }
  }
}
