package lantai.site.html;

import java.io.IOException;
import java.util.List;
import lantai.diagnostics.Problems;
import lantai.output.OutputSink;
import lantai.output.SiteFile;
import lantai.site.page.Page;

/** Renders pages as files: the fourth stage of a build. */
public interface PageRenderer {

  /**
   * Renders pages.
   *
   * @param sink receives each file
   * @return the file of each page, in order, then static files; incomplete if an error was added to
   *     the problems
   * @throws IOException if a folder cannot be read, or the sink throws it
   */
  List<SiteFile> render(List<Page> pages, OutputSink sink, Problems problems) throws IOException;

  /** Reports the problems of templates that can be found without rendering pages. */
  void checkTemplates(Problems problems);
}
