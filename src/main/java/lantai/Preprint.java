package lantai;

import java.util.ArrayList;
import java.util.List;
import lantai.model.Site;
import lantai.text.Background;
import lantai.text.Problem;
import lantai.text.SiteFile;

/**
 * A build whose pages are done, and whose data files, which no page shows, come when they are asked
 * for. All problems are found by then.
 *
 * @param site as in {@link Build}
 * @param pages all files but the data files; empty where an error is among the problems
 * @param data none where there are no pages
 * @param problems as in {@link Build}
 */
public record Preprint(
    Site site, List<SiteFile> pages, Background<List<SiteFile>> data, List<Problem> problems) {

  /** The whole build. */
  Build build() {
    List<SiteFile> files = new ArrayList<>(pages);
    files.addAll(data.get());
    return new Build(site, files, problems);
  }
}
