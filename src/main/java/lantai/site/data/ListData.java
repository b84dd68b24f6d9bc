package lantai.site.data;

import java.util.List;
import lantai.link.LinkedReport;
import lantai.link.QuoteMatch;
import lantai.link.SiteAddresses;
import lantai.model.City;
import lantai.model.Goal;
import lantai.model.LivelihoodItem;
import lantai.model.Project;

/** The rows of {@code goals/} that are names and words rather than figures. */
public final class ListData {

  private ListData() {}

  /**
   * A row of {@code projects.json}.
   *
   * @param stage 建成, 加快, 开工, 前期 or 谋划
   * @param word the printed word that says so
   */
  record ProjectData(
      @Column(title = "编号", meaning = "本表内唯一") String id,
      @Column(title = "名称") String name,
      @Column(title = "年份") int year,
      @Column(title = "阶段", meaning = "建成、加快、开工、前期、谋划") String stage,
      @Column(title = "用词", meaning = "报告所印") String word,
      @Column(title = "章", meaning = "章的编号") String chapter,
      @Column(title = "段", meaning = "段在章内的编号") String paragraph,
      @Column(title = "引文", meaning = "报告原话") String quote,
      @Column(title = "网址", meaning = "从网站根目录算起") String url,
      @Column(title = "出处", meaning = "所在段落的地址，从网站根目录算起") String source) {}

  /**
   * A row of {@code livelihood.json}.
   *
   * @param order 1-based within the year
   */
  record LivelihoodData(
      @Column(title = "编号", meaning = "本表内唯一") String id,
      @Column(title = "年份") int year,
      @Column(title = "次序", meaning = "当年之内，从一算起") int order,
      @Column(title = "文字", meaning = "报告原话") String text,
      @Column(title = "注释号", meaning = "报告所印的注释号") int note,
      @Column(title = "网址", meaning = "从网站根目录算起") String url,
      @Column(title = "出处", meaning = "所在段落的地址，从网站根目录算起") String source) {}

  /** A row of {@code cities.json}. */
  record CityData(
      @Column(title = "编号", meaning = "本表内唯一") String id,
      @Column(title = "名称") String name,
      @Column(title = "定位", meaning = "报告原话") String role,
      @Column(title = "章", meaning = "章的编号") String chapter,
      @Column(title = "段", meaning = "段在章内的编号") String paragraph,
      @Column(title = "引文", meaning = "报告原话") String quote,
      @Column(title = "网址", meaning = "从网站根目录算起") String url,
      @Column(title = "出处", meaning = "所在段落的地址，从网站根目录算起") String source) {}

  public static List<ProjectData> projects(LinkedReport linked) {
    return linked.report().goals().projects().stream()
        .map(project -> project(project, linked.quoteMatchOf(project), linked))
        .toList();
  }

  private static ProjectData project(Project project, QuoteMatch quoteMatch, LinkedReport linked) {
    return new ProjectData(
        project.id().value(),
        project.name(),
        project.year(),
        project.stage().word(),
        project.word().value(),
        quoteMatch.paragraph().chapter().value(),
        quoteMatch.paragraph().local(),
        GoalData.quote(quoteMatch, linked),
        SiteAddresses.of(project),
        source(project, linked));
  }

  public static List<LivelihoodData> livelihood(LinkedReport linked) {
    return linked.report().goals().livelihood().stream()
        .map(item -> livelihood(item, linked))
        .toList();
  }

  private static LivelihoodData livelihood(LivelihoodItem item, LinkedReport linked) {
    return new LivelihoodData(
        item.id().value(),
        item.year(),
        item.order(),
        item.name(),
        item.note(),
        SiteAddresses.of(item),
        source(item, linked));
  }

  public static List<CityData> cities(LinkedReport linked) {
    return linked.report().goals().cities().stream()
        .map(city -> city(city, linked.quoteMatchOf(city), linked))
        .toList();
  }

  private static CityData city(City city, QuoteMatch quoteMatch, LinkedReport linked) {
    return new CityData(
        city.id().value(),
        city.name(),
        city.role().value(),
        quoteMatch.paragraph().chapter().value(),
        quoteMatch.paragraph().local(),
        GoalData.quote(quoteMatch, linked),
        SiteAddresses.of(city),
        source(city, linked));
  }

  private static String source(Goal goal, LinkedReport linked) {
    return SiteAddresses.of(linked.quoteMatchOf(goal).paragraph());
  }
}
