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
import java.util.HexFormat;
import java.util.List;
import lantai.archive.ArchivedFile;
import lantai.archive.Snapshot;
import lantai.archive.StoreException;
import lantai.output.FileOperations;
import lantai.output.Sha2;
import lantai.output.ZipWriter;

/**
 * Writes a kept version as one file that others can take over. Its bytes depend on what was kept
 * alone: not on the moment, the machine, its language or its Java.
 */
public final class SnapshotExporter {

  /** What the sidecar's name ends in; its form is that of {@code sha512sum}. */
  public static final String SIDECAR = ".sha512";

  private SnapshotExporter() {}

  /**
   * Writes the file and beside it its digest. Both are made under another name, forced to disk and
   * then renamed, so that nobody finds half a file.
   *
   * @param object the files of the report's OCFL object, relative to the folder that holds it
   * @throws StoreException where either file is there already, or what is kept is damaged
   */
  public static void export(
      Snapshot snapshot, ExportFormat format, List<ArchivedFile> object, Path file)
      throws IOException {
    Path target = file.toAbsolutePath().normalize();
    Path sidecar = target.resolveSibling(target.getFileName() + SIDECAR);
    for (Path there : List.of(target, sidecar)) {
      if (Files.exists(there)) {
        throw new StoreException("export-exists", there.toString());
      }
    }
    Files.createDirectories(target.getParent());
    Path work = Files.createTempDirectory(target.getParent(), target.getFileName() + ".new-");
    Path whole = work.resolve("whole");
    Path digest = work.resolve("digest");
    Path scratch = work.resolve("scratch");
    try {
      String sum = write(snapshot, format, object, whole, scratch);
      Files.writeString(digest, sum + "  " + target.getFileName() + "\n", StandardCharsets.UTF_8);
      for (Path made : List.of(whole, digest)) {
        FileOperations.force(made);
      }
      Files.move(whole, target, StandardCopyOption.ATOMIC_MOVE);
      Files.move(digest, sidecar, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      for (Path left : List.of(whole, digest, scratch, work)) {
        Files.deleteIfExists(left);
      }
    }
  }

  /**
   * @return the SHA-512 of what was written
   */
  private static String write(
      Snapshot snapshot, ExportFormat format, List<ArchivedFile> object, Path file, Path scratch)
      throws IOException {
    MessageDigest digest = Sha2.sha512();
    try (OutputStream out =
        new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), digest)) {
      LocalDate date = snapshot.version().published().toLocalDate();
      switch (format) {
        case WARC -> WarcExport.write(snapshot, out);
        case WACZ -> WaczExport.write(snapshot, scratch, new ZipWriter(out, date));
        case BAGIT -> BagItExport.write(snapshot, new ZipWriter(out, date));
        case OCFL -> pack("", object, new ZipWriter(out, date));
        case ZIP -> pack(name(snapshot) + "/", snapshot.files(), new ZipWriter(out, date));
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void pack(String folder, List<ArchivedFile> files, ZipWriter zip)
      throws IOException {
    try (zip) {
      for (ArchivedFile file : files) {
        zip.add(folder + file.path(), () -> DigestCheckingInputStream.open(file));
      }
    }
  }

  /**
   * What an export of a version is called, such as {@code jiangxi-2024-2025-03-01}: the last part
   * of the report's name and the version's, in signs that every file system takes.
   */
  public static String name(Snapshot snapshot) {
    String report = snapshot.report().replaceFirst(".*[:/](?=.)", "");
    return (report + "-" + snapshot.version().label()).replaceAll("[^A-Za-z0-9.-]+", "-");
  }
}
