package lantai;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lantai.book.Epub;
import lantai.check.SiteCheck;
import lantai.data.DataFiles;
import lantai.link.LinkedReport;
import lantai.link.Linker;
import lantai.model.Report;
import lantai.page.Page;
import lantai.page.Pages;
import lantai.read.ContentReader;
import lantai.render.Renderer;
import lantai.text.Problem;
import lantai.text.Problems;
import lantai.text.SiteFile;

/**
 * The pipeline: content → report → linked report → pages → files.
 *
 * @param files the whole site; empty where an error is among the problems
 * @param problems all that was found, in the order of their places
 */
public record Build(List<SiteFile> files, List<Problem> problems) {

  /**
   * Builds a site in memory; nothing is written.
   *
   * @throws IOException where a folder cannot be read
   */
  public static Build run(Path content, Path templates) throws IOException {
    Problems problems = new Problems();
    Report report = ContentReader.read(content, problems);
    LinkedReport linked = Linker.link(report, problems);
    if (problems.hasErrors()) {
      return stopped(problems);
    }
    List<Page> pages = Pages.of(linked, problems);
    List<SiteFile> files = new ArrayList<>(Renderer.render(pages, templates, problems));
    files.addAll(DataFiles.of(linked));
    files.add(Epub.of(linked));
    if (!problems.hasErrors()) {
      SiteCheck.check(files, pages, templates.toString(), report.site().base(), problems);
    }
    return problems.hasErrors() ? stopped(problems) : new Build(files, problems.sorted());
  }

  private static Build stopped(Problems problems) {
    return new Build(List.of(), problems.sorted());
  }

  public boolean succeeded() {
    return !files.isEmpty();
  }
}
