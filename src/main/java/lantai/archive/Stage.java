package lantai.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lantai.text.SiteFile;

/** A version laid out as it will stand in the store, on its way there. */
final class Stage {

  private Stage() {}

  /**
   * @param previousLabel of the version before, or empty
   * @return a new folder in {@code work}
   */
  static Path of(Deposit deposit, String previousLabel, Path work) throws IOException {
    Path stage = Files.createTempDirectory(work, "stage-");
    List<SiteFile> files = new ArrayList<>();
    deposit
        .site()
        .forEach(file -> files.add(new SiteFile(Snapshot.SITE + file.path(), file.bytes())));
    files.addAll(deposit.source());
    files.addAll(deposit.attachments());
    files.add(Metadata.of(deposit, previousLabel));
    files.add(BuildManifest.of(deposit.site(), deposit.software()));
    for (SiteFile file : files) {
      Path target = stage.resolve(file.path());
      Files.createDirectories(target.getParent());
      Files.write(target, file.bytes());
    }
    return stage;
  }
}
