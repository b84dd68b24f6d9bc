package lantai.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lantai.addresses.AddressRegistry;
import lantai.archive.IngestProvenance;
import lantai.archive.VersionPayload;
import lantai.archive.Snapshot;
import lantai.archive.Store;
import lantai.archive.SubmissionPackage;
import lantai.archive.history.ReportVersions;
import lantai.archive.history.VersionMetadata;
import lantai.archive.history.VersionContent;
import lantai.archive.history.VersionHistory;
import lantai.archive.history.VersionKind;
import lantai.build.Build;
import lantai.build.BuildResult;
import lantai.content.AddressFile;
import lantai.output.OutputSink;
import lantai.output.Publisher;
import lantai.output.Sha2;
import lantai.output.SiteFile;
import lantai.site.html.TemplateSource;

/**
 * Fills a store with versions of the report in {@code content/}, each of which has one sentence
 * changed, as {@code snapshot create} does but without publishing them.
 *
 * <p>Arguments: the store; how many versions it is to have; then the ids of the reports, which all
 * get the same versions. The content folder is that of the working directory, the templates those
 * of {@code templates/} there.
 */
public final class ArchiveCorpus {

  private static final Path CONTENT = Path.of("content");
  private static final Path CHAPTER = CONTENT.resolve("chapters/2-4.md");
  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 23);

  private final Store store;
  private final List<String> reports;
  private VersionHistory history;

  private ArchiveCorpus(Store store, List<String> reports) throws IOException {
    this.store = store;
    this.reports = reports;
    List<VersionContent> contents = new ArrayList<>();
    for (Snapshot snapshot : store.snapshots(reports.get(0))) {
      contents.add(snapshot.content());
    }
    this.history = new VersionHistory(contents, addresses());
  }

  public static void main(String[] arguments) throws IOException {
    int count = Integer.parseInt(arguments[1]);
    List<String> reports = List.of(arguments).subList(2, arguments.length);
    try (Store store = Store.openForWriting(Path.of(arguments[0]), Clock.systemUTC())) {
      ArchiveCorpus corpus = new ArchiveCorpus(store, reports);
      while (corpus.history.versions().size() < count) {
        corpus.add(corpus.history.versions().size());
      }
    }
  }

  private void add(int number) throws IOException {
    edit(number);
    AddressRegistry registry = Build.addresses(CONTENT, history).orElseThrow();
    Files.writeString(AddressFile.in(CONTENT), AddressFile.write(registry));
    List<SiteFile> source = source();
    Map<String, String> digests = new HashMap<>();
    source.forEach(
        file ->
            digests.put(file.path().substring(Snapshot.SOURCE.length()), Sha2.hex512(file.bytes())));
    for (String report : reports) {
      LocalDate day = FIRST_DAY.plusDays(number);
      VersionMetadata version =
          new VersionMetadata(
              day.toString(),
              number == 0 ? VersionKind.FIRST : VersionKind.UPDATE,
              "更正一句",
              OffsetDateTime.parse(day + "T10:00:00+08:00"),
              store.inventoryDigest(report));
      BuildResult build =
          Build.build(
              CONTENT,
              TemplateSource.alone(Path.of("templates")),
              ReportVersions.ofArchivedBuild(history, version, digests),
              OutputSink.MEMORY);
      if (!build.succeeded()) {
        throw new IllegalStateException(build.problems().toString());
      }
      IngestProvenance agent = new IngestProvenance(build.site().owner(), build.site().base(), "benchmark", "");
      VersionPayload payload = new VersionPayload(Publisher.withManifest(build.files()), source, List.of());
      Snapshot snapshot =
          store.ingest(new SubmissionPackage(report, version, build.site(), payload, agent));
      if (report.equals(reports.get(reports.size() - 1))) {
        history = new VersionHistory(history.with(snapshot.content()).versions(), addresses());
      }
    }
  }

  /** Writes the number in letters at the end of a sentence: digits would be another figure. */
  private static void edit(int number) throws IOException {
    String text = Files.readString(CHAPTER).stripTrailing().replaceFirst("（[a-j]+）。$", "。");
    StringBuilder letters = new StringBuilder();
    String.valueOf(number).chars().forEach(digit -> letters.append((char) ('a' + digit - '0')));
    Files.writeString(CHAPTER, text.replaceFirst("。$", "（" + letters + "）。") + "\n");
  }

  private static List<SiteFile> source() throws IOException {
    List<SiteFile> files = new ArrayList<>();
    for (String folder : List.of("content/", "templates/")) {
      for (SiteFile file : SiteFile.below(Path.of(folder))) {
        files.add(new SiteFile(Snapshot.SOURCE + folder + file.path(), file.bytes()));
      }
    }
    return files;
  }

  private static String addresses() throws IOException {
    Path file = AddressFile.in(CONTENT);
    return Files.exists(file) ? Files.readString(file) : "";
  }
}
