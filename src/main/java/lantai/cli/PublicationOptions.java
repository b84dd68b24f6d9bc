package lantai.cli;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Path;
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
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where and how the site is published. */
final class PublicationOptions {

  static final String OPTION = "--out";
  static final String FOLDER = "site";

  @Option(names = OPTION, paramLabel = "DIR", defaultValue = FOLDER)
  Path out;

  /** If it is not given, versions that were published stay published. */
  @Option(names = "--versions", negatable = true)
  @Nullable Boolean versions;

  @Option(names = "--adopt")
  boolean adopt;

  /** As {@link #publish(BuildResult, List, Publisher)}, for a build whose files are in memory. */
  boolean publish(BuildResult build, List<Snapshot> past) throws IOException {
    try (Publisher publisher = new Publisher(out)) {
      return publish(build, past, publisher);
    }
  }

  /**
   * Publishes a build.
   *
   * @param past the archived versions, published too if {@code includesVersions}
   * @param publisher to which the build wrote its files
   * @return false if the site was up to date, so that nothing was written
   */
  boolean publish(BuildResult build, List<Snapshot> past, Publisher publisher) throws IOException {
    return publisher.publish(files(build, past), adopt);
  }

  /** Whether publishing a build would change nothing. */
  boolean isUpToDate(BuildResult build, List<Snapshot> past) throws IOException {
    return Publisher.isPublished(files(build, past), out, adopt);
  }

  /**
   * Whether archived versions are published with the site.
   *
   * @throws UsageException if a published version is not in the store, so that it would be removed
   */
  boolean includesVersions(List<Snapshot> past) throws IOException {
    if (versions != null) {
      return versions;
    }
    boolean published = false;
    for (SiteFile file : Publisher.published(out)) {
      if (file.path().startsWith(ReportVersions.MEMENTO_FOLDER)) {
        published = true;
        if (past.stream().noneMatch(each -> file.path().startsWith(folder(each)))) {
          throw new UsageException("versions-lost", out.toString(), file.path());
        }
      }
    }
    return published;
  }

  private static String folder(Snapshot snapshot) {
    return snapshot.version().mementoFolder();
  }

  private List<SiteFile> files(BuildResult build, List<Snapshot> past) throws IOException {
    List<SiteFile> files = new ArrayList<>(build.files());
    if (includesVersions(past)) {
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
  void printImpact(BuildResult build, List<Snapshot> past, Console console) throws IOException {
    List<SiteFile> old = Publisher.published(out);
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
