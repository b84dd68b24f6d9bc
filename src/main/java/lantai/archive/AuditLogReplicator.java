package lantai.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import lantai.output.WorkFolder;

/**
 * Copies the audit log of a store to its replica. If events were added to the log of the replica
 * itself, that log is kept, and the events of the replication are appended.
 */
record AuditLogReplicator(
    StorageBackend source, StorageBackend target, WorkFolder temporary, Clock clock) {

  /**
   * Copies the log to a folder without one: it shows what is missing until everything is copied.
   */
  void begin() throws IOException {
    Path log = read(source, "begun");
    if (Files.exists(log) && target.digest(StorageBackend.AUDIT_LOG).isEmpty()) {
      target.replaceLog(log);
    }
  }

  /**
   * Adds the replication, and versions that are not recorded yet, to the logs.
   *
   * @param local whichever of the two stores is a folder; the source if both are
   * @throws StoreException if the log of the replica was changed, or records other versions
   */
  void update(StorePaths local, boolean isSource) throws IOException {
    AuditLogWriter own = new AuditLogWriter(local.audit(), clock);
    boolean recorded = isSource && own.isWritable();
    if (recorded) {
      String to = AuditEvent.STORE + " to " + target.address();
      own.add(AuditEvent.REPLICATION, to, AuditEvent.SUCCESS, null);
    }
    Path given = read(source, "given");
    Path existing = read(target, "existing");
    boolean continued = continues(given, existing);
    if (!continued && !AuditLogContent.read(existing).faults().isEmpty()) {
      throw new StoreException("replica-differs", StorageBackend.AUDIT_LOG, target.address());
    }
    Path log = continued ? given : existing;
    AuditLogContent content = AuditLogContent.read(log);
    IntegrityIssue.requireNone(content.faults());
    AuditLogWriter replica = new AuditLogWriter(log, clock);
    Set<String> known = content.archivedVersions().keySet();
    for (VersionInventoryDigest version : VersionInventoryDigest.in(local.root())) {
      if (!known.contains(version.name())) {
        replica.add(
            AuditEvent.REPLICATION, version.name(), AuditEvent.SUCCESS, version.inventory());
      }
    }
    if (!recorded || !continued) {
      String from = AuditEvent.STORE + " from " + source.address();
      replica.add(AuditEvent.REPLICATION, from, AuditEvent.SUCCESS, null);
    }
    replica.writeSum();
    IntegrityIssue.requireNone(
        AuditLogReconciler.of(new StorePaths(local.root(), local.work(), local.lock(), log))
            .issues());
    target.replaceLog(log);
  }

  /** Copies a log and its digest, if they exist, to files named as in the target. */
  private Path read(StorageBackend store, String folder) throws IOException {
    String name = target.address().replaceFirst(".*[/\\\\]", "") + StorageBackend.AUDIT_LOG;
    Path log = Files.createDirectories(temporary.resolve(folder)).resolve(name);
    copy(store, StorageBackend.AUDIT_LOG, log);
    copy(store, StorageBackend.AUDIT_SUM, AuditLogWriter.sum(log));
    return log;
  }

  private static void copy(StorageBackend store, String key, Path file) throws IOException {
    Optional<Path> found = store.fetch(key, file);
    if (found.isPresent() && !found.get().equals(file)) {
      Files.copy(found.get(), file);
    }
  }

  private static boolean continues(Path log, Path earlier) throws IOException {
    byte[] begin = Files.exists(earlier) ? Files.readAllBytes(earlier) : new byte[0];
    byte[] all = Files.exists(log) ? Files.readAllBytes(log) : new byte[0];
    return begin.length <= all.length
        && Arrays.equals(all, 0, begin.length, begin, 0, begin.length);
  }
}
