package lantai.cli;

import picocli.CommandLine.IVersionProvider;

/** The name and version of this program. */
public final class SoftwareVersion implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {text()};
  }

  static String text() {
    String version = SoftwareVersion.class.getPackage().getImplementationVersion();
    return "lantai " + (version == null ? "(unpackaged)" : version);
  }
}
