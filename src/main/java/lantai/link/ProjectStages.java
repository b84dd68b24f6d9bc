package lantai.link;

import lantai.chinese.ChineseMessages;
import lantai.model.Project;
import lantai.model.SiteSettings;

/** The words for the stage of a project, as a heading. */
public final class ProjectStages {

  private ProjectStages() {}

  /**
   * What the year of the report is to bring is not there yet: 年内建成.
   *
   * @param messages those of the site
   */
  public static String label(Project project, SiteSettings site, ChineseMessages messages) {
    String label = project.stage().label();
    return project.year() == site.date().getYear() && project.stage().isReached()
        ? messages.get("within-year", label)
        : label;
  }
}
