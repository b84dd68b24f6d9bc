package lantai.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import lantai.link.Addresses;
import lantai.link.LinkedReport;
import lantai.model.Chapter;
import lantai.model.City;
import lantai.model.Livelihood;
import lantai.model.Project;
import lantai.model.Result;

/** The tables of results, projects, livelihood undertakings and cities, where there are any. */
final class GoalPages {

  private final LinkedReport linked;
  private final Frames frames;
  private final Rows rows;

  GoalPages(LinkedReport linked, Frames frames, Rows rows) {
    this.linked = linked;
    this.frames = frames;
    this.rows = rows;
  }

  List<Page> pages() {
    return Stream.of(results(), projects(), livelihood(), cities())
        .filter(Objects::nonNull)
        .toList();
  }

  private Page results() {
    List<Result> results = linked.report().goals().results();
    List<Pieces.Group<Pieces.Result>> chapters = new ArrayList<>();
    for (Chapter chapter : linked.report().chapters()) {
      List<Pieces.Result> found =
          linked.report().goalsIn(chapter.id(), Result.class).stream()
              .map(result -> rows.result(result, ""))
              .toList();
      if (!found.isEmpty()) {
        chapters.add(new Pieces.Group<>(chapter.label(), found));
      }
    }
    Frame frame = frame(Addresses.RESULTS, "结果", "报告列出的全部结果，逐项注明出处");
    return page(
        Addresses.RESULTS,
        "results.ftlh",
        results,
        new Views.Results(frame, results.size(), chapters));
  }

  private Page projects() {
    List<Project> projects = linked.report().goals().projects();
    List<Pieces.Group<Pieces.Group<Pieces.Row>>> years = new ArrayList<>();
    for (int year : projects.stream().map(Project::year).distinct().sorted().toList()) {
      List<Pieces.Group<Pieces.Row>> stages = new ArrayList<>();
      for (Project.Stage stage : Project.Stage.values()) {
        List<Pieces.Row> found =
            projects.stream()
                .filter(project -> project.year() == year && project.stage() == stage)
                .map(project -> rows.row(project, project.word().value(), stage.word(), ""))
                .toList();
        if (!found.isEmpty()) {
          stages.add(new Pieces.Group<>(stage.word(), found));
        }
      }
      years.add(new Pieces.Group<>(year + "年", stages));
    }
    Frame frame = frame(Addresses.PROJECTS, "项目", "报告点名的全部项目，按阶段排列");
    return page(
        Addresses.PROJECTS,
        "projects.ftlh",
        projects,
        new Views.Projects(frame, projects.size(), years));
  }

  private Page livelihood() {
    List<Livelihood> all = linked.report().goals().livelihood();
    List<Pieces.Group<Pieces.Row>> years = new ArrayList<>();
    for (int year : all.stream().map(Livelihood::year).distinct().sorted().toList()) {
      years.add(
          new Pieces.Group<>(
              year + "年",
              all.stream()
                  .filter(item -> item.year() == year)
                  .map(item -> rows.row(item, item.name(), String.valueOf(item.order()), ""))
                  .toList()));
    }
    Frame frame = frame(Addresses.LIVELIHOOD, "民生实事", "民生实事，逐年对照");
    return page(Addresses.LIVELIHOOD, "livelihood.ftlh", all, new Views.Livelihood(frame, years));
  }

  private Page cities() {
    List<City> cities = linked.report().goals().cities();
    List<Pieces.Row> found =
        cities.stream().map(city -> rows.row(city, city.role().value(), "", "")).toList();
    Frame frame = frame(Addresses.CITIES, "设区市", "报告对各设区市的定位，用报告的原话");
    return page(Addresses.CITIES, "cities.ftlh", cities, new Views.Cities(frame, found));
  }

  private Frame frame(String path, String title, String description) {
    String whole = linked.report().site().title() + "：" + description;
    return frames.list(path, title, whole);
  }

  /** A report without such rows has no such page. */
  private static Page page(String path, String template, List<?> content, Object view) {
    return content.isEmpty() ? null : Page.fixed(path, template, view);
  }
}
