package lantai.acceptance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import lantai.archive.history.ReportVersions;
import lantai.build.IncrementalBuild;
import lantai.build.IncrementalBuild.LazyBuildResult;
import lantai.concurrent.Deferred;
import lantai.content.CachingParser;
import lantai.preview.LazyPreviewBuild;
import lantai.preview.Preview;
import lantai.preview.PreviewBuildResult;
import lantai.site.html.TemplateSource;

/** The repository's own report, copied to be edited, with its preview running. */
final class PreviewedSite implements AutoCloseable {

  private final Path folder;
  private final Preview preview;
  private final Thread thread;

  /**
   * @param place where to copy to, or {@code null} for where temporary files go
   */
  PreviewedSite(Path place) throws IOException {
    this(place, Map.of());
  }

  /**
   * @param changes files that are otherwise from the beginning, by their paths
   */
  PreviewedSite(Path place, Map<String, String> changes) throws IOException {
    String name = "lantai-preview-";
    folder =
        place == null ? Files.createTempDirectory(name) : Files.createTempDirectory(place, name);
    copy(Path.of("content"), folder.resolve("content"));
    copy(Path.of("templates"), folder.resolve("templates"));
    for (Map.Entry<String, String> change : changes.entrySet()) {
      save(change.getKey(), change.getValue());
    }
    IncrementalBuild builder =
        new IncrementalBuild(
            folder.resolve("content"),
            TemplateSource.alone(folder.resolve("templates")),
            new CachingParser());
    Callable<LazyPreviewBuild> build = () -> pending(builder.build(ReportVersions.NONE));
    preview =
        new Preview(
            0,
            List.of(folder.resolve("content"), folder.resolve("templates")),
            build,
            attempt -> {});
    thread = new Thread(preview::run, "live site");
    thread.start();
  }

  /** A build as a preview shows it. */
  static LazyPreviewBuild pending(LazyBuildResult built) {
    return new LazyPreviewBuild(
        built.assets(),
        built.pages(),
        Deferred.lazy(
            () ->
                new PreviewBuildResult(
                    built.whole().get().files(),
                    built.downloads(),
                    built.whole().get().problems())));
  }

  String address(String path) {
    return preview.address() + path;
  }

  String read(String path) throws IOException {
    return Files.readString(folder.resolve(path), StandardCharsets.UTF_8);
  }

  void save(String path, String text) throws IOException {
    Files.writeString(folder.resolve(path), text, StandardCharsets.UTF_8);
  }

  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> walk = Files.walk(from)) {
      for (Path path : walk.toList()) {
        Files.copy(path, to.resolve(from.relativize(path).toString()));
      }
    }
  }

  @Override
  public void close() throws IOException {
    preview.close();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    delete(folder);
  }

  static void delete(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
