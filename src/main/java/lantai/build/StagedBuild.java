package lantai.build;

import java.util.ArrayList;
import java.util.List;
import lantai.concurrent.Deferred;
import lantai.diagnostics.Problem;
import lantai.model.SiteSettings;
import lantai.output.SiteFile;

/**
 * A build whose pages are done, and whose data files, which no page shows, come when they are asked
 * for. All problems are found by then.
 *
 * @param site as in {@link Build}
 * @param pages all files but the data files; empty where an error is among the problems
 * @param data none where there are no pages
 * @param problems as in {@link Build}
 */
public record StagedBuild(
    SiteSettings site,
    List<SiteFile> pages,
    Deferred<List<SiteFile>> data,
    List<Problem> problems) {

  /** The whole build. */
  Build build() {
    List<SiteFile> files = new ArrayList<>(pages);
    files.addAll(data.get());
    return new Build(site, files, problems);
  }
}
