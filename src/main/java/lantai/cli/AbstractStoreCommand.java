package lantai.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lantai.archive.IntegrityIssue;
import lantai.archive.PublishedVersionsChecker;
import lantai.archive.Snapshot;
import lantai.archive.StorageBackendProvider;
import lantai.archive.Store;
import lantai.archive.StoreException;
import lantai.archive.history.VersionContent;
import lantai.archive.history.VersionHistory;
import lantai.content.AddressFile;
import lantai.content.ContentReader;
import lantai.model.SiteSettings;
import lantai.output.FileOperations;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that reads or writes the store of archived versions. */
abstract class AbstractStoreCommand extends AbstractConsoleCommand {

  /** The folder as given. */
  Path folder;

  @Spec private CommandSpec spec;

  @Option(names = "--report", paramLabel = "NAME")
  @Nullable String report;

  @Option(names = "--store", paramLabel = "DIR", defaultValue = "archive")
  void setStore(String address) {
    if (StorageBackendProvider.isRemote(address)) {
      String sentence = console.messages().say("store-remote", address);
      throw new ParameterException(spec.commandLine(), sentence);
    }
    folder = Path.of(address);
  }

  /** Returns the folder of the store, whether or not there is a store. */
  Path store() throws IOException {
    FileOperations.requireNoDanglingLink(folder);
    return folder;
  }

  /** The versions of the report, oldest first; it must be named if there are several. */
  List<Snapshot> snapshots() throws IOException {
    List<List<Snapshot>> all = snapshotsOfChosenReports();
    if (all.size() > 1) {
      List<String> names = all.stream().map(versions -> versions.get(0).report()).toList();
      throw new UsageException("report-unnamed", String.join(", ", names));
    }
    return all.isEmpty() ? List.of() : all.get(0);
  }

  /**
   * The versions of the report in a content folder, oldest first; empty if the folder has no valid
   * settings.
   */
  List<Snapshot> past(Path content) throws IOException {
    Optional<SiteSettings> site = ContentReader.readSettings(content);
    if (site.isEmpty() || !Store.exists(store())) {
      return List.of();
    }
    try (Store open = Store.openForReading(store())) {
      return open.snapshots(reportName(site.get()));
    }
  }

  /** The versions of the named report or, if none is named, of each report. */
  List<List<Snapshot>> snapshotsOfChosenReports() throws IOException {
    return snapshots(report);
  }

  /** The versions of each report in the store, whichever is named. */
  List<List<Snapshot>> snapshotsOfAllReports() throws IOException {
    return snapshots(null);
  }

  private List<List<Snapshot>> snapshots(@Nullable String named) throws IOException {
    List<List<Snapshot>> all = new ArrayList<>();
    try (Store open = Store.openForReading(store())) {
      for (String name : named == null ? open.reports() : List.of(named)) {
        List<Snapshot> versions = open.snapshots(name);
        if (versions.isEmpty()) {
          throw new UsageException("report-unknown", name, String.join(", ", open.reports()));
        }
        all.add(versions);
      }
    }
    return all;
  }

  /**
   * Refuses to publish in place of a site that lists versions which the store lacks, unless no
   * version is to be published.
   *
   * @param past the versions of the report, oldest first
   */
  void requireKept(PublicationOptions site, List<Snapshot> past) throws IOException {
    if (Boolean.FALSE.equals(site.versions)) {
      return;
    }
    new SitePublication(site, past).includesVersions();
    PublishedVersionsChecker published = PublishedVersionsChecker.of(site.out);
    if (published.issue(List.of(past)).isEmpty()) {
      return;
    }
    List<List<Snapshot>> all = Store.exists(store()) ? snapshotsOfAllReports() : List.of();
    Optional<IntegrityIssue> lost = published.issue(all);
    if (lost.isPresent()) {
      throw new StoreException("versions-unkept", lost.get().location(), folder.toString());
    }
  }

  /** The name in the store of the report of a site. */
  String reportName(SiteSettings site) {
    return report == null ? name(site) : report;
  }

  static Snapshot find(List<Snapshot> snapshots, String label) {
    List<String> labels = snapshots.stream().map(snapshot -> snapshot.version().label()).toList();
    int index = labels.indexOf(label);
    if (index < 0) {
      throw new UsageException("version-unknown", label, String.join(", ", labels));
    }
    return snapshots.get(index);
  }

  /** The SHA-512 of the inventory of each version, which is recorded in the next version. */
  List<String> inventories(List<Snapshot> snapshots) throws IOException {
    List<String> digests = new ArrayList<>();
    try (Store open = Store.openForReading(store())) {
      for (Snapshot each : snapshots) {
        digests.add(open.inventoryDigest(each.report(), each.number()));
      }
    }
    return digests;
  }

  static VersionHistory history(List<Snapshot> snapshots) throws IOException {
    List<VersionContent> editions = new ArrayList<>();
    for (Snapshot snapshot : snapshots) {
      editions.add(snapshot.content());
    }
    return new VersionHistory(editions, addresses(snapshots));
  }

  /** The history with one more version, the newest. */
  static VersionHistory history(VersionHistory past, Snapshot newest) throws IOException {
    return new VersionHistory(past.with(newest.content()).versions(), addresses(List.of(newest)));
  }

  /** The address file of the newest version; empty if it has none. */
  private static String addresses(List<Snapshot> snapshots) throws IOException {
    String path = SnapshotInputs.CONTENT + AddressFile.NAME;
    Snapshot newest = snapshots.isEmpty() ? null : snapshots.get(snapshots.size() - 1);
    return newest == null || newest.file(path).isEmpty()
        ? ""
        : new String(newest.read(path), StandardCharsets.UTF_8);
  }

  /**
   * {@code urn:lantai:CODE:FOLDER}, with the identification code of the government site or {@code
   * local}, and the last folder of its address or, if there is none, the host.
   */
  private static String name(SiteSettings site) {
    String code = site.government() == null ? null : site.government().idCode();
    String path = site.base().replaceFirst("^[a-z]+://", "").replaceFirst("/+$", "");
    String last = path.substring(path.lastIndexOf('/') + 1);
    return "urn:lantai:" + (code == null ? "local" : code) + ":" + last;
  }

  /**
   * Checks that a command does not write to a folder that it reads or that is a store.
   *
   * @param written the folder to write; need not exist
   * @param others folders reserved for other files; need not exist
   * @throws UsageException if it is the root of a disk, one of the others, or inside one
   */
  static void requireSeparate(Path written, List<Path> others) throws IOException {
    Path place = real(written);
    if (place.getParent() == null) {
      throw new UsageException("place-root", written.toString());
    }
    for (Path other : others) {
      if (place.startsWith(real(other))) {
        throw new UsageException("place-within", written.toString(), other.toString());
      }
    }
  }

  /**
   * Checks that a command does not write into a store, this one or another.
   *
   * @throws UsageException if a folder in which the path lies is a store
   */
  static void requireOutsideStores(Path written) throws IOException {
    for (Path above = real(written); above != null; above = above.getParent()) {
      if (Store.exists(above)) {
        throw new UsageException("place-within", written.toString(), above.toString());
      }
    }
  }

  /** The path with links resolved as far as it exists. */
  private static Path real(Path path) throws IOException {
    Path existing = path.toAbsolutePath().normalize();
    Path rest = existing;
    while (existing.getParent() != null && !Files.exists(existing)) {
      existing = existing.getParent();
    }
    return existing.toRealPath().resolve(existing.relativize(rest)).normalize();
  }
}
