package lantai.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import lantai.link.Addresses;
import lantai.link.LinkedReport;
import lantai.model.Chapter;
import lantai.model.City;
import lantai.model.Goals;
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
    Goals goals = linked.report().goals();
    return Stream.of(
            page(Addresses.RESULTS, "results.ftlh", goals.results(), this::results),
            page(Addresses.PROJECTS, "projects.ftlh", goals.projects(), this::projects),
            page(Addresses.LIVELIHOOD, "livelihood.ftlh", goals.livelihood(), this::livelihood),
            page(Addresses.CITIES, "cities.ftlh", goals.cities(), this::cities))
        .flatMap(Optional::stream)
        .toList();
  }

  private Views.Results results(List<Result> results) {
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
    return new Views.Results(frame, results.size(), chapters);
  }

  private Views.Projects projects(List<Project> projects) {
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
    return new Views.Projects(frame, projects.size(), years);
  }

  private Views.Livelihood livelihood(List<Livelihood> all) {
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
    return new Views.Livelihood(frame, years);
  }

  private Views.Cities cities(List<City> cities) {
    List<Pieces.Row> found =
        cities.stream().map(city -> rows.row(city, city.role().value(), "", "")).toList();
    Frame frame = frame(Addresses.CITIES, "设区市", "报告对各设区市的定位，用报告的原话");
    return new Views.Cities(frame, found);
  }

  private Frame frame(String path, String title, String description) {
    String whole = linked.report().site().title() + "：" + description;
    return frames.list(path, title, whole);
  }

  /** A report without such rows has no such page. */
  private static <T> Optional<Page> page(
      String path, String template, List<T> rows, Function<List<T>, ?> view) {
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(Page.fixed(path, template, () -> view.apply(rows)));
  }
}
