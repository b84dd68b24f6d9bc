package lantai.archive;

import io.ocfl.api.OcflOption;
import io.ocfl.api.model.ObjectVersionId;
import io.ocfl.api.model.VersionInfo;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lantai.output.FileOperations;
import org.jspecify.annotations.Nullable;

/**
 * An archive of reports: an OCFL 1.1 storage root with an object per report and an OCFL version per
 * published version. Nothing in it can be changed or deleted.
 *
 * <p>The store is locked until it is closed: exclusively if opened for writing, otherwise shared.
 */
public final class Store implements AutoCloseable {

  private final StorePaths layout;
  private final Closeable lock;

  /** For the audit log; {@code null} if the store is opened for reading. */
  private final @Nullable Clock clock;

  private final List<RepairMessage> repairs;

  /** The inventories by report, if the store is opened for reading. */
  private final Map<String, OcflInventory> inventories = new HashMap<>();

  private Store(
      StorePaths layout, Closeable lock, @Nullable Clock clock, List<RepairMessage> repairs) {
    this.layout = layout;
    this.lock = lock;
    this.clock = clock;
    this.repairs = List.copyOf(repairs);
  }

  public static boolean exists(Path folder) {
    return Files.exists(folder.resolve(StorePaths.NAMASTE));
  }

  /**
   * Opens a store for reading. Nothing is written.
   *
   * @throws StoreException if there is no store, or it is being written
   */
  public static Store openForReading(Path folder) throws IOException {
    if (!exists(folder)) {
      throw missing(folder);
    }
    StorePaths layout = StorePaths.of(folder);
    return new Store(layout, layout.lockForReading(), null, List.of());
  }

  /**
   * Returns why a folder is not a store: it is empty, holds other files, or its marker file is
   * missing.
   */
  private static StoreException missing(Path folder) throws IOException {
    boolean empty = !Files.isDirectory(folder) || OcflObjectFolder.children(folder).isEmpty();
    boolean unmarked = !empty && !OcflObjectFolder.in(folder).isEmpty();
    String key = empty ? "store-missing" : unmarked ? "store-unmarked" : "store-other";
    return new StoreException(key, folder.toString(), StorePaths.NAMASTE);
  }

  /**
   * Opens or creates a store for writing, and repairs what an interrupted writer left behind.
   *
   * @param clock for the times in the audit log
   * @throws StoreException if the store is open elsewhere, or the folder contains other files
   */
  public static Store openForWriting(Path folder, Clock clock) throws IOException {
    StorePaths layout = StorePaths.of(folder);
    Closeable lock = layout.lockForWriting();
    try {
      return new Store(layout, lock, clock, prepare(layout, clock));
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static List<RepairMessage> prepare(StorePaths layout, Clock clock) throws IOException {
    boolean empty =
        !Files.exists(layout.root()) || OcflObjectFolder.children(layout.root()).isEmpty();
    if (!empty && !exists(layout.root())) {
      throw missing(layout.root());
    }
    Files.createDirectories(layout.work());
    AuditLogWriter log = new AuditLogWriter(layout.audit(), clock);
    List<RepairMessage> repairs = InterruptedWriteRepairer.recover(layout);
    for (RepairMessage repair : repairs) {
      log.add(AuditEvent.RECOVERY, repair.toString(), AuditEvent.SUCCESS, null);
    }
    if (empty) {
      create(layout);
    }
    AuditLogReconciler.of(layout).complete(log);
    return repairs;
  }

  /** Creates a storage root and renames it into place, so that it is never incomplete. */
  private static void create(StorePaths layout) throws IOException {
    Path temporary = Files.createTempDirectory(layout.work(), "root-");
    OcflJavaAdapter.create(temporary.resolve("root"), layout.work());
    Files.deleteIfExists(layout.root());
    Files.move(temporary.resolve("root"), layout.root(), StandardCopyOption.ATOMIC_MOVE);
    FileOperations.forceAll(layout.root());
    Files.delete(temporary);
  }

  /** Returns the object ids of the reports, sorted. */
  public List<String> reports() throws IOException {
    List<String> reports = new ArrayList<>();
    for (OcflObjectFolder object : OcflObjectFolder.in(layout.root())) {
      OcflInventory inventory = OcflInventory.of(object);
      reports.add(inventory.id());
      if (clock == null) {
        inventories.put(inventory.id(), inventory);
      }
    }
    return reports.stream().sorted().toList();
  }

  /**
   * Returns the versions of a report, oldest first; empty if it is unknown.
   *
   * @throws StoreException if the store is damaged
   */
  public List<Snapshot> snapshots(String report) throws IOException {
    Optional<OcflInventory> inventory = inventory(report);
    List<Snapshot> snapshots = new ArrayList<>();
    if (inventory.isPresent()) {
      for (VersionFiles files : inventory.get().versions()) {
        snapshots.add(SnapshotMetadataFile.read(report, snapshots.size() + 1, files));
      }
    }
    return List.copyOf(snapshots);
  }

  private Optional<OcflInventory> inventory(String report) throws IOException {
    OcflInventory known = inventories.get(report);
    return known == null ? OcflInventory.of(layout.root(), report) : Optional.of(known);
  }

  /** Returns the recorded SHA-512 of a report's inventory; empty if the report is unknown. */
  public String inventoryDigest(String report) throws IOException {
    Optional<OcflObjectFolder> object = object(report);
    return object.isEmpty() ? "" : OcflObjectFolder.recordedDigest(object.get().path());
  }

  /** Returns the recorded SHA-512 of a version's inventory. */
  public String inventoryDigest(String report, int number) throws IOException {
    return OcflObjectFolder.of(layout.root(), report).recordedDigest(number);
  }

  /** Returns the files of a report's OCFL object; their paths begin with the object's folder. */
  public List<ArchivedFile> objectFiles(String report) throws IOException {
    return object(report).orElseThrow().files();
  }

  private Optional<OcflObjectFolder> object(String report) throws IOException {
    return OcflObjectFolder.in(layout.root(), report).stream().findFirst();
  }

  /**
   * Archives a version. When this method returns, the version is written, forced to disk, verified
   * and read-only.
   *
   * @throws StoreException if the report's versions are damaged, in which case nothing is added, or
   *     if the new version fails verification
   */
  public Snapshot ingest(SubmissionPackage submission) throws IOException {
    try {
      return add(submission);
    } catch (IOException e) {
      throw FileOperations.naming(layout.root(), e);
    }
  }

  private Snapshot add(SubmissionPackage submission) throws IOException {
    String report = submission.report();
    requireAsRecorded();
    IntegrityIssue.requireNone(StoreVerifier.ofReport(layout, report));
    List<Snapshot> before = snapshots(report);
    Snapshot previous = before.isEmpty() ? null : before.get(before.size() - 1);
    Path stage = submission.stage(previous, layout.work());
    VersionInfo info = OcflJavaAdapter.versionInfo(submission.version(), submission.agent());
    OcflJavaAdapter.call(
        layout.root(),
        layout.work(),
        repository ->
            repository.putObject(
                ObjectVersionId.head(report), stage, info, OcflOption.MOVE_SOURCE));
    int number = before.size() + 1;
    OcflObjectFolder object = object(report).orElseThrow();
    object.force(number, layout.root());
    List<IntegrityIssue> issues = StoreVerifier.ofReport(layout, report);
    object.makeReadOnly(number);
    AuditLogWriter audit = new AuditLogWriter(layout.audit(), Objects.requireNonNull(clock));
    String name = report + " " + submission.version().label();
    audit.add(AuditEvent.INGESTION, name, AuditEvent.SUCCESS, inventoryDigest(report));
    audit.add(AuditEvent.VALIDATION, name, issues);
    String approver = submission.agent().approver();
    if (!approver.isEmpty()) {
      String approved = name + " by " + approver;
      audit.add(AuditEvent.APPROVAL, approved, AuditEvent.SUCCESS, null);
    }
    IntegrityIssue.requireNone(issues);
    return snapshots(report).get(before.size());
  }

  /**
   * Refuses a store that differs from its audit log: adding a version would hide the loss.
   *
   * @throws StoreException if a version or the log is missing or differs
   */
  public void requireAsRecorded() throws IOException {
    IntegrityIssue.requireNone(AuditLogReconciler.of(layout).issues());
  }

  /**
   * Begins a new audit log if the old one was changed or is missing.
   *
   * @return what was done
   */
  public List<RepairMessage> recoverLog() throws IOException {
    AuditLogWriter log = new AuditLogWriter(layout.audit(), Objects.requireNonNull(clock));
    return AuditLogRebuilder.recover(layout, log);
  }

  /** Verifies the whole store and its audit log; returns no issues if they are intact. */
  public List<IntegrityIssue> verify(VerificationLevel level) throws IOException {
    List<IntegrityIssue> issues = StoreVerifier.of(layout, level);
    return issues.isEmpty() ? AuditLogReconciler.of(layout).issues() : issues;
  }

  /** Verifies the whole store, and adds the result to the audit log if that is writable. */
  public List<IntegrityIssue> verify(VerificationLevel level, Clock now) throws IOException {
    List<IntegrityIssue> issues = verify(level);
    AuditLogWriter log = new AuditLogWriter(layout.audit(), now);
    if (log.isWritable() && issues.stream().noneMatch(IntegrityIssue::isOfLog)) {
      log.add(level.event(), AuditEvent.STORE, issues);
    }
    return issues;
  }

  /** Returns what was repaired when the store was opened for writing, in order. */
  public List<RepairMessage> repairs() {
    return repairs;
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
