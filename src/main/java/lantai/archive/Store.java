package lantai.archive;

import io.ocfl.api.OcflOption;
import io.ocfl.api.model.ObjectVersionId;
import io.ocfl.api.model.VersionDetails;
import io.ocfl.api.model.VersionInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lantai.history.Version;
import lantai.text.Digest;

/**
 * The kept versions of reports: an OCFL 1.1 storage root on a folder, an object a report, a version
 * a publication. There is no way to change or remove what is kept.
 *
 * <p>A store that was opened for writing is locked until it is closed.
 */
public final class Store implements AutoCloseable {

  private final StoreFolders folders;
  private final StoreLock lock;
  private final Clock clock;

  private Store(StoreFolders folders, StoreLock lock, Clock clock) {
    this.folders = folders;
    this.lock = lock;
    this.clock = clock;
  }

  /** Whether there is a store in a folder. */
  public static boolean exists(Path folder) {
    return StorageRoot.exists(folder);
  }

  /**
   * Opens a store to read; nothing is written.
   *
   * @throws StoreException where there is none
   */
  public static Store read(Path folder) throws IOException {
    if (!exists(folder)) {
      throw new StoreException("store-missing", folder.toString());
    }
    return new Store(StoreFolders.of(folder), null, null);
  }

  /**
   * Opens a store to write, or makes one. What an interrupted writer left behind is mended first.
   *
   * @param clock dates the lines of the audit log, nothing else
   * @throws StoreException where somebody else is writing, or the folder holds something else
   */
  public static Store write(Path folder, Clock clock) throws IOException {
    StoreFolders folders = StoreFolders.of(folder);
    StoreLock lock = StoreLock.acquire(folders.lock());
    try {
      StorageRoot.prepare(folders, clock);
      return new Store(folders, lock, clock);
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** The names of the reports, sorted. */
  public List<String> reports() throws IOException {
    List<String> reports = new ArrayList<>();
    for (ObjectFolder object : ObjectFolder.in(folders.root())) {
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
    return library(
        ocfl -> {
          if (!ocfl.containsObject(report)) {
            return List.of();
          }
          List<Snapshot> snapshots = new ArrayList<>();
          var versions = ocfl.describeObject(report).getVersionMap();
          for (VersionDetails details : versions.values()) {
            snapshots.add(StoredVersion.read(report, details, folders.root()));
          }
          snapshots.sort(Comparator.comparing(Snapshot::number));
          return List.copyOf(snapshots);
        });
  }

  /**
   * What ties the next version of a report to the newest one: the SHA-512 of that one's inventory;
   * empty where there is none.
   */
  public String head(String report) throws IOException {
    Optional<Path> object = object(report);
    return object.isEmpty()
        ? ""
        : Digest.hex512(Files.readAllBytes(object.get().resolve(ObjectFolder.INVENTORY)));
  }

  /** Where a report's OCFL object lies. */
  public Optional<Path> object(String report) throws IOException {
    for (ObjectFolder object : ObjectFolder.in(folders.root())) {
      if (object.id().filter(report::equals).isPresent()) {
        return Optional.of(object.path());
      }
    }
    return Optional.empty();
  }

  /**
   * Keeps a version. When this returns, the version has been written, forced to disk and read back
   * whole.
   *
   * @throws StoreException where the store is damaged; the version before is then the newest still
   */
  public Snapshot keep(Deposit deposit) throws IOException {
    List<Snapshot> before = snapshots(deposit.report());
    String previous = before.isEmpty() ? "" : before.get(before.size() - 1).version().label();
    Path stage = Stage.of(deposit, previous, folders.work());
    Version version = deposit.version();
    VersionInfo info =
        new VersionInfo()
            .setUser(deposit.keeper().name(), deposit.keeper().address())
            .setMessage(version.label() + " " + version.kind().word() + "：" + version.message())
            // In UTC: a later inventory would repeat it so, and the two must agree (OCFL, W011).
            .setCreated(version.published().withOffsetSameInstant(ZoneOffset.UTC));
    library(
        ocfl ->
            ocfl.putObject(
                ObjectVersionId.head(deposit.report()), stage, info, OcflOption.MOVE_SOURCE));
    Durable.force(object(deposit.report()).orElseThrow());
    List<Finding> findings = Verification.ofReport(folders, deposit.report(), true);
    AuditLog audit = new AuditLog(folders.audit(), clock);
    String name = deposit.report() + " " + version.label();
    audit.add("ingestion", name, "success");
    audit.add("validation", name, findings.isEmpty() ? "success" : "failure");
    if (!findings.isEmpty()) {
      throw new StoreException("store-damaged", findings.get(0).toString());
    }
    List<Snapshot> after = snapshots(deposit.report());
    return after.get(after.size() - 1);
  }

  /**
   * Checks everything in the store.
   *
   * @param everyByte whether the content is read and its digests are computed, too
   * @return nothing where all is well
   */
  public List<Finding> verify(boolean everyByte) throws IOException {
    return Verification.of(folders, everyByte);
  }

  /** The library's own folder for work is the store's, or a reader's own. */
  private <T> T library(Ocfl.Work<T> work) throws IOException {
    try (Workroom room = lock == null ? Workroom.own() : new Workroom(folders.work(), false)) {
      return Ocfl.call(folders.root(), room.folder(), work);
    }
  }

  @Override
  public void close() throws IOException {
    if (lock != null) {
      lock.close();
    }
  }
}
