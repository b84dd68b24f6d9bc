package lantai;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import lantai.book.Epub;
import lantai.check.SiteCheck;
import lantai.data.DataFiles;
import lantai.data.EditionReader;
import lantai.data.SearchData;
import lantai.data.VersionData;
import lantai.history.History;
import lantai.history.Publication;
import lantai.link.LinkedReport;
import lantai.link.Linker;
import lantai.model.Report;
import lantai.model.Site;
import lantai.page.Page;
import lantai.page.Pages;
import lantai.read.ContentMemory;
import lantai.read.ContentReader;
import lantai.render.Renderer;
import lantai.text.Background;
import lantai.text.Outbox;
import lantai.text.Problem;
import lantai.text.Problems;
import lantai.text.SiteFile;

/**
 * The pipeline: content → report → linked report → pages → files.
 *
 * @param site what the report says of itself; {@code null} where an error is among the problems
 * @param files the whole site; empty where an error is among the problems
 * @param problems all that was found, in the order of their places
 */
public record Build(Site site, List<SiteFile> files, List<Problem> problems) {

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
  public interface Past {

    Publication of(Site site) throws IOException;
  }

  /**
   * Builds a site in memory; nothing is written.
   *
   * @throws IOException where a folder cannot be read
   */
  public static Build run(Path content, Path templates, Past past) throws IOException {
    return run(content, templates, past, Outbox.MEMORY);
  }

  /**
   * Builds a site and puts its files, each as soon as it is finished.
   *
   * @throws IOException where a folder cannot be read, or from the outbox
   */
  static Build run(Path content, Path templates, Past past, Outbox outbox) throws IOException {
    Background<Renderer> renderer = Background.of(() -> Renderer.of(templates));
    ContentMemory memory = new ContentMemory();
    SiteCheck check = new SiteCheck();
    return preprint(content, memory, renderer::get, check, past, outbox, Background::of).build();
  }

  /** Decides when work on files that no page shows begins. */
  @FunctionalInterface
  interface Beside {

    Background<List<SiteFile>> begin(Callable<List<SiteFile>> work);
  }

  /**
   * @param renderer asked for when there are pages, or none because of errors
   */
  static Preprint preprint(
      Path content,
      ContentMemory memory,
      Supplier<Renderer> renderer,
      SiteCheck check,
      Past past,
      Outbox outbox,
      Beside beside)
      throws IOException {
    Problems problems = new Problems();
    Report report = ContentReader.read(content, problems, memory);
    LinkedReport linked = Linker.link(report, problems);
    if (problems.hasErrors()) {
      renderer.get().tellFaults(problems);
      return stopped(problems);
    }
    Publication publication = past.of(report.site());
    Background<List<SiteFile>> data = beside.begin(() -> DataFiles.of(linked, outbox));
    Background<List<SiteFile>> book = beside.begin(() -> List.of(Epub.of(linked, outbox)));
    History history = EditionReader.upTo(publication, data::get);
    List<Page> pages = Pages.of(linked, history, publication, problems);
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
        : new Preprint(report.site(), files, both(data, book), problems.sorted());
  }

  /** What is published with the pages and not yet there when they are checked; by path. */
  private static List<String> besides(Publication publication) {
    List<String> besides = new ArrayList<>(publication.frozenPages());
    besides.addAll(DataFiles.ADDRESSES);
    besides.addAll(SearchData.ADDRESSES);
    besides.add(Epub.ADDRESS);
    return besides;
  }

  private static Background<List<SiteFile>> both(
      Background<List<SiteFile>> data, Background<List<SiteFile>> book) {
    return Background.later(
        () -> Stream.of(data, book).flatMap(files -> files.get().stream()).toList());
  }

  private static Preprint stopped(Problems problems) {
    return new Preprint(null, List.of(), Background.later(List::of), problems.sorted());
  }

  public boolean succeeded() {
    return !files.isEmpty();
  }
}
