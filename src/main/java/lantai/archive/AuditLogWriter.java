package lantai.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import lantai.output.FileOperations;
import lantai.output.Sha2;
import org.jspecify.annotations.Nullable;

/**
 * Records the events of a store, one {@link AuditEvent} per line. Each line has the digest of all
 * earlier lines, and a file next to the log has the digest of the whole log, in the format of
 * {@code sha512sum}, so that a changed, added or missing line is detected.
 */
final class AuditLogWriter {

  /** The object of the event after a line that an interrupted writer left incomplete. */
  static final String INCOMPLETE_LINE = "the incomplete line before this one";

  private final Path file;
  private final Clock clock;

  AuditLogWriter(Path file, Clock clock) {
    this.file = file;
    this.clock = clock;
  }

  /** Returns the file with the digest of a log. */
  static Path sum(Path log) {
    return log.resolveSibling(log.getFileName() + ".sha512");
  }

  /** Whether events can be added. */
  boolean isWritable() {
    return Files.isWritable(file) && Files.isWritable(file.toAbsolutePath().getParent());
  }

  void add(String event, String object, List<IntegrityIssue> issues) throws IOException {
    add(event, object, issues.isEmpty() ? AuditEvent.SUCCESS : AuditEvent.FAILURE, null);
  }

  /**
   * Adds a line and forces it to disk. Several processes may do so at once.
   *
   * @param inventory digest of the inventory, if the object is a version
   */
  void add(String event, String object, String outcome, @Nullable String inventory)
      throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    synchronized (AuditLogWriter.class) {
      try (FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
        channel.lock();
        byte[] before = Channels.newInputStream(channel).readAllBytes();
        if (Files.notExists(sum(file))) {
          writeSum(before);
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(before);
        if (before.length > 0 && before[before.length - 1] != '\n') {
          all.write('\n');
          append(all, AuditEvent.RECOVERY, INCOMPLETE_LINE, AuditEvent.SUCCESS, null);
        }
        append(all, event, object, outcome, inventory);
        write(channel, before.length, all.toByteArray());
        writeSum(all.toByteArray());
      }
    }
  }

  private void append(
      ByteArrayOutputStream all,
      String event,
      String object,
      String outcome,
      @Nullable String inventory) {
    String time =
        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
            clock.instant().atOffset(ZoneOffset.ofHours(8)).truncatedTo(ChronoUnit.SECONDS));
    String digest = Sha2.hex512(all.toByteArray());
    all.writeBytes(new AuditEvent(time, event, object, outcome, inventory, digest).line());
  }

  /** Writes bytes; if the disk is full, the log remains unchanged. */
  private static void write(FileChannel channel, int size, byte[] all) throws IOException {
    try {
      ByteBuffer added = ByteBuffer.wrap(all, size, all.length - size);
      for (long at = size; added.hasRemaining(); ) {
        at += channel.write(added, at);
      }
      channel.force(true);
    } catch (IOException e) {
      channel.truncate(size);
      throw e;
    }
  }

  /** Writes the digest of a log that was copied from another name. */
  void writeSum() throws IOException {
    writeSum(Files.readAllBytes(file));
  }

  /**
   * Written after the log: if the writer is killed in between, it matches an earlier state of the
   * log.
   */
  private void writeSum(byte[] log) throws IOException {
    Path fresh = sum(file).resolveSibling(sum(file).getFileName() + ".new");
    String line = Sha2.hex512(log) + "  " + file.getFileName() + "\n";
    Files.writeString(fresh, line, StandardCharsets.UTF_8);
    FileOperations.force(fresh);
    Files.move(fresh, sum(file), StandardCopyOption.ATOMIC_MOVE);
  }
}
