package lantai.link;

import java.util.Set;
import java.util.stream.Collectors;
import lantai.chinese.ChineseMessageBundle;
import lantai.model.Project;
import lantai.model.ProjectStage;
import lantai.model.Report;
import lantai.model.SiteSettings;

/**
 * Writes the stage of projects in words. A stage to be reached in the year of the report is marked
 * as planned, because it is not reached yet: 计划建成; with the printed words instead, if the report
 * strives for it or names the time: 争取建成, 年内建成.
 */
public final class ProjectStageFormatter {

  private static final String FASTER = "加快";

  private static final String WITHIN_YEAR = "年内";

  private ProjectStageFormatter() {}

  /**
   * Returns the heading of a project among those of the same year and stage. Work in progress may
   * be printed with or without 加快.
   */
  public static String heading(Project project, Report report, ChineseMessageBundle messages) {
    ProjectStage stage = project.stage();
    if (stage != ProjectStage.UNDER_WAY) {
      return project.effort() + planned(stage.label(), project, report.site(), messages);
    }
    Set<Boolean> faster =
        report.rows(Project.class).stream()
            .filter(each -> each.stage() == stage && each.year() == project.year())
            .map(each -> each.word().value().contains(FASTER))
            .collect(Collectors.toSet());
    if (faster.size() > 1) {
      return project.effort() + messages.get("stage.under-way.both", stage.label());
    }
    return project.effort()
        + (faster.contains(true) ? stage.label() : messages.get("stage.under-way"));
  }

  /** Returns the year of a project and the printed word for its stage. */
  public static String dated(Project project, SiteSettings site, ChineseMessageBundle messages) {
    return messages.get("year", project.year())
        + project.effort()
        + planned(withoutTime(project), project, site, messages);
  }

  private static String planned(
      String stage, Project project, SiteSettings site, ChineseMessageBundle messages) {
    if (!withoutTime(project).equals(project.word().value())) {
      return WITHIN_YEAR + stage;
    }
    boolean open = project.year() == site.date().getYear() && project.stage().isReached();
    return open && project.effort().isEmpty() ? messages.get("planned-stage", stage) : stage;
  }

  private static String withoutTime(Project project) {
    String word = project.word().value();
    return word.startsWith(WITHIN_YEAR) ? word.substring(WITHIN_YEAR.length()) : word;
  }
}
