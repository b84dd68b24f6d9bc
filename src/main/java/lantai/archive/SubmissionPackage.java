package lantai.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lantai.archive.history.VersionMetadata;
import lantai.model.SiteSettings;
import lantai.output.Sha2;
import lantai.output.SiteFile;
import org.jspecify.annotations.Nullable;

/**
 * A version to be ingested (OAIS: submission information package).
 *
 * @param report the report's object id, a URN
 * @param version its {@code previous} must be the store's current inventory digest of the report
 */
public record SubmissionPackage(
    String report,
    VersionMetadata version,
    SiteSettings settings,
    VersionPayload payload,
    IngestProvenance agent) {

  /**
   * A portable name: letters of any script, without what file systems, ZIP or BagIt cannot store:
   * characters that are special in Windows or in URLs, a dot or space at either end, and device
   * names of Windows.
   */
  private static final Pattern NAME =
      Pattern.compile(
          "(?i)(?!(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\\.|$))"
              + "(?![ .~])[^\\p{C}\\\\/:*?\"<>|%#^`{}\u2028\u2029]+(?<![ .])");

  /**
   * Maximum length of a name on most file systems, in UTF-8, less the extension of an unfinished
   * copy.
   */
  private static final int LONGEST = 200;

  /**
   * Writes the files of the version to a new folder.
   *
   * @param previous the previous version; {@code null} for the first
   * @param work folder in which it is created
   * @throws StoreException if a path is not portable or not unique
   */
  Path stage(@Nullable Snapshot previous, Path work) throws IOException {
    List<SiteFile> packed = new ArrayList<>();
    for (SiteFile file : payload.site()) {
      packed.add(new SiteFile(Snapshot.SITE + file.path(), file.bytes()));
    }
    packed.addAll(payload.source());
    SiteFile manifest = BuildManifest.of(packed, agent.software());
    List<SiteFile> stored = new ArrayList<>(payload.attachments());
    stored.add(manifest);
    stored.add(SnapshotMetadataFile.of(this, previous, counts(previous, manifest)));
    requirePortablePaths(Stream.concat(packed.stream(), stored.stream()).toList());
    Path stage = Files.createTempDirectory(work, "stage-");
    for (SiteFile file : stored) {
      Path target = stage.resolve(file.path());
      Files.createDirectories(target.getParent());
      Files.write(target, file.bytes());
    }
    for (PackedFolder folder : PackedFolder.ALL) {
      folder.write(packed, version.published().toLocalDate(), stage);
    }
    return stage;
  }

  private FileCounts counts(@Nullable Snapshot previous, SiteFile manifest) throws IOException {
    Map<String, String> digests = BuildManifest.digests(manifest.bytes());
    payload.attachments().forEach(file -> digests.put(file.path(), Sha2.hex512(file.bytes())));
    digests.put(manifest.path(), Sha2.hex512(manifest.bytes()));
    // The metadata file will contain these counts, so it always differs from the previous one.
    digests.put(SnapshotMetadataFile.PATH, "new");
    return FileCounts.of(previous == null ? Map.of() : previous.digests(""), digests);
  }

  /** Some file systems ignore case, some the composition of characters. */
  private static void requirePortablePaths(List<SiteFile> files) throws StoreException {
    Set<String> taken = new HashSet<>();
    for (SiteFile file : files) {
      for (String name : file.path().split("/", -1)) {
        boolean fits = name.getBytes(StandardCharsets.UTF_8).length <= LONGEST;
        if (!fits || !NAME.matcher(name).matches()) {
          throw new StoreException("store-path", file.path());
        }
      }
      // macOS may write é as two characters.
      String path = Normalizer.normalize(file.path(), Normalizer.Form.NFC);
      if (!taken.add(path.toLowerCase(Locale.ROOT))) {
        throw new StoreException("store-path-twice", file.path());
      }
    }
  }
}
