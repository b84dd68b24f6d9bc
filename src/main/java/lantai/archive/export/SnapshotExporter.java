package lantai.archive.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.List;
import lantai.archive.ArchivedFile;
import lantai.archive.Snapshot;
import lantai.archive.StoreException;
import lantai.output.FileOperations;
import lantai.output.Sha2;
import lantai.output.ZipWriter;

/**
 * Exports archived versions. The output depends only on the archived content, not on the time, the
 * machine or its settings.
 */
public final class SnapshotExporter {

  /** The extension of the digest file, which has the format of {@code sha512sum}. */
  public static final String SIDECAR = ".sha512";

  private SnapshotExporter() {}

  /**
   * Writes a file and its digest file. Each appears complete or not at all.
   *
   * @param object the files of the report's OCFL object; only used for {@link ExportFormat#OCFL}
   * @throws StoreException if either file exists, or an archived file is damaged
   */
  public static void export(
      Snapshot snapshot, ExportFormat format, List<ArchivedFile> object, Path file)
      throws IOException {
    Path target = file.toAbsolutePath().normalize();
    Path sidecar = target.resolveSibling(target.getFileName() + SIDECAR);
    for (Path path : List.of(target, sidecar)) {
      if (Files.exists(path)) {
        throw new StoreException("export-exists", path.toString());
      }
    }
    Files.createDirectories(target.getParent());
    Path work = Files.createTempDirectory(target.getParent(), target.getFileName() + ".new-");
    try {
      Path content = work.resolve("content");
      Path digest = work.resolve("digest");
      String sha512 = write(snapshot, format, object, content);
      Files.writeString(
          digest, sha512 + "  " + target.getFileName() + "\n", StandardCharsets.UTF_8);
      FileOperations.force(content);
      FileOperations.force(digest);
      Files.move(content, target, StandardCopyOption.ATOMIC_MOVE);
      Files.move(digest, sidecar, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      FileOperations.delete(work);
    }
  }

  /** Returns the SHA-512 of the output. */
  private static String write(
      Snapshot snapshot, ExportFormat format, List<ArchivedFile> object, Path file)
      throws IOException {
    MessageDigest digest = Sha2.sha512();
    try (OutputStream out =
        new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), digest)) {
      LocalDate date = snapshot.version().published().toLocalDate();
      switch (format) {
        case WARC -> WarcExport.write(snapshot, out);
        case WACZ ->
            WaczExport.write(snapshot, file.resolveSibling("warc"), new ZipWriter(out, date));
        case BAGIT -> BagItExport.write(snapshot, new ZipWriter(out, date));
        case OCFL -> zip("", object, new ZipWriter(out, date));
        case ZIP -> zip(baseName(snapshot) + "/", snapshot.files(), new ZipWriter(out, date));
      }
    }
    return Sha2.hex(digest);
  }

  private static void zip(String folder, List<ArchivedFile> files, ZipWriter zip)
      throws IOException {
    try (zip) {
      for (ArchivedFile file : files) {
        zip.add(folder + file.path(), file.read());
      }
    }
  }

  /**
   * Returns the default file name without extension, such as {@code jiangxi-2024-2025-03-01}: the
   * last part of the report's id and the version's label, with portable characters only.
   */
  public static String baseName(Snapshot snapshot) {
    String report = snapshot.report().replaceFirst(".*[:/](?=.)", "");
    return (report + "-" + snapshot.version().label()).replaceAll("[^A-Za-z0-9.-]+", "-");
  }

  /** Formats in which a version can be exported. */
  public enum ExportFormat {
    /** Web Archive Collection Zipped 1.1.1, for ReplayWeb.page. */
    WACZ("wacz"),
    /** WARC 1.1 (ISO 28500:2017). */
    WARC("warc"),
    /** A BagIt 1.0 bag (RFC 8493) in a ZIP file. */
    BAGIT("bagit.zip"),
    /** The report's OCFL 1.1 object with all its versions, in a ZIP file. */
    OCFL("ocfl.zip"),
    /** The version's files. */
    ZIP("zip");

    private final String extension;

    ExportFormat(String extension) {
      this.extension = extension;
    }

    /** Returns the file name extension, without its dot. */
    public String extension() {
      return extension;
    }
  }
}
