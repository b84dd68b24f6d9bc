package lantai.archive.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lantai.archive.ArchivedFile;
import lantai.archive.ArchivedFileReader;
import lantai.archive.Snapshot;
import lantai.archive.StoreException;
import lantai.output.FileOperations;
import lantai.output.Sha2;
import lantai.output.WorkFolder;
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
   * Writes a file, its transfer documents and, last, its digest file. Each appears complete or not
   * at all. If only the file exists, as after an interruption, and is equal, the others are added.
   *
   * @param object the files of the report's OCFL object; only used for {@link ExportFormat#OCFL}
   * @throws StoreException if the files exist, or an archived file is damaged
   */
  public static void export(
      Snapshot snapshot, ExportFormat format, List<ArchivedFile> object, Path file)
      throws IOException {
    Path target = file.toAbsolutePath().normalize();
    Path sidecar = target.resolveSibling(target.getFileName() + SIDECAR);
    try (WorkFolder work = WorkFolder.beside(target)) {
      // Checked only now: opening the work folder has cleared what an interrupted run left.
      if (Files.exists(sidecar, LinkOption.NOFOLLOW_LINKS)) {
        throw new StoreException("export-exists", sidecar.toString());
      }
      boolean begun = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
      Path content = work.resolve("content");
      Path digest = work.resolve("digest");
      String sha512 = write(snapshot, format, object, content);
      Files.writeString(
          digest, sha512 + "  " + target.getFileName() + "\n", StandardCharsets.UTF_8);
      FileOperations.force(content);
      FileOperations.force(digest);
      if (begun && !isSame(content, target)) {
        throw new StoreException("export-exists", target.toString());
      }
      if (!begun) {
        Files.move(content, target, StandardCopyOption.ATOMIC_MOVE);
      }
      for (Map.Entry<String, byte[]> paper : TransferDocumentFactory.of(snapshot).entrySet()) {
        Path written = Files.write(work.resolve("paper"), paper.getValue());
        FileOperations.force(written);
        Path place = target.resolveSibling(target.getFileName() + paper.getKey());
        Files.move(written, place, StandardCopyOption.ATOMIC_MOVE);
      }
      Files.move(digest, sidecar, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw FileOperations.naming(target, e);
    }
  }

  private static boolean isSame(Path content, Path target) throws IOException {
    return Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
        && Files.mismatch(content, target) < 0;
  }

  /** Writes the export and returns its SHA-512. */
  private static String write(
      Snapshot snapshot, ExportFormat format, List<ArchivedFile> object, Path file)
      throws IOException {
    MessageDigest digest = Sha2.sha512();
    try (OutputStream out =
        new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), digest)) {
      LocalDate date = snapshot.version().published().toLocalDate();
      switch (format) {
        case WARC -> WarcExporter.write(snapshot, out);
        case WACZ ->
            WaczExporter.write(snapshot, file.resolveSibling("warc"), new ZipWriter(out, date));
        case BAGIT -> BagItExporter.write(snapshot, new ZipWriter(out, date));
        case OCFL -> zip("", object, new ZipWriter(out, date));
        case ZIP -> zip(baseName(snapshot) + "/", snapshot.files(), new ZipWriter(out, date));
      }
    }
    return Sha2.hex(digest);
  }

  private static void zip(String folder, List<ArchivedFile> files, ZipWriter zip)
      throws IOException {
    try (zip;
        ArchivedFileReader reader = new ArchivedFileReader()) {
      for (ArchivedFile file : files) {
        zip.add(folder + file.path(), reader.read(file));
      }
    }
  }

  /**
   * Returns the default file name without extension, such as {@code jiangxi-2024-2025-03-01}: the
   * last part of the report's id and the version's label, in portable characters.
   */
  public static String baseName(Snapshot snapshot) {
    String report = snapshot.report().replaceFirst(".*[:/](?=.)", "");
    return (report + "-" + snapshot.version().label()).replaceAll("[^A-Za-z0-9.-]+", "-");
  }
}
