package lantai.s3;

import java.util.HashMap;
import java.util.Map;

/** The AWS SDK's settings of this process, until closed. */
public final class Settings implements AutoCloseable {

  private final Map<String, String> before = new HashMap<>();

  private Settings() {}

  public static Settings of(String endpoint) {
    Settings settings = new Settings();
    settings.set("aws.endpointUrl", endpoint);
    settings.set("aws.region", "us-east-1");
    settings.set("aws.accessKeyId", "reader");
    settings.set("aws.secretAccessKey", "not a secret");
    return settings;
  }

  /** Whether they are what the SDK reads at this moment. */
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
