package lantai.build;

import java.util.ArrayList;
import java.util.List;
import lantai.addresses.AddressRegistry;
import lantai.archive.history.ReportVersions;
import lantai.archive.history.VersionHistory;
import lantai.diagnostics.Problem;
import lantai.diagnostics.Problems;
import lantai.link.LinkedReport;
import lantai.model.SiteSettings;
import lantai.output.SiteFile;
import org.jspecify.annotations.Nullable;

/**
 * A site, or the errors that prevented it.
 *
 * @param linkedReport {@code null} if there was an error
 * @param history all versions, including this build if it is archived
 * @param reportVersions the earlier versions, and the one whose text equals this build's
 * @param files the whole site; empty if there was an error
 * @param problems sorted by place
 */
public record BuildResult(
    @Nullable LinkedReport linkedReport,
    VersionHistory history,
    ReportVersions reportVersions,
    List<SiteFile> files,
    List<Problem> problems) {

  public BuildResult {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }

  static BuildResult failed(Problems problems) {
    return new BuildResult(
        null, VersionHistory.NONE, ReportVersions.NONE, List.of(), problems.sorted());
  }

  public boolean succeeded() {
    return linkedReport != null;
  }

  /**
   * Returns the settings of the site.
   *
   * @throws IllegalStateException if the build failed
   */
  public SiteSettings site() {
    return requireLinkedReport().report().site();
  }

  /**
   * Returns all current and retired addresses of the site.
   *
   * @throws IllegalStateException if the build failed
   */
  public AddressRegistry addresses() {
    return requireLinkedReport().report().addresses();
  }

  LinkedReport requireLinkedReport() {
    if (linkedReport == null) {
      throw new IllegalStateException("the build failed");
    }
    return linkedReport;
  }

  BuildResult with(List<SiteFile> more) {
    List<SiteFile> all = new ArrayList<>(files);
    all.addAll(more);
    return new BuildResult(linkedReport, history, reportVersions, all, problems);
  }
}
