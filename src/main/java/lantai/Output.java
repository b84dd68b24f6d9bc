package lantai;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lantai.archive.KeptFile;
import lantai.archive.Snapshot;
import lantai.history.Publication;
import lantai.publish.Publisher;
import lantai.text.SiteFile;
import picocli.CommandLine.Option;

/** Where the site is published. */
final class Output {

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "site",
      description = "Folder to write the site to (default: ${DEFAULT-VALUE}).")
  Path out;

  @Option(
      names = "--versions",
      description = "Publish the kept versions, too, as they were, each below v/LABEL/.")
  boolean versions;

  /**
   * Publishes a build.
   *
   * @param past the versions that go with it, where {@code --versions} is set
   */
  void publish(Build build, List<Snapshot> past) throws IOException {
    List<SiteFile> files = new ArrayList<>(build.files());
    if (versions) {
      for (Snapshot snapshot : past) {
        addFrozen(snapshot, files);
      }
    }
    Publisher.publish(files, out);
  }

  /** Byte for byte: a version that was published once is never altered. */
  private static void addFrozen(Snapshot snapshot, List<SiteFile> files) throws IOException {
    String folder = Publication.FOLDER + snapshot.version().label() + "/";
    for (KeptFile file : snapshot.files()) {
      if (file.path().startsWith(Snapshot.SITE)) {
        String path = folder + file.path().substring(Snapshot.SITE.length());
        files.add(new SiteFile(path, snapshot.read(file.path())));
      }
    }
  }
}
