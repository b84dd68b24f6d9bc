package lantai.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import lantai.archive.history.ReportVersions;
import lantai.archive.history.VersionHistory;
import lantai.content.ContentReader;
import lantai.diagnostics.Problems;
import lantai.link.LinkedReport;
import lantai.link.Linker;
import lantai.model.Report;
import lantai.output.OutputSink;
import lantai.output.SiteFile;
import lantai.site.data.DataFilesWriter;
import lantai.site.data.SearchIndexWriter;
import lantai.site.html.FreeMarkerPageRenderer;
import lantai.site.html.TemplateFolder;
import lantai.site.html.TemplateSource;
import lantai.site.page.Page;
import lantai.site.page.PageFactory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Measures each stage of the build with this repository's report in a warm JVM, in milliseconds per
 * call. Nothing is cached between calls.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 1)
public class StageBenchmark {

  private Report report;
  private LinkedReport linked;
  private List<Page> pages;

  /** Templates are parsed again for each call. */
  @State(Scope.Benchmark)
  public static class Fresh {

    private FreeMarkerPageRenderer renderer;

    @Setup(Level.Invocation)
    public void renderer() throws IOException {
      renderer = new FreeMarkerPageRenderer(TemplateFolder.read(TemplateSource.alone(Path.of("templates"))));
    }
  }

  @Setup
  public void stages() throws IOException {
    report = read();
    linked = link();
    pages = pages();
  }

  @Benchmark
  public Report read() {
    return ContentReader.read(Path.of("content"), new Problems());
  }

  @Benchmark
  public LinkedReport link() {
    return Linker.link(report, new Problems());
  }

  @Benchmark
  public List<Page> pages() {
    return PageFactory.of(linked, VersionHistory.NONE, ReportVersions.NONE, new Problems());
  }

  @Benchmark
  public List<SiteFile> render(Fresh fresh) throws IOException {
    return fresh.renderer.render(pages, OutputSink.MEMORY, new Problems());
  }

  @Benchmark
  public List<SiteFile> data() throws IOException {
    List<SiteFile> files =
        new ArrayList<>(DataFilesWriter.of(linked, VersionHistory.NONE, OutputSink.MEMORY));
    files.addAll(SearchIndexWriter.of(linked, OutputSink.MEMORY));
    return files;
  }
}
