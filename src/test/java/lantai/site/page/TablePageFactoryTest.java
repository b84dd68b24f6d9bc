package lantai.site.page;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.function.Function;
import lantai.archive.history.ReportVersions;
import lantai.archive.history.VersionHistory;
import lantai.diagnostics.Located;
import lantai.diagnostics.Problems;
import lantai.link.LinkedReport;
import lantai.link.Linker;
import lantai.model.Aspiration;
import lantai.model.AspirationAction;
import lantai.model.BaselineReference;
import lantai.model.Bound;
import lantai.model.ChangeDirection;
import lantai.model.ChapterId;
import lantai.model.Citation;
import lantai.model.Commitment;
import lantai.model.CommitmentAction;
import lantai.model.ContinuityStatement;
import lantai.model.Figure;
import lantai.model.FigureNature;
import lantai.model.IntendedCityRole;
import lantai.model.LivelihoodItem;
import lantai.model.Project;
import lantai.model.ProjectStage;
import lantai.model.QualitativeClaim;
import lantai.model.QualitativeClaimKind;
import lantai.model.ReportBuilder;
import lantai.model.ReportRow;
import lantai.model.Result;
import lantai.model.ResultPeriod;
import lantai.model.RowId;
import lantai.model.Target;
import lantai.model.table.RecordBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablePageFactoryTest {

  private ReportBuilder given =
      new ReportBuilder()
          .chapter("1-1", "总值增长4%。发布全国首部标准。连续3年优秀。供水实现县域全覆盖。", "建桥工程开工。")
          .chapter("2-1", "总值增长5%左右。支持甲市建设中心、乙市建设门户。全面推进供水改革。", "建成建桥工程。到2030年造林6亩。甲山下雪，甲市开会。");

  @Test
  void resultsAreFilteredByFigureAndKind() {
    given
        .add(figure("gdp-2023", "总值增长4%", "4", "%", FigureNature.GROWTH))
        .add(claim("standard-2023", "发布全国首部标准", "全国首部", QualitativeClaimKind.FIRST))
        .add(claim("water-2023", "供水实现县域全覆盖", "县域全覆盖", QualitativeClaimKind.COVERAGE));
    PageViewRecords.ResultsPage page = view("results.html", PageViewRecords.ResultsPage.class);

    assertEquals("2023年完成情况", page.layout().title());
    assertEquals(3, page.count());
    assertEquals(
        List.of("1 有数字 1", "2 位次与首创 1", "3 全覆盖与零 1"),
        page.filters().stream().map(f -> f.number() + " " + f.label() + " " + f.rows()).toList());
    assertEquals("1 2 3", page.chapters().get(0).filters());
    assertEquals(
        List.of("增长4% 增减率 4 全年 1", "全国首部 首创  全年 2", "县域全覆盖 全覆盖  全年 3"),
        page.chapters().get(0).rows().stream()
            .map(
                row ->
                    String.join(
                        " ",
                        row.figure().shown(),
                        row.figure().type(),
                        row.figure().number(),
                        row.period(),
                        row.filters()))
            .toList());
  }

  @ParameterizedTest
  @CsvSource({
    "RANK,居全国首位,PLACE",
    "FIRST,全国首创,PLACE",
    "BAND,居全国前列,PLACE",
    "GRADE,考核优秀,PLACE",
    "RECORD,创新纪录,PLACE",
    "COVERAGE,全覆盖,EXTENT",
    "ZERO,零违约,EXTENT",
    "COMPLETION,如期完成,COMPLETION",
    "STATUS,正式揭牌,PROGRESS",
    "DIRECTION,稳步回升,PROGRESS",
    "SHORTFALL,存在短板,SHORTFALL"
  })
  void everyKindOfClaimHasAFilter(
      QualitativeClaimKind kind, String judgement, ResultRowFactory.ResultFilter filter) {
    given = new ReportBuilder().chapter("1-1", judgement + "。");
    given.add(claim("a-2023", judgement, judgement, kind));

    assertEquals(
        List.of(filter.number()),
        view("results.html", PageViewRecords.ResultsPage.class).filters().stream()
            .map(SharedViewRecords.FilterView::number)
            .toList());
  }

  @Test
  void figureWithAKindPassesBothFiltersAndYearsInARowHaveNoPeriod() {
    given.add(
        figure("streak-2023", "连续3年优秀", "3", "年", FigureNature.DURATION)
            .with("period", ResultPeriod.STREAK)
            .with(
                "claim",
                new RecordBuilder<>(QualitativeClaim.class)
                    .with("kind", QualitativeClaimKind.GRADE)
                    .build()));
    SharedViewRecords.ResultRow row =
        view("results.html", PageViewRecords.ResultsPage.class).chapters().get(0).rows().get(0);

    assertEquals("时长、等级", row.figure().type());
    assertEquals("1 2", row.filters());
    assertEquals("", row.period());
  }

  @Test
  void shareOfAPlanIsACompletionAndARankIsAPlace() {
    given =
        new ReportBuilder()
            .chapter("1-1", "投资完成计划的97%。产量居全国第3位。")
            .add(
                figure("plan-2023", "投资完成计划的97%", "97", "%", FigureNature.RATE)
                    .with(
                        "claim",
                        new RecordBuilder<>(QualitativeClaim.class)
                            .with("against", at("计划"))
                            .build()))
            .add(figure("rank-2023", "产量居全国第3位", "3", "位", FigureNature.RANK));

    assertEquals(
        List.of("1 4", "1 2"),
        view("results.html", PageViewRecords.ResultsPage.class).chapters().get(0).rows().stream()
            .map(SharedViewRecords.ResultRow::filters)
            .toList());
  }

  @Test
  void stateInWordsHasNoPeriod() {
    given.add(
        claim("water-2023", "供水实现县域全覆盖", "县域全覆盖", QualitativeClaimKind.COVERAGE)
            .with("period", ResultPeriod.STATUS));

    assertEquals(
        "",
        view("results.html", PageViewRecords.ResultsPage.class)
            .chapters()
            .get(0)
            .rows()
            .get(0)
            .period());
  }

  @Test
  void resultLinksToItsTargetRelatedTargetsAndCommitments() {
    given
        .add(figure("gdp-2023", "总值增长4%", "4", "%", FigureNature.GROWTH))
        .add(
            target("gdp")
                .with("baseline", baseline("gdp-2023", BaselineReference.BaselineRelation.SAME)))
        .add(
            target("b")
                .with("baseline", baseline("gdp-2023", BaselineReference.BaselineRelation.SUBJECT)))
        .add(
            commitment("water", "全面推进供水改革")
                .with(
                    "baseline", baseline("gdp-2023", BaselineReference.BaselineRelation.SUBJECT)));

    assertEquals(
        List.of(
            " 2024年目标>targets/gdp.html",
            "2024年相关目标 名称b>targets/b.html",
            "2024年相关任务 名称water>commitments.html#g-water"),
        view("results.html", PageViewRecords.ResultsPage.class)
            .chapters()
            .get(0)
            .rows()
            .get(0)
            .links()
            .later()
            .stream()
            .map(group -> group.label() + " " + links(group.links()))
            .toList());
  }

  @Test
  void linkToATargetNamesTheYearInWhichItIsToBeReached() {
    given =
        new ReportBuilder()
            .chapter("1-1", "普及率达到4%。")
            .chapter("2-1", "到2030年普及率达到5%。到2030年造林6亩。总值增长5%左右。")
            .add(figure("water-2023", "普及率达到4%", "4", "%", FigureNature.RATE))
            .add(
                row(Target.class, "water", "2-1", "普及率达到5%")
                    .with("figure", of("5", "%", FigureNature.RATE))
                    .with("until", 2030)
                    .with(
                        "baseline",
                        baseline("water-2023", BaselineReference.BaselineRelation.SAME)))
            .add(
                row(Target.class, "forest", "2-1", "到2030年造林6亩")
                    .with("figure", of("6", "亩", FigureNature.COUNT))
                    .with("until", 2030)
                    .with(
                        "baseline",
                        baseline("water-2023", BaselineReference.BaselineRelation.SUBJECT)))
            .add(
                target("gdp")
                    .with(
                        "baseline",
                        baseline("water-2023", BaselineReference.BaselineRelation.SUBJECT)));

    assertEquals(
        List.of(
            " 2030年目标>targets/water.html",
            "2024年相关目标 名称gdp>targets/gdp.html",
            "2030年相关目标 名称forest>targets/forest.html"),
        view("results.html", PageViewRecords.ResultsPage.class)
            .chapters()
            .get(0)
            .rows()
            .get(0)
            .links()
            .later()
            .stream()
            .map(group -> group.label() + " " + links(group.links()))
            .toList());
    assertEquals(
        List.of(2030, 2030, 2024),
        view("targets.html", PageViewRecords.TargetsPage.class).targets().stream()
            .map(SharedViewRecords.TargetRow::due)
            .toList());
  }

  @Test
  void resultThatNothingFollowsHasNoLinks() {
    given.add(figure("gdp-2023", "总值增长4%", "4", "%", FigureNature.GROWTH));

    assertEquals(
        List.of(),
        view("results.html", PageViewRecords.ResultsPage.class)
            .chapters()
            .get(0)
            .rows()
            .get(0)
            .links()
            .later());
  }

  @Test
  void differenceInPercentagePointsIsCalculatedForTheSameIndicatorOnly() {
    given
        .add(figure("gdp-2023", "总值增长4%", "4", "%", FigureNature.GROWTH))
        .add(
            target("gdp")
                .with("baseline", baseline("gdp-2023", BaselineReference.BaselineRelation.SAME)))
        .add(
            target("b")
                .with(
                    "baseline", baseline("gdp-2023", BaselineReference.BaselineRelation.SUBJECT)));

    assertEquals(
        List.of("高约1个百分点", ""),
        view("targets.html", PageViewRecords.TargetsPage.class).targets().stream()
            .map(row -> row.baseline().difference())
            .toList());
  }

  @Test
  void targetShowsItsDeadlineAndThePreviousResult() {
    given
        .add(claim("standard-2023", "发布全国首部标准", "全国首部", QualitativeClaimKind.FIRST))
        .add(
            row(Target.class, "forest", "2-1", "到2030年造林6亩")
                .with("figure", of("6", "亩", FigureNature.COUNT))
                .with("until", 2030)
                .with(
                    "baseline",
                    baseline("standard-2023", BaselineReference.BaselineRelation.SUBJECT)))
        .add(
            target("gdp")
                .with(
                    "baseline",
                    new BaselineReference(null, BaselineReference.BaselineRelation.NOT_STATED)));
    List<SharedViewRecords.TargetRow> rows =
        view("targets.html", PageViewRecords.TargetsPage.class).targets();

    assertEquals("2030", rows.get(0).until());
    assertEquals("全国首部", rows.get(0).baseline().figure().shown());
    assertEquals("subject", rows.get(0).baseline().relation());
    assertEquals("", rows.get(1).until());
    assertEquals("not-stated", rows.get(1).baseline().relation());
    assertNull(rows.get(1).baseline().figure());
  }

  @Test
  void livelihoodItemsOfTwoYearsAreDifferentItems() {
    given =
        new ReportBuilder()
            .chapter("1-1", "办好9件事。办好9件实事。")
            .chapter("2-1", "再办9件实事。")
            .term("shishi", List.of("9件实事"))
            .add(figure("items-2023", "办好9件事", "9", "件", FigureNature.COUNT))
            .add(
                row(Target.class, "items", "2-1", "再办9件实事")
                    .with("figure", of("9", "件", FigureNature.COUNT))
                    .with(
                        "baseline",
                        baseline("items-2023", BaselineReference.BaselineRelation.NEAR)))
            .livelihood("livelihood-1", 1, "释义");

    // The quote of the result contains no term.
    assertNull(items());
    given.add(figure("items-b-2023", "办好9件实事", "9", "件", FigureNature.COUNT));
    given.add(
        row(Target.class, "items-b", "2-1", "再办9件实事")
            .with("figure", of("9", "件", FigureNature.COUNT))
            .with("baseline", baseline("items-b-2023", BaselineReference.BaselineRelation.NEAR)));
    assertEquals(
        new LabelledLink("注1", "livelihood.html#g-livelihood-1"),
        view("targets.html", PageViewRecords.TargetsPage.class)
            .targets()
            .get(1)
            .baseline()
            .items());
  }

  private LabelledLink items() {
    return view("targets.html", PageViewRecords.TargetsPage.class)
        .targets()
        .get(0)
        .baseline()
        .items();
  }

  @Test
  void commitmentShowsItsWordsInPrintedOrderAndWhatTheReportSaysOfTheYearBefore() {
    given
        .add(claim("water-2023", "供水实现县域全覆盖", "县域全覆盖", QualitativeClaimKind.COVERAGE))
        .add(
            commitment("water", "全面推进供水改革")
                .with("word", at("推进"))
                .with("modality", at("全面"))
                .with(
                    "baseline",
                    baseline("water-2023", BaselineReference.BaselineRelation.SUBJECT)));
    SharedViewRecords.ListRow row =
        view("commitments.html", PageViewRecords.CommitmentsPage.class)
            .chapters()
            .get(0)
            .rows()
            .get(0);

    assertEquals("全面推进 全面推行", row.text() + " " + row.kind());
    assertEquals("县域全覆盖", row.baseline().figure().shown());
    assertEquals("commitments.html#g-water 2-1.html#p1s3", row.href() + " " + row.source().href());
  }

  @Test
  void plainTableHasTheWordsOfItsRowsAndTheFieldsThatAreShown() {
    given.add(
        row(Aspiration.class, "gate", "2-1", "乙市建设门户")
            .with("word", at("建设"))
            .with("nature", AspirationAction.CONTEND));
    PageViewRecords.TablePage page = view("aspirations.html", PageViewRecords.TablePage.class);
    SharedViewRecords.PlainTableRow row = page.chapters().get(0).rows().get(0);

    assertEquals("aspirations 1 [类型]", page.name() + " " + page.count() + " " + page.columns());
    assertEquals(
        "g-gate 名称gate 建设 [争创称号] 2-1.html#p1s2",
        String.join(
            " ", row.id(), row.name(), row.words(), row.fields() + "", row.source().href()));
  }

  @Test
  void projectOfTwoYearsCountsOnceAndItsRowsLinkToEachOther() {
    given
        .add(project("bridge-2024", 2024, ProjectStage.DONE, "2-1", "建成建桥工程", "建成"))
        .add(
            project("bridge-2023", 2023, ProjectStage.STARTED, "1-1", "建桥工程开工", "开工")
                .with("related", at(new RowId("bridge-2024"))));
    PageViewRecords.ProjectsPage page = view("projects.html", PageViewRecords.ProjectsPage.class);

    assertEquals(1, page.count());
    assertEquals(
        List.of(
            "2023年 开工建设 g-bridge-2023 2024年计划建成>#g-bridge-2024",
            "2024年 计划建成 g-bridge-2024 2023年开工>#g-bridge-2023"),
        page.years().stream()
            .flatMap(
                year ->
                    year.rows().stream()
                        .map(
                            stage ->
                                year.heading()
                                    + " "
                                    + stage.heading()
                                    + " "
                                    + stage.rows().get(0).id()
                                    + " "
                                    + links(stage.rows().get(0).others())))
            .toList());
  }

  @Test
  void stageOfWorkIsNamedAlikeInBothYears() {
    given =
        new ReportBuilder()
            .chapter("2-1", "开工建桥工程。")
            .add(project("bridge", 2024, ProjectStage.STARTED, "2-1", "开工建桥工程", "开工"));

    assertEquals(
        "开工建设",
        view("projects.html", PageViewRecords.ProjectsPage.class)
            .years()
            .get(0)
            .rows()
            .get(0)
            .heading());
  }

  /** In the order of the stages, then of the rows. */
  @Test
  void stageThatIsOnlyStrivenForHasItsPrintedWordsAsHeading() {
    String plan = "建成甲桥，争取乙桥建成，争取丙桥建成，丁桥年内建成，推动戊桥年内开工，己桥开工";
    given = new ReportBuilder().chapter("2-1", plan + "。");
    given
        .add(project("f", 2024, ProjectStage.STARTED, "2-1", "己桥开工", "开工"))
        .add(project("a", 2024, ProjectStage.DONE, "2-1", "建成甲桥", "建成"))
        .add(striven("b", ProjectStage.DONE, "争取乙桥建成", "争取", "建成"))
        .add(striven("c", ProjectStage.DONE, "争取丙桥建成", "争取", "建成"))
        .add(project("d", 2024, ProjectStage.DONE, "2-1", "丁桥年内建成", "年内建成"))
        .add(striven("e", ProjectStage.STARTED, "推动戊桥年内开工", "推动", "年内开工"));

    assertEquals(
        List.of(
            "计划建成 [a 建成]",
            "争取建成 [b 争取建成, c 争取建成]",
            "年内建成 [d 年内建成]",
            "开工建设 [f 开工]",
            "推动年内开工建设 [e 推动年内开工]"),
        view("projects.html", PageViewRecords.ProjectsPage.class).years().get(0).rows().stream()
            .map(
                stage ->
                    stage.heading()
                        + " "
                        + stage.rows().stream()
                            .map(row -> row.id().replace("g-", "") + " " + row.word())
                            .toList())
            .toList());
  }

  @ParameterizedTest
  @CsvSource({
    "加快, 加快推进, 加快建设",
    "加快, 推进, 推进和加快建设",
    "积极推进, 推进, 推进建设",
  })
  void workUnderWayIsHeadedByTheWordsOfTheReport(String one, String other, String heading) {
    given =
        new ReportBuilder()
            .chapter("2-1", one + "建桥工程，" + other + "修路工程。")
            .add(project("bridge", 2024, ProjectStage.UNDER_WAY, "2-1", one + "建桥工程", one))
            .add(project("road", 2024, ProjectStage.UNDER_WAY, "2-1", other + "修路工程", other));

    assertEquals(
        heading,
        view("projects.html", PageViewRecords.ProjectsPage.class)
            .years()
            .get(0)
            .rows()
            .get(0)
            .heading());
  }

  @Test
  void livelihoodItemLinksToWhatItContinuesAndToItsRowsInTheText() {
    given
        .add(figure("gdp-2023", "总值增长4%", "4", "%", FigureNature.GROWTH))
        .note("notes", 1, List.of("标准"), "一是办学。二是办医。")
        .add(item("item-2023", 2023, 1, "办学"))
        .add(
            item("item-2024", 2024, 1, "办医")
                .with("related", List.of(at(new RowId("gdp-2023"))))
                .with("continues", at(new RowId("item-2023"))));
    List<SharedViewRecords.LivelihoodYear> years =
        view("livelihood.html", PageViewRecords.LivelihoodPage.class).years();
    SharedViewRecords.LivelihoodRow before = years.get(0).rows().get(0);
    SharedViewRecords.LivelihoodRow after = years.get(1).rows().get(0);

    assertEquals("2024年第1件延续>#g-item-2024", links(before.continued()));
    assertEquals("延续2023年第1件>#g-item-2023", links(after.continued()));
    assertEquals(List.of(), before.related());
    assertEquals(
        "名称gdp-2023 results.html#g-gdp-2023 增长4% 1-1.html#p1s1",
        after.related().stream()
            .map(row -> String.join(" ", row.name(), row.href(), row.shown(), row.source().href()))
            .collect(joining()));
  }

  @Test
  void livelihoodListOfTheYearBeforeBeginsWithWhatTheReportSaysWasCompletedOfIt() {
    given =
        ReportBuilder.of("标准全部完成，学校全部完成。")
            .note("notes", 1, List.of("标准"), "一是办学。二是办医。")
            .add(claim("list-2023", "标准全部完成", "全部完成", QualitativeClaimKind.COMPLETION))
            .add(claim("school-2023", "学校全部完成", "全部完成", QualitativeClaimKind.COMPLETION))
            .add(item("item-2023", 2023, 1, "办学"))
            .add(item("item-2024", 2024, 1, "办医"));

    assertEquals(
        List.of("名称list-2023 全部完成", ""),
        view("livelihood.html", PageViewRecords.LivelihoodPage.class).years().stream()
            .map(
                year ->
                    year.outcomes().stream()
                        .map(row -> row.name() + " " + row.shown())
                        .collect(joining()))
            .toList());
  }

  @Test
  void cityLinksToTheProjectsAndTermsThatNameItOrItsPlaces() {
    given =
        ReportBuilder.of("支持甲市建设中心。甲山桥开工，丙桥开工。甲市标准。")
            .note("notes", 1, List.of("甲市标准"), "标准。")
            .add(named(project("a", 2024, ProjectStage.STARTED, "1-1", "甲山桥开工", "开工"), "甲山桥"))
            .add(named(project("b", 2024, ProjectStage.STARTED, "1-1", "丙桥开工", "开工"), "丙桥"))
            .add(
                city("c", "甲市", "建设中心", "支持甲市建设中心")
                    .with("chapter", at(new ChapterId("1-1")))
                    .with("places", List.of(at("甲山"))));
    CityViewRecords.CityRow city =
        view("cities.html", PageViewRecords.CitiesPage.class).cities().get(0);

    assertEquals("甲山桥>projects.html#g-a", links(city.projects()));
    assertEquals("甲市标准>terms/notes.html", links(city.terms()));
  }

  private static RecordBuilder<Project> named(RecordBuilder<Project> project, String name) {
    return project.with("name", name);
  }

  @Test
  void sidesOfAMatterAreByYearAndSplitAtTheirWord() {
    given.add(side("water-2024", 2024, "2-1", "全面推进供水改革", "推进"));
    given.add(side("water-2023", 2023, "1-1", "供水实现县域全覆盖", "全覆盖"));
    PageViewRecords.ContinuityPage page =
        view("continuity.html", PageViewRecords.ContinuityPage.class);

    assertEquals(1, page.pairs().size());
    assertEquals("供水", page.pairs().get(0).matter());
    assertEquals(
        List.of(
            "2023 g-water-2023 供水实现县域|全覆盖| 1-1.html#p1s4",
            "2024 g-water-2024 全面|推进|供水改革 2-1.html#p1s3"),
        page.pairs().get(0).sides().stream()
            .map(
                side ->
                    side.year()
                        + " "
                        + side.id()
                        + " "
                        + String.join("|", side.before(), side.word(), side.after())
                        + " "
                        + side.source().href())
            .toList());
  }

  @Test
  void cityHasItsRoleWithTheVerbAndEverySentenceThatMentionsItOnce() {
    given
        .add(city("a", "甲市", "建设中心", "支持甲市建设中心").with("places", List.of(at("甲山"), at("建桥"))))
        .add(city("b", "乙市", "建设门户", "支持甲市建设中心、乙市建设门户"));
    List<CityViewRecords.CityRow> cities =
        view("cities.html", PageViewRecords.CitiesPage.class).cities();

    assertEquals("支持甲市建设中心", cities.get(0).role());
    assertEquals("支持……乙市建设门户", cities.get(1).role());
    assertEquals(
        List.of(
            "*建桥*工程开工。 true 1-1.html#p2s1",
            "建成*建桥*工程。 true 2-1.html#p2s1",
            "*甲山*下雪，*甲市*开会。 false 2-1.html#p2s3"),
        cities.get(0).mentions().stream().map(TablePageFactoryTest::mention).toList());
    assertEquals(List.of(), cities.get(1).mentions());
  }

  @Test
  void clausesWithoutANameAreOmitted() {
    given =
        ReportBuilder.of("支持甲市建设中心。春天，甲市开会，夏天，秋天，甲山下雪，冬天。")
            .add(
                city("a", "甲市", "建设中心", "支持甲市建设中心")
                    .with("chapter", at(new ChapterId("1-1")))
                    .with("places", List.of(at("甲山"))));

    assertEquals(
        List.of("……*甲市*开会，……*甲山*下雪，…… false 1-1.html#p1s2"),
        view("cities.html", PageViewRecords.CitiesPage.class).cities().get(0).mentions().stream()
            .map(TablePageFactoryTest::mention)
            .toList());
  }

  private static String mention(CityViewRecords.MentionView mention) {
    return mention.text().stream()
            .map(part -> part.marked() ? "*" + part.text() + "*" : part.text())
            .collect(joining())
        + " "
        + mention.assigned()
        + " "
        + mention.source().href();
  }

  @Test
  void homeCountsTheSentencesThatMentionACity() {
    given.add(city("a", "甲市", "建设中心", "支持甲市建设中心").with("places", List.of(at("甲山"), at("建桥"))));

    assertEquals(
        List.of(new SharedViewRecords.CountedLink("甲市", "4处", "cities.html#g-a")),
        view("index.html", PageViewRecords.HomePage.class).cities());
  }

  /** The words before the quoted role do not belong to any city before it. */
  @Test
  void roleOfACityThatTheQuoteDoesNotNameBeforeItIsOnlyTheWords() {
    given =
        ReportBuilder.of("建设中心的是甲市。")
            .add(city("a", "甲市", "建设中心", "建设中心的是甲市").with("chapter", at(new ChapterId("1-1"))));

    assertEquals(
        "建设中心", view("cities.html", PageViewRecords.CitiesPage.class).cities().get(0).role());
  }

  @Test
  void pageOfATargetShowsItsSentenceItsFactsAndItsNeighbours() {
    given
        .add(
            row(Target.class, "forest", "2-1", "到2030年造林6亩")
                .with("figure", of("6", "亩", FigureNature.COUNT))
                .with("year", 2030))
        .add(target("gdp"));
    PageViewRecords.TargetPage page = view("targets/forest.html", PageViewRecords.TargetPage.class);

    assertEquals(List.of(new SharedViewRecords.FieldView("年份", "2030")), page.facts());
    assertEquals(List.of(), view("targets/gdp.html", PageViewRecords.TargetPage.class).facts());
    assertEquals(
        new SharedViewRecords.ContextView("第2-1章", 2, "../2-1.html#p2s2", "…到2030年造林", "6亩", "。…"),
        page.context());
    assertEquals("名称forest：到2030年造林6亩", page.layout().description());
    assertEquals(
        List.of("首页>../index.html", "目标>../targets.html"),
        page.layout().navigation().breadcrumbs().stream()
            .map(link -> links(List.of(link)))
            .toList());
    assertEquals("名称gdp", page.neighbours().next().label());
    assertNull(page.neighbours().previous());
  }

  @Test
  void sentenceOfAWholeParagraphIsShownWithoutEllipses() {
    given = ReportBuilder.of("总值增长5%左右。");
    given.target("gdp", "增长5%左右", "5", "%", Bound.APPROXIMATELY);
    SharedViewRecords.ContextView context =
        view("targets/gdp.html", PageViewRecords.TargetPage.class).context();

    assertEquals("总值增长|5%左右|。", context.before() + "|" + context.match() + "|" + context.after());
  }

  /** An index is in per cent, but the difference of two indexes is not in percentage points. */
  @ParameterizedTest
  @CsvSource({
    "GROWTH, 总值增长, 高1个百分点",
    "RATE, 普及率达到, 高1个百分点",
    "SHARE, 比重达到, 高1个百分点",
    "INDEX, 价格指数达到, ''"
  })
  void differenceIsThatOfGrowthRatesAndShares(
      FigureNature nature, String words, String difference) {
    given =
        new ReportBuilder()
            .chapter("1-1", words + "4%。")
            .chapter("2-1", words + "5%。")
            .add(figure("gdp-2023", words + "4%", "4", "%", nature))
            .add(
                row(Target.class, "gdp", "2-1", words + "5%")
                    .with("figure", of("5", "%", nature))
                    .with(
                        "baseline", baseline("gdp-2023", BaselineReference.BaselineRelation.SAME)));

    assertEquals(
        difference,
        view("targets.html", PageViewRecords.TargetsPage.class)
            .targets()
            .get(0)
            .baseline()
            .difference());
  }

  @Test
  void projectsOfOneYearAreCountedEach() {
    given
        .add(project("bridge", 2024, ProjectStage.DONE, "2-1", "建成建桥工程", "建成"))
        .add(
            project("other", 2024, ProjectStage.STARTED, "1-1", "建桥工程开工", "开工")
                .with("related", at(new RowId("bridge"))));

    assertEquals(2, view("projects.html", PageViewRecords.ProjectsPage.class).count());
  }

  @Test
  void listOfLivelihoodItemsNamesNoOtherClaimAsItsCompletion() {
    given =
        ReportBuilder.of("标准居全国首位。")
            .note("notes", 1, List.of("标准"), "一是办学。")
            .add(claim("rank-2023", "标准居全国首位", "居全国首位", QualitativeClaimKind.RANK))
            .add(item("item-2023", 2023, 1, "办学"));

    assertEquals(
        List.of(),
        view("livelihood.html", PageViewRecords.LivelihoodPage.class).years().get(0).outcomes());
  }

  @Test
  void chapterWithoutAMatterListsNoPair() {
    given = given.chapter("3-1", "结语。");
    given.add(side("water-2024", 2024, "2-1", "全面推进供水改革", "推进"));

    assertEquals(List.of(), view("3-1.html", PageViewRecords.ChapterPage.class).rows().pairs());
    assertEquals(1, view("2-1.html", PageViewRecords.ChapterPage.class).rows().pairs().size());
  }

  @Test
  void homeCountsTheRowsOfEveryTable() {
    given
        .add(figure("gdp-2023", "总值增长4%", "4", "%", FigureNature.GROWTH))
        .add(target("gdp"))
        .add(side("water-2024", 2024, "2-1", "全面推进供水改革", "推进"))
        .add(side("water-2023", 2023, "1-1", "供水实现县域全覆盖", "全覆盖"));

    assertEquals(
        List.of(
            new SharedViewRecords.CountedLink("目标", "1个", "targets.html"),
            new SharedViewRecords.CountedLink("2023年完成情况", "1项", "results.html"),
            new SharedViewRecords.CountedLink("两年对照", "1项", "continuity.html")),
        view("index.html", PageViewRecords.HomePage.class).counts().tables());
  }

  @Test
  void chapterListsItsRowsAndTheOtherSideOfItsMatters() {
    given
        .add(figure("gdp-2023", "总值增长4%", "4", "%", FigureNature.GROWTH))
        .add(target("gdp"))
        .add(commitment("water", "全面推进供水改革"))
        .add(side("water-2024", 2024, "2-1", "全面推进供水改革", "推进"))
        .add(side("water-2023", 2023, "1-1", "供水实现县域全覆盖", "全覆盖"));
    PageViewRecords.ChapterRows before = view("1-1.html", PageViewRecords.ChapterPage.class).rows();
    PageViewRecords.ChapterRows after = view("2-1.html", PageViewRecords.ChapterPage.class).rows();

    assertEquals("g-gdp-2023", before.results().get(0).id());
    assertEquals(List.of(), before.targets());
    assertEquals(List.of(), after.results());
    assertEquals("commitments.html#g-water", after.commitments().get(0).href());
    assertEquals(before.pairs(), after.pairs());
    assertEquals(1, after.pairs().size());
  }

  private <V> V view(String path, Class<V> type) {
    Problems problems = new Problems();
    LinkedReport linked = Linker.link(given.report(), problems);
    assertEquals(
        List.of(),
        problems.sorted().stream()
            .filter(problem -> !problem.code().name().matches("(NUMERAL|QUANTITY|CLAIM)_.*"))
            .toList());
    return PageFactory.of(linked, VersionHistory.NONE, ReportVersions.NONE, problems).stream()
        .filter(page -> page.path().equals(path))
        .map(page -> type.cast(page.view()))
        .findFirst()
        .orElseThrow();
  }

  private static String links(List<LabelledLink> links) {
    Function<LabelledLink, String> shown = link -> link.label() + ">" + link.href();
    return links.stream().map(shown).collect(joining(" "));
  }

  private static RecordBuilder<Result> figure(
      String id, String quote, String value, String unit, FigureNature nature) {
    return row(Result.class, id, "1-1", quote)
        .with("figure", of(value, unit, nature))
        .with("direction", ChangeDirection.UP)
        .with("period", ResultPeriod.ANNUAL);
  }

  private static RecordBuilder<Result> claim(
      String id, String quote, String judgement, QualitativeClaimKind kind) {
    return row(Result.class, id, "1-1", quote)
        .with("period", ResultPeriod.ANNUAL)
        .with(
            "claim",
            new RecordBuilder<>(QualitativeClaim.class)
                .with("judgement", at(judgement))
                .with("kind", kind)
                .build());
  }

  private static RecordBuilder<Target> target(String id) {
    return row(Target.class, id, "2-1", "总值增长5%左右")
        .with(
            "figure",
            new Figure(at("5"), null, at("%"), at(Bound.APPROXIMATELY), FigureNature.GROWTH));
  }

  private static RecordBuilder<Commitment> commitment(String id, String quote) {
    return row(Commitment.class, id, "2-1", quote).with("nature", CommitmentAction.EXTEND);
  }

  private static RecordBuilder<Project> project(
      String id, int year, ProjectStage stage, String chapter, String quote, String word) {
    return row(Project.class, id, chapter, quote)
        .with("year", year)
        .with("stage", stage)
        .with("word", at(word));
  }

  private static RecordBuilder<Project> striven(
      String id, ProjectStage stage, String quote, String effort, String word) {
    return project(id, 2024, stage, "2-1", quote, word).with("modality", at(effort));
  }

  private static RecordBuilder<LivelihoodItem> item(String id, int year, int order, String text) {
    return new RecordBuilder<>(LivelihoodItem.class)
        .with("id", new RowId(id))
        .with("year", year)
        .with("order", order)
        .with("note", 1)
        .with("text", at(text))
        .with("quote", at(text))
        .with("place", ReportBuilder.PLACE);
  }

  private static RecordBuilder<ContinuityStatement> side(
      String id, int year, String chapter, String quote, String word) {
    return new RecordBuilder<>(ContinuityStatement.class)
        .with("id", new RowId(id))
        .with("matter", "供水")
        .with("year", year)
        .with("citation", citation(chapter, quote))
        .with("word", at(word))
        .with("place", ReportBuilder.PLACE);
  }

  private static RecordBuilder<IntendedCityRole> city(
      String id, String name, String role, String quote) {
    return new RecordBuilder<>(IntendedCityRole.class)
        .with("id", new RowId(id))
        .with("city", at(name))
        .with("chapter", at(new ChapterId("2-1")))
        .with("role", at(role))
        .with("quote", at(quote))
        .with("place", ReportBuilder.PLACE);
  }

  private static <G extends Record & ReportRow> RecordBuilder<G> row(
      Class<G> type, String id, String chapter, String quote) {
    return new RecordBuilder<>(type)
        .with("id", new RowId(id))
        .with("name", "名称" + id)
        .with("citation", citation(chapter, quote))
        .with("place", ReportBuilder.PLACE);
  }

  private static Citation citation(String chapter, String quote) {
    return new Citation(at(new ChapterId(chapter)), at(quote), null);
  }

  private static Figure of(String value, String unit, FigureNature nature) {
    return new Figure(at(value), null, at(unit), at(Bound.NONE), nature);
  }

  private static BaselineReference baseline(
      String result, BaselineReference.BaselineRelation relation) {
    return new BaselineReference(at(new RowId(result)), relation);
  }

  private static <T> Located<T> at(T value) {
    return new Located<>(value, ReportBuilder.PLACE);
  }
}
