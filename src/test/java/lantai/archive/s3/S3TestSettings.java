package lantai.archive.s3;

import java.util.HashMap;
import java.util.Map;

/** Sets the AWS SDK's system properties until it is closed. */
public final class S3TestSettings implements AutoCloseable {

  private final Map<String, String> before = new HashMap<>();

  private S3TestSettings() {}

  public static S3TestSettings of(String endpoint) {
    S3TestSettings settings = new S3TestSettings();
    settings.set("aws.endpointUrl", endpoint);
    settings.set("aws.region", "us-east-1");
    settings.set("aws.accessKeyId", "reader");
    settings.set("aws.secretAccessKey", "not a secret");
    return settings;
  }

  /** Whether all properties are set. */
  public boolean isInForce() {
    return before.keySet().stream().noneMatch(name -> System.getProperty(name) == null);
  }

  private void set(String name, String value) {
    before.put(name, System.getProperty(name));
    System.setProperty(name, value);
  }

  @Override
  public void close() {
    before.forEach(
        (name, value) -> {
          if (value == null) {
            System.clearProperty(name);
          } else {
            System.setProperty(name, value);
          }
        });
  }
}
