package lantai.cli;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lantai.archive.ArchivedFile;
import lantai.archive.ArchivedFileReader;
import lantai.archive.Snapshot;
import lantai.archive.history.DiffSegment;
import lantai.archive.history.DiffSegment.DiffSide;
import lantai.archive.history.ReportVersions;
import lantai.archive.history.VersionDiff.ItemChange;
import lantai.build.BuildResult;
import lantai.model.ReportRow.RowKind;
import lantai.output.Publisher;
import lantai.output.SiteFile;
import lantai.site.check.ImpactReport;

/**
 * The publication of a site with its archived versions.
 *
 * @param past the archived versions, oldest first; published too if {@link #includesVersions}
 */
record SitePublication(PublicationOptions options, List<Snapshot> past) {

  /** Publishes a build whose files are in memory. */
  void publish(BuildResult build) throws IOException {
    try (Publisher publisher = new Publisher(options.out)) {
      publish(build, publisher);
    }
  }

  /**
   * Publishes a build.
   *
   * @param publisher to which the build wrote its files
   * @return false if the site was up to date, so that nothing was written
   */
  boolean publish(BuildResult build, Publisher publisher) throws IOException {
    return publisher.publish(files(build), options.adopt);
  }

  /** Whether publishing a build would change nothing. */
  boolean isUpToDate(BuildResult build) throws IOException {
    return Publisher.isPublished(files(build), options.out, options.adopt);
  }

  /**
   * Whether archived versions are published with the site.
   *
   * @throws UsageException if a published version is not in the store, so that it would be removed
   */
  boolean includesVersions() throws IOException {
    if (options.versions != null) {
      return options.versions;
    }
    boolean published = false;
    for (SiteFile file : Publisher.published(options.out)) {
      if (file.path().startsWith(ReportVersions.MEMENTO_FOLDER)) {
        published = true;
        if (past.stream().noneMatch(each -> file.path().startsWith(folder(each)))) {
          throw new UsageException("versions-lost", options.out.toString(), file.path());
        }
      }
    }
    return published;
  }

  private static String folder(Snapshot snapshot) {
    return snapshot.version().mementoFolder();
  }

  private List<SiteFile> files(BuildResult build) throws IOException {
    List<SiteFile> files = new ArrayList<>(build.files());
    if (includesVersions()) {
      for (Snapshot snapshot : past) {
        files.addAll(site(snapshot, folder(snapshot)));
      }
    }
    return files;
  }

  /**
   * Prints what publishing a build changes for readers of the published site or, if there is none,
   * of the newest version.
   */
  void printImpact(BuildResult build, Console console) throws IOException {
    List<SiteFile> old = Publisher.published(options.out);
    if (old.isEmpty() && !past.isEmpty()) {
      old = site(past.get(past.size() - 1), "");
    }
    if (old.isEmpty()) {
      return;
    }
    ImpactReport impact = ImpactReport.of(old, build.files());
    printNames("page-gone", impact.pages(), console);
    printNames("anchor-gone", impact.anchors(), console);
    printNames("term-left", impact.terms(), console);
    impact.figures().forEach((kind, changes) -> printFigures(kind, changes, console));
  }

  private static void printFigures(RowKind kind, List<ItemChange> changes, Console console) {
    String table = console.isChinese() ? kind.label() : kind.word();
    for (ItemChange change : changes) {
      String type = change.figure().sameAmount() ? "reworded" : change.change().name();
      String before = figure(change.figure().before(), change, DiffSide.NEW);
      String after = figure(change.figure().after(), change, DiffSide.OLD);
      console.printSummary(
          "row-" + type.toLowerCase(Locale.ROOT), change.id(), change.name(), before, after, table);
    }
  }

  private static void printNames(String key, List<String> names, Console console) {
    console.printSummaries(names, name -> console.printSummary(key, name));
  }

  /** The figure in the report's words; a site of an earlier release has only its fields. */
  private static String figure(String shown, ItemChange change, DiffSide omitted) {
    return shown.isEmpty()
        ? change.fields().stream()
            .map(
                field ->
                    field.segments().stream()
                        .filter(segment -> segment.side() != omitted)
                        .map(DiffSegment::text)
                        .collect(joining()))
            .filter(text -> !text.isEmpty())
            .collect(joining(" "))
        : shown;
  }

  private static List<SiteFile> site(Snapshot snapshot, String prefix) throws IOException {
    List<SiteFile> files = new ArrayList<>();
    try (ArchivedFileReader reader = new ArchivedFileReader()) {
      for (ArchivedFile file : snapshot.files()) {
        if (file.path().startsWith(Snapshot.SITE)) {
          String path = prefix + file.path().substring(Snapshot.SITE.length());
          files.add(new SiteFile(path, reader.read(file)));
        }
      }
    }
    return files;
  }
}
