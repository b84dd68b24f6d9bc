package lantai.cli;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import lantai.archive.ArchivedFile;
import lantai.archive.ArchivedFileReader;
import lantai.archive.Snapshot;
import lantai.archive.history.DiffSegment;
import lantai.archive.history.DiffSegment.DiffSide;
import lantai.archive.history.FigureDiff;
import lantai.archive.history.ReportVersions;
import lantai.archive.history.VersionDiff.ChangeType;
import lantai.archive.history.VersionDiff.FieldChange;
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
    impact.rows().forEach((kind, changes) -> printRows(kind, changes, console));
  }

  private static void printRows(RowKind kind, List<ItemChange> changes, Console console) {
    String table = console.isChinese() ? kind.label() : kind.word();
    for (ItemChange change : changes) {
      List<FieldChange> shown = new ArrayList<>(change.printedFields());
      List<FieldChange> others = new ArrayList<>();
      boolean sameWords = change.figure().before().equals(change.figure().after());
      if (change.change() == ChangeType.CHANGED) {
        others.addAll(shown);
        shown.removeIf(field -> sameWords || !FigureDiff.shows(field.field()));
        others.removeAll(shown);
      }
      if (!shown.isEmpty()) {
        String key =
            switch (change.change()) {
              case ADDED -> "row-added";
              case REMOVED -> "row-removed";
              case CHANGED -> change.figure().sameAmount() ? "row-reworded" : "row-changed";
            };
        String before = figure(change.figure().before(), shown, DiffSide.OLD);
        String after = figure(change.figure().after(), shown, DiffSide.NEW);
        console.printSummary(key, change.id(), change.name(), before, after, table);
      }
      if (!others.isEmpty()) {
        String fields =
            others.stream()
                .map(new DiffPrinter(console)::replacement)
                .collect(joining(console.isChinese() ? "；" : "; "));
        console.printSummary("row-fields", change.id(), change.name(), fields, table);
      }
    }
  }

  private static void printNames(String key, List<String> names, Console console) {
    console.printSummaries(names, name -> console.printSummary(key, name));
  }

  /** The figure in the report's words, or else what a row without one quotes, or its fields. */
  private static String figure(String shown, List<FieldChange> fields, DiffSide side) {
    if (!shown.isEmpty()) {
      return shown;
    }
    boolean quoted = fields.stream().anyMatch(field -> field.field().equals("quote"));
    return fields.stream()
        .filter(field -> !quoted || field.field().equals("quote"))
        .map(field -> DiffSegment.side(field.segments(), side))
        .filter(text -> !text.isEmpty())
        .collect(joining(" "));
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
