package lantai.archive;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lantai.output.SiteFile;
import lantai.output.ZipWriter;

/**
 * A folder of a version that is stored as one ZIP file, because the inventory of every later
 * version lists each stored file again. Versions archived by earlier releases contain the files
 * themselves.
 *
 * @param folder ends in a slash
 */
record PackedFolder(String folder) {

  static final List<PackedFolder> ALL =
      List.of(new PackedFolder(Snapshot.SITE), new PackedFolder(Snapshot.SOURCE));

  /** Returns the path of the ZIP file in the version. */
  String archive() {
    return folder.substring(0, folder.length() - 1) + ".zip";
  }

  /** Returns a file of the version as part of the ZIP file, if it is in this folder. */
  Optional<ArchivedFile> file(String path, String sha512, ArchivedFile archive) {
    return path.startsWith(folder)
        ? Optional.of(new ArchivedFile(path, sha512, archive.location(), entry(path)))
        : Optional.empty();
  }

  private String entry(String path) {
    return path.substring(folder.length());
  }

  /**
   * Writes the ZIP file; its bytes depend only on the files and the date.
   *
   * @param files of the version, in the order of the entries; files of other folders are ignored
   */
  void write(List<SiteFile> files, LocalDate date, Path version) throws IOException {
    try (OutputStream out =
            new BufferedOutputStream(Files.newOutputStream(version.resolve(archive())));
        ZipWriter zip = new ZipWriter(out, date)) {
      for (SiteFile file : files) {
        if (file.path().startsWith(folder)) {
          zip.addCompressed(entry(file.path()), new ByteArrayInputStream(file.bytes()));
        }
      }
    }
  }
}
