package lantai.archive;

import java.io.IOException;

/** Opens places of one kind; found by {@link java.util.ServiceLoader}. */
public interface StorageBackendProvider {

  /**
   * @param address such as {@code s3://bucket/prefix}
   * @throws StoreException where it is not such an address, or the settings for it are missing
   */
  StorageBackend open(String address) throws IOException;
}
