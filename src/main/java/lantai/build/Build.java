package lantai.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import lantai.archive.history.Publication;
import lantai.archive.history.VersionHistory;
import lantai.concurrent.Deferred;
import lantai.content.ContentCache;
import lantai.content.ContentReader;
import lantai.diagnostics.Problem;
import lantai.diagnostics.Problems;
import lantai.link.LinkedReport;
import lantai.link.Linker;
import lantai.model.Report;
import lantai.model.SiteSettings;
import lantai.output.OutputSink;
import lantai.output.SiteFile;
import lantai.site.check.SiteCheck;
import lantai.site.data.DataFiles;
import lantai.site.data.SearchIndex;
import lantai.site.data.VersionContentReader;
import lantai.site.data.VersionData;
import lantai.site.epub.EpubWriter;
import lantai.site.html.HtmlRenderer;
import lantai.site.page.Page;
import lantai.site.page.PageFactory;

/**
 * The pipeline: content → report → linked report → pages → files.
 *
 * @param site what the report says of itself; {@code null} where an error is among the problems
 * @param files the whole site; empty where an error is among the problems
 * @param problems all that was found, in the order of their places
 */
public record Build(SiteSettings site, List<SiteFile> files, List<Problem> problems) {

  /** Builds a site whose report was never kept. */
  public static Build run(Path content, Path templates) throws IOException {
    return run(content, templates, Publication.NONE);
  }

  /** Builds a site of whose versions is told. */
  public static Build run(Path content, Path templates, Publication publication)
      throws IOException {
    return run(content, templates, site -> publication);
  }

  /** Tells a build of its report's versions, once it is known which report that is. */
  @FunctionalInterface
  public interface PublicationSource {

    Publication of(SiteSettings site) throws IOException;
  }

  /**
   * Builds a site in memory; nothing is written.
   *
   * @throws IOException where a folder cannot be read
   */
  public static Build run(Path content, Path templates, PublicationSource past) throws IOException {
    return run(content, templates, past, OutputSink.MEMORY);
  }

  /**
   * Builds a site and puts its files, each as soon as it is finished.
   *
   * @throws IOException where a folder cannot be read, or from the outbox
   */
  public static Build run(Path content, Path templates, PublicationSource past, OutputSink outbox)
      throws IOException {
    Deferred<HtmlRenderer> renderer = Deferred.of(() -> HtmlRenderer.of(templates));
    ContentCache memory = new ContentCache();
    SiteCheck check = new SiteCheck();
    return preprint(content, memory, renderer::get, check, past, outbox, Deferred::of).build();
  }

  /** Decides when work on files that no page shows begins. */
  @FunctionalInterface
  interface DeferredExecutor {

    Deferred<List<SiteFile>> begin(Callable<List<SiteFile>> work);
  }

  /**
   * @param renderer asked for when there are pages, or none because of errors
   */
  static StagedBuild preprint(
      Path content,
      ContentCache memory,
      Supplier<HtmlRenderer> renderer,
      SiteCheck check,
      PublicationSource past,
      OutputSink outbox,
      DeferredExecutor beside)
      throws IOException {
    Problems problems = new Problems();
    Report report = ContentReader.read(content, problems, memory);
    LinkedReport linked = Linker.link(report, problems);
    if (problems.hasErrors()) {
      renderer.get().tellFaults(problems);
      return stopped(problems);
    }
    Publication publication = past.of(report.site());
    Deferred<List<SiteFile>> data = beside.begin(() -> DataFiles.of(linked, outbox));
    Deferred<List<SiteFile>> book = beside.begin(() -> List.of(EpubWriter.of(linked, outbox)));
    VersionHistory history = VersionContentReader.upTo(publication, data::get);
    List<Page> pages = PageFactory.of(linked, history, publication, problems);
    List<SiteFile> files =
        new ArrayList<>(renderer.get().render(pages, check.before(outbox), problems));
    files.addAll(VersionData.of(history, publication, report.site().base()));
    if (!problems.hasErrors()) {
      String folder = renderer.get().folder().toString();
      String base = report.site().base();
      check.check(files, pages, folder, base, besides(publication), problems);
    }
    return problems.hasErrors()
        ? stopped(problems)
        : new StagedBuild(report.site(), files, both(data, book), problems.sorted());
  }

  /** What is published with the pages and not yet there when they are checked; by path. */
  private static List<String> besides(Publication publication) {
    List<String> besides = new ArrayList<>(publication.mementos());
    besides.addAll(DataFiles.ADDRESSES);
    besides.addAll(SearchIndex.ADDRESSES);
    besides.add(EpubWriter.ADDRESS);
    return besides;
  }

  private static Deferred<List<SiteFile>> both(
      Deferred<List<SiteFile>> data, Deferred<List<SiteFile>> book) {
    return Deferred.later(
        () -> Stream.of(data, book).flatMap(files -> files.get().stream()).toList());
  }

  private static StagedBuild stopped(Problems problems) {
    return new StagedBuild(null, List.of(), Deferred.later(List::of), problems.sorted());
  }

  public boolean succeeded() {
    return !files.isEmpty();
  }
}
