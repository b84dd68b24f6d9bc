package lantai.link;

import java.util.Set;
import java.util.stream.Collectors;
import lantai.chinese.ChineseMessages;
import lantai.model.Project;
import lantai.model.ProjectStage;
import lantai.model.Report;
import lantai.model.SiteSettings;

/**
 * Writes the stage of projects in words. A stage to be reached in the year of the report is marked
 * as such, because it is not reached yet: 年内建成.
 */
public final class ProjectStageFormatter {

  private static final String FASTER = "加快";

  private ProjectStageFormatter() {}

  /**
   * Returns the heading of all projects with the same year and stage. Work in progress may be
   * printed with or without 加快.
   */
  public static String heading(Project project, Report report, ChineseMessages messages) {
    ProjectStage stage = project.stage();
    if (stage != ProjectStage.UNDER_WAY) {
      return inYear(stage.label(), project, report.site(), messages);
    }
    Set<Boolean> faster =
        report.rows(Project.class).stream()
            .filter(each -> each.stage() == stage && each.year() == project.year())
            .map(each -> each.word().value().contains(FASTER))
            .collect(Collectors.toSet());
    if (faster.size() > 1) {
      return messages.get("stage.under-way.both", stage.label());
    }
    return faster.contains(true) ? stage.label() : messages.get("stage.under-way");
  }

  /** Returns the year of a project and the printed word for its stage. */
  public static String dated(Project project, SiteSettings site, ChineseMessages messages) {
    return messages.get("year", project.year())
        + inYear(project.word().value(), project, site, messages);
  }

  private static String inYear(
      String stage, Project project, SiteSettings site, ChineseMessages messages) {
    return project.year() == site.date().getYear() && project.stage().isReached()
        ? messages.get("within-year", stage)
        : stage;
  }
}
