package lantai.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lantai.archive.Snapshot;
import lantai.archive.Store;
import lantai.archive.StoreLocation;
import lantai.archive.history.VersionContent;
import lantai.archive.history.VersionHistory;
import lantai.content.ContentReader;
import lantai.model.SiteSettings;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** The store that commands work on, and which of its reports is meant. */
final class StoreOptions implements AutoCloseable {

  @Option(
      names = "--store",
      paramLabel = "DIR",
      defaultValue = "archive",
      converter = LocationConverter.class,
      description =
          "Folder of the kept versions, or s3://bucket/prefix (default: ${DEFAULT-VALUE}).")
  StoreLocation store;

  @Option(
      names = "--report",
      paramLabel = "NAME",
      description = "Which report, where the store holds several.")
  String report;

  @Override
  public void close() {
    if (store != null) {
      store.close();
    }
  }

  /** The folder that the store is, where it lies on this machine. */
  List<Path> place() {
    return store.isRemote() ? List.of() : List.of(Path.of(store.address()));
  }

  /**
   * The versions of the report that is meant, oldest first.
   *
   * @throws UsageException if the store holds several reports and none is named
   */
  List<Snapshot> snapshots() throws IOException {
    try (Store open = Store.openForReading(store.folder())) {
      List<String> reports = open.reports();
      if (report == null && reports.size() > 1) {
        throw new UsageException("report-unnamed", String.join(", ", reports));
      }
      if (report != null && !reports.contains(report)) {
        throw new UsageException("report-unknown", report, String.join(", ", reports));
      }
      return reports.isEmpty()
          ? List.of()
          : open.snapshots(report == null ? reports.get(0) : report);
    }
  }

  /**
   * The stored versions of the report in a content folder, oldest first; empty if the folder does
   * not say which report it is.
   */
  List<Snapshot> past(Path content) throws IOException {
    Optional<SiteSettings> site = ContentReader.readSettings(content);
    if (site.isEmpty() || !Store.exists(store.folder())) {
      return List.of();
    }
    try (Store open = Store.openForReading(store.folder())) {
      String name = of(site.get());
      return open.reports().contains(name) ? open.snapshots(name) : List.of();
    }
  }

  /** The versions of all reports that are meant, a list a report. */
  List<List<Snapshot>> all() throws IOException {
    if (report != null) {
      return List.of(snapshots());
    }
    List<List<Snapshot>> all = new ArrayList<>();
    try (Store open = Store.openForReading(store.folder())) {
      for (String name : open.reports()) {
        all.add(open.snapshots(name));
      }
    }
    return all;
  }

  /** What a site's report is called in the store. */
  String of(SiteSettings site) {
    return report == null ? name(site) : report;
  }

  /**
   * @throws UsageException if there is no version of this label
   */
  Snapshot find(String label) throws IOException {
    return find(snapshots(), label);
  }

  Snapshot find(List<Snapshot> snapshots, String label) {
    List<String> labels = snapshots.stream().map(snapshot -> snapshot.version().label()).toList();
    int index = labels.indexOf(label);
    if (index < 0) {
      throw new UsageException("version-unknown", label, String.join(", ", labels));
    }
    return snapshots.get(index);
  }

  /** The SHA-512 of a version's inventory, which the next version names. */
  String inventory(Snapshot snapshot) throws IOException {
    try (Store open = Store.openForReading(store.folder())) {
      return open.inventoryDigest(snapshot.report(), snapshot.number());
    }
  }

  /** What the versions said, the first ones of a list. */
  static VersionHistory history(List<Snapshot> snapshots) throws IOException {
    List<VersionContent> editions = new ArrayList<>();
    for (Snapshot snapshot : snapshots) {
      editions.add(snapshot.content());
    }
    return new VersionHistory(editions);
  }

  /**
   * The name of a report in a store: {@code urn:lantai:}, the government site's identification code
   * or {@code local}, and the last folder of its address or, at a host's root, the host.
   */
  private static String name(SiteSettings site) {
    String code = site.government() == null ? null : site.government().idCode();
    String path = site.base().replaceFirst("^[a-z]+://", "").replaceFirst("/+$", "");
    String last = path.substring(path.lastIndexOf('/') + 1);
    return "urn:lantai:" + (code == null ? "local" : code) + ":" + last;
  }

  /** What is typed is an address as it stands. */
  static final class LocationConverter implements ITypeConverter<StoreLocation> {

    @Override
    public StoreLocation convert(String typed) {
      return new StoreLocation(typed);
    }
  }
}
