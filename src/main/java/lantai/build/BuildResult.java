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
 * @param history its versions, with that of this build if it is archived
 * @param reportVersions those before, and which of them has its words
 * @param files the whole site; empty if there was an error
 * @param problems in the order of their places
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

  /** Throws {@link IllegalStateException} if the build failed. */
  public SiteSettings site() {
    return requireLinkedReport().report().site();
  }

  /** The addresses that the site has and had; throws as {@link #site}. */
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
