package lantai.site.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lantai.link.LinkedReport;
import lantai.link.SiteAddresses;
import lantai.model.Project;
import lantai.model.RowId;

/** Makes the rows of projects, by year and stage. */
final class ProjectRowFactory {

  private final List<Project> projects;
  private final PageLayoutFactory layouts;
  private final RowViewFactory rows;

  /**
   * The other rows of the same project, by row; it suffices that one of two rows refers to the
   * other.
   */
  private final Map<RowId, Set<Project>> others;

  ProjectRowFactory(LinkedReport linked, PageLayoutFactory layouts, RowViewFactory rows) {
    this.projects = linked.report().rows(Project.class);
    this.layouts = layouts;
    this.rows = rows;
    this.others = others(projects);
  }

  private static Map<RowId, Set<Project>> others(List<Project> projects) {
    Map<RowId, Project> byId =
        projects.stream().collect(Collectors.toMap(Project::id, project -> project, (a, b) -> a));
    Map<RowId, Set<Project>> others = new HashMap<>();
    byId.keySet().forEach(id -> others.put(id, new LinkedHashSet<>()));
    for (Project project : projects) {
      Project other = project.related() == null ? null : byId.get(project.related().value());
      if (other != null) {
        others.get(project.id()).add(other);
        others.get(other.id()).add(project);
      }
    }
    return others;
  }

  /** Counts the projects; a project of two years counts once. */
  int count() {
    return (int)
        projects.stream()
            .filter(
                project ->
                    others.get(project.id()).stream()
                        .noneMatch(other -> other.year() < project.year()))
            .count();
  }

  PageViewRecords.ProjectsPage page(PageLayout layout) {
    return new PageViewRecords.ProjectsPage(
        layout,
        count(),
        SharedViewRecords.RowGroup.grouped(projects, Project::year).entrySet().stream()
            .map(
                year ->
                    new SharedViewRecords.RowGroup<>(
                        layouts.text("year", year.getKey()), byStage(year.getValue())))
            .toList());
  }

  private List<SharedViewRecords.RowGroup<SharedViewRecords.ProjectRow>> byStage(
      List<Project> year) {
    Map<String, List<Project>> byHeading =
        year.stream()
            .sorted(Comparator.comparing(Project::stage))
            .collect(
                Collectors.groupingBy(
                    layouts::stageHeading, LinkedHashMap::new, Collectors.toList()));
    return byHeading.entrySet().stream()
        .map(
            stage ->
                new SharedViewRecords.RowGroup<>(
                    stage.getKey(), stage.getValue().stream().map(this::row).toList()))
        .toList();
  }

  private SharedViewRecords.ProjectRow row(Project project) {
    return new SharedViewRecords.ProjectRow(
        SiteAddresses.anchor(project.id()),
        project.name(),
        project.effort() + project.word().value(),
        others.get(project.id()).stream()
            .map(
                other ->
                    new LabelledLink(
                        layouts.datedStage(other), "#" + SiteAddresses.anchor(other.id())))
            .toList(),
        rows.source(project, ""));
  }
}
