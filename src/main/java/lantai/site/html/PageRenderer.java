package lantai.site.html;

import java.io.IOException;
import java.util.List;
import lantai.diagnostics.Problems;
import lantai.output.OutputSink;
import lantai.output.SiteFile;
import lantai.site.page.Page;

/** Turns pages into files: the fourth stage of a build. */
public interface PageRenderer {

  /**
   * @param sink receives each file
   * @return the file of each page, in order, then static files; incomplete if an error was added to
   *     the problems
   * @throws IOException if a folder cannot be read, or from the sink
   */
  List<SiteFile> render(List<Page> pages, OutputSink sink, Problems problems) throws IOException;

  /** Reports what can be found wrong with the templates if there are no pages to render. */
  void checkTemplates(Problems problems);
}
