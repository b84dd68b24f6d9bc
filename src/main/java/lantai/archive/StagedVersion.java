package lantai.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import lantai.output.SiteFile;

/** A version laid out as it will stand in the store, on its way there. */
final class StagedVersion {

  /** ASCII, without what means something to a shell, a web address or a file system. */
  private static final String NAME = "[A-Za-z0-9_@+,=()-][A-Za-z0-9_@+,=().~-]*";

  private static final Pattern PATH = Pattern.compile(NAME + "(?:/" + NAME + ")*");

  private StagedVersion() {}

  /**
   * @param previousLabel of the version before, or empty
   * @return a new folder in {@code work}
   * @throws StoreException where a path is not such as every disk, archive and object store takes,
   *     or two files have the same one
   */
  static Path of(SubmissionPackage deposit, String previousLabel, Path work) throws IOException {
    List<SiteFile> files = new ArrayList<>();
    deposit
        .site()
        .forEach(file -> files.add(new SiteFile(Snapshot.SITE + file.path(), file.bytes())));
    files.addAll(deposit.source());
    files.addAll(deposit.attachments());
    files.add(SnapshotMetadata.of(deposit, previousLabel));
    files.add(BuildManifest.of(deposit.site(), deposit.software()));
    check(files);
    Path stage = Files.createTempDirectory(work, "stage-");
    for (SiteFile file : files) {
      Path target = stage.resolve(file.path());
      Files.createDirectories(target.getParent());
      Files.write(target, file.bytes());
    }
    return stage;
  }

  /** By their small letters, since some disks make no difference between the two. */
  private static void check(List<SiteFile> files) throws StoreException {
    Set<String> taken = new HashSet<>();
    for (SiteFile file : files) {
      if (!PATH.matcher(file.path()).matches()) {
        throw new StoreException("store-path", file.path());
      }
      if (!taken.add(file.path().toLowerCase(Locale.ROOT))) {
        throw new StoreException("store-path-twice", file.path());
      }
    }
  }
}
