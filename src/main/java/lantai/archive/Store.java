package lantai.archive;

import io.ocfl.api.OcflOption;
import io.ocfl.api.model.ObjectVersionId;
import io.ocfl.api.model.VersionInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lantai.archive.history.Version;

/**
 * The kept versions of reports: an OCFL 1.1 storage root on a folder, an object a report, a version
 * a publication. There is no way to change or remove what is kept.
 *
 * <p>A store that was opened for writing is locked until it is closed.
 */
public final class Store implements AutoCloseable {

  private final StoreLayout folders;
  private final WriteLease lock;

  /** {@code null} where the store is only read. */
  private final Clock clock;

  private final List<String> mended;

  private Store(StoreLayout folders, WriteLease lock, Clock clock, List<String> mended) {
    this.folders = folders;
    this.lock = lock;
    this.clock = clock;
    this.mended = List.copyOf(mended);
  }

  /** Whether there is a store in a folder. */
  public static boolean exists(Path folder) {
    return StorageRoot.exists(folder);
  }

  /**
   * Opens a store to read; nothing is written.
   *
   * @throws StoreException where there is none, or somebody is writing to it
   */
  public static Store read(Path folder) throws IOException {
    if (!exists(folder)) {
      throw new StoreException("store-missing", folder.toString());
    }
    StoreLayout folders = StoreLayout.of(folder);
    return new Store(folders, StoreLock.share(folders.lock()), null, List.of());
  }

  /**
   * Opens a store to write, or makes one. What an interrupted writer left behind is mended first.
   *
   * @param clock dates the lines of the audit log, nothing else
   * @throws StoreException where somebody else is writing, or the folder holds something else
   */
  public static Store write(Path folder, Clock clock) throws IOException {
    StoreLayout folders = StoreLayout.of(folder);
    return write(folders, StoreLock.acquire(folders.lock()), clock);
  }

  static Store write(StoreLayout folders, WriteLease lock, Clock clock) throws IOException {
    try {
      return new Store(folders, lock, clock, StorageRoot.prepare(folders, clock));
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** The names of the reports, sorted. */
  public List<String> reports() throws IOException {
    List<String> reports = new ArrayList<>();
    for (OcflObjectFolder object : OcflObjectFolder.in(folders.root())) {
      object.id().ifPresent(reports::add);
    }
    reports.sort(Comparator.naturalOrder());
    return reports;
  }

  /**
   * The versions of a report, oldest first.
   *
   * @throws StoreException where the store is damaged
   */
  public List<Snapshot> snapshots(String report) throws IOException {
    return library(ocfl -> SnapshotReader.all(report, ocfl, folders.root()));
  }

  /** What the next version names: the SHA-512 of the newest one's inventory, empty without one. */
  public String head(String report) throws IOException {
    Optional<Path> object = object(report);
    return object.isEmpty() ? "" : OcflObjectFolder.digest(object.get());
  }

  /** The SHA-512 of a version's inventory: what {@link #head} gave when it was the newest. */
  public String inventory(String report, int number) throws IOException {
    return OcflObjectFolder.digest(
        new OcflObjectFolder(object(report).orElseThrow()).version(number));
  }

  /** Where a report's OCFL object lies. */
  public Optional<Path> object(String report) throws IOException {
    for (OcflObjectFolder object : OcflObjectFolder.in(folders.root())) {
      if (object.id().filter(report::equals).isPresent()) {
        return Optional.of(object.path());
      }
    }
    return Optional.empty();
  }

  /**
   * The files of a report's OCFL object as they lie there, paths from the object's own folder on.
   */
  public List<ArchivedFile> objectFiles(String report) throws IOException {
    return new OcflObjectFolder(object(report).orElseThrow()).files();
  }

  /**
   * Keeps a version. When this returns, the version has been written, forced to disk, read back
   * whole and closed to writing.
   *
   * @throws StoreException where the report's versions are damaged, and then nothing is added to
   *     them; or where what was written cannot be read back
   */
  public Snapshot keep(SubmissionPackage deposit) throws IOException {
    IntegrityIssue.refuse(Verification.ofReport(folders, deposit.report(), true));
    List<Snapshot> before = snapshots(deposit.report());
    String previous = before.isEmpty() ? "" : before.get(before.size() - 1).version().label();
    Path stage = StagedVersion.of(deposit, previous, folders.work());
    Version version = deposit.version();
    VersionInfo info = SnapshotReader.info(version, deposit.keeper());
    library(
        ocfl ->
            ocfl.putObject(
                ObjectVersionId.head(deposit.report()), stage, info, OcflOption.MOVE_SOURCE));
    OcflObjectFolder object = new OcflObjectFolder(object(deposit.report()).orElseThrow());
    Fsync.force(object, before.size() + 1, folders.root());
    List<IntegrityIssue> findings = Verification.ofReport(folders, deposit.report(), true);
    Fsync.seal(object.version(before.size() + 1));
    AuditLog audit = new AuditLog(folders.audit(), clock);
    String name = deposit.report() + " " + version.label();
    audit.add("ingestion", name, "success");
    audit.add("validation", name, findings);
    IntegrityIssue.refuse(findings);
    lock.kept();
    return snapshots(deposit.report()).get(before.size());
  }

  /**
   * Checks everything in the store.
   *
   * @param everyByte whether the content is read and its digests are computed, too
   * @return nothing where all is well
   */
  public List<IntegrityIssue> verify(boolean everyByte) throws IOException {
    return Verification.of(folders, everyByte);
  }

  /** The same, told to the audit log where that can be written. */
  public List<IntegrityIssue> verify(boolean everyByte, Clock now) throws IOException {
    List<IntegrityIssue> findings = verify(everyByte);
    if (Files.isWritable(folders.audit())) {
      String event = everyByte ? "fixity check" : "validation";
      new AuditLog(folders.audit(), now).add(event, "all reports", findings);
    }
    return findings;
  }

  /** What opening the store to write has mended, in the order in which it was. */
  public List<String> mended() {
    return mended;
  }

  /** The library's own folder for work is the store's, or a reader's own. */
  private <T> T library(OcflRepositories.RepositoryWork<T> work) throws IOException {
    try (TempWorkDir room =
        clock == null ? TempWorkDir.own() : new TempWorkDir(folders.work(), false)) {
      return OcflRepositories.call(folders.root(), room.folder(), work);
    }
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
