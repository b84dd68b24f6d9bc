package lantai.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lantai.addresses.AddressRegistry;
import lantai.archive.Snapshot;
import lantai.content.AddressFile;
import lantai.output.Sha2;
import lantai.output.SiteFile;

/** The files that a version is built from or archived with; paths are those in the archive. */
record SnapshotInputs(List<SiteFile> source, List<SiteFile> attachments) {

  /** The folder of the content in the archive. */
  static final String CONTENT = Snapshot.SOURCE + "content/";

  private static final String ATTACHMENTS = "attachments/";

  static SnapshotInputs of(InputOptions input, List<Path> attached) throws IOException {
    List<SiteFile> attachments = new ArrayList<>();
    for (Path file : attached) {
      if (!Files.isRegularFile(file)) {
        throw new UsageException("attachment-no-file", file.toString());
      }
      attachments.add(new SiteFile(ATTACHMENTS + file.getFileName(), Files.readAllBytes(file)));
    }
    return new SnapshotInputs(input.files(), attachments);
  }

  /** Returns these files with the address file that a build writes. */
  SnapshotInputs with(AddressRegistry addresses) {
    String path = CONTENT + AddressFile.NAME;
    List<SiteFile> files = new ArrayList<>(source);
    files.removeIf(file -> file.path().equals(path));
    files.add(SiteFile.of(path, AddressFile.write(addresses)));
    files.sort(Comparator.comparing(SiteFile::path));
    return new SnapshotInputs(files, attachments);
  }

  /** Returns the SHA-512 digests of the source, by path below {@code source/}. */
  Map<String, String> digests() {
    return digests(source, Snapshot.SOURCE);
  }

  private static Map<String, String> digests(List<SiteFile> files, String folder) {
    Map<String, String> digests = new HashMap<>();
    files.forEach(
        file -> digests.put(file.path().substring(folder.length()), Sha2.hex512(file.bytes())));
    return digests;
  }

  /**
   * Whether the newest version was built from the same source, has the attachments, and is
   * reproduced by a new build. Another version of Lantai may not reproduce it.
   *
   * @param versions oldest first
   */
  boolean isArchivedIn(List<Snapshot> versions) throws IOException {
    if (versions.isEmpty()) {
      return false;
    }
    Snapshot newest = versions.get(versions.size() - 1);
    return newest.digests(Snapshot.SOURCE).equals(digests())
        && newest
            .digests(ATTACHMENTS)
            .entrySet()
            .containsAll(digests(attachments, ATTACHMENTS).entrySet())
        && SnapshotRebuildResult.of(newest, versions.subList(0, versions.size() - 1)).isSame();
  }
}
