package lantai.acceptance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lantai.archive.history.ReportVersions;
import lantai.archive.history.VersionHistory;
import lantai.archive.history.VersionKind;
import lantai.archive.history.VersionMetadata;
import lantai.build.Build;
import lantai.build.BuildResult;
import lantai.output.OutputSink;
import lantai.output.SiteFile;
import lantai.output.TestPublisher;
import lantai.site.data.VersionContentReader;
import lantai.site.html.TemplateSource;
import org.jsoup.Jsoup;

/** The repository's own site, built once for all tests and written as a reader would get it. */
final class BuiltSite implements AutoCloseable {

  static final String HOME = "index.html";
  static final String SEARCH = "search.html";

  private final Map<String, SiteFile> files = new LinkedHashMap<>();
  private final Set<String> chapters;
  private final Path temporary;
  private final Path folder;

  BuiltSite() throws IOException {
    BuildResult build =
        Build.build(
            Repository.CONTENT,
            TemplateSource.alone(Repository.TEMPLATES),
            ReportVersions.after(before(), false),
            OutputSink.MEMORY);
    if (!build.succeeded()) {
      throw new IllegalStateException("the repository's site cannot be built: " + build.problems());
    }
    build.files().forEach(file -> files.put(file.path(), file));
    chapters =
        Jsoup.parse(files.get(HOME).text())
            .select("main .years a[href], main nav .toc a[href]")
            .stream()
            .map(link -> link.attr("href"))
            .collect(Collectors.toUnmodifiableSet());
    temporary = Files.createTempDirectory("lantai-proof-");
    folder = temporary.resolve("site");
    TestPublisher.publish(build.files(), folder, false);
  }

  /**
   * As if the report had been published before, with other figures and words, so that the pages of
   * versions and their comparisons have something to show.
   */
  private static VersionHistory before() throws IOException {
    Map<String, byte[]> data = new HashMap<>();
    Repository.files().forEach(file -> data.put(file.path(), file.bytes()));
    Map<String, byte[]> earlier = new HashMap<>(data);
    for (String name : List.of("data/targets.json", "data/report.json", "data/glossary.json")) {
      String text = new String(data.get(name), StandardCharsets.UTF_8);
      earlier.put(
          name, text.replace('5', '4').replace("发展", "建设").getBytes(StandardCharsets.UTF_8));
    }
    return new VersionHistory(
        List.of(
            VersionContentReader.read(
                version("2024-01-29", VersionKind.FIRST), earlier::get, Map.of("a", "1")),
            VersionContentReader.read(
                version("2024-02-01", VersionKind.CORRECTION), earlier::get, Map.of("a", "1")),
            VersionContentReader.read(
                version("2024-02-06", VersionKind.UPDATE), data::get, Map.of("a", "2"))),
        "");
  }

  private static VersionMetadata version(String label, VersionKind kind) {
    OffsetDateTime time = OffsetDateTime.parse(label + "T09:00:00+08:00");
    return new VersionMetadata(label, kind, "为检验网页而作", time, "");
  }

  /** The paths of all pages, sorted. */
  List<String> pages() {
    return files.values().stream().filter(SiteFile::isHtml).map(SiteFile::path).sorted().toList();
  }

  /** The paths of the report's chapters: what the contents on the home page lead to. */
  List<String> chapters() {
    return pages().stream().filter(chapters::contains).toList();
  }

  /**
   * One page of each type: every page at the root that is not a chapter, and the heaviest of the
   * chapters and of each folder.
   */
  List<String> pageTypes() {
    List<String> types = new ArrayList<>();
    types.add(heaviest(chapters::contains));
    Set<String> folders =
        pages().stream()
            .filter(path -> path.contains("/"))
            .map(path -> path.substring(0, path.lastIndexOf('/') + 1))
            .collect(Collectors.toSet());
    folders.stream().sorted().map(folder -> heaviest(under(folder))).forEach(types::add);
    pages().stream()
        .filter(path -> !path.contains("/") && !chapters.contains(path))
        .forEach(types::add);
    return types;
  }

  private static Predicate<String> under(String folder) {
    return path -> path.startsWith(folder) && path.indexOf('/', folder.length()) < 0;
  }

  private String heaviest(Predicate<String> which) {
    return pages().stream()
        .filter(which)
        .max(Comparator.comparing(path -> bytes(path).length))
        .orElseThrow();
  }

  boolean has(String path) {
    return files.containsKey(path);
  }

  byte[] bytes(String path) {
    return files.get(path).bytes();
  }

  String text(String path) {
    return files.get(path).text();
  }

  /** The URL of a file on the disk. */
  String fileAddress(String path) {
    return folder.resolve(path).toUri().toString();
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> walk = Files.walk(temporary)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
