package lantai.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.Locale;
import lantai.diagnostics.Located;
import lantai.diagnostics.Problem;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.model.Bound;
import lantai.model.ChapterId;
import lantai.model.Citation;
import lantai.model.Commitment;
import lantai.model.CommitmentAction;
import lantai.model.ContinuityStatement;
import lantai.model.Figure;
import lantai.model.FigureNature;
import lantai.model.Paragraph;
import lantai.model.Project;
import lantai.model.ProjectStage;
import lantai.model.QualitativeClaim;
import lantai.model.Report;
import lantai.model.ReportBuilder;
import lantai.model.Result;
import lantai.model.ResultPeriod;
import lantai.model.RowId;
import lantai.model.Target;
import lantai.model.table.RecordBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fields of a row are compared with the text of a report of 2024. */
class RowMeaningCheckerTest {

  private Problems problems = new Problems();

  @ParameterizedTest
  @CsvSource({
    "工程尚未完工, 完工",
    "工程未能如期完工, 完工",
    "工程没有全部完工, 完工",
    "村庄基本实现全覆盖, 实现全覆盖",
    "村庄初步建成体系, 建成体系",
    "工程有望年底完工, 完工",
    "工程力争完工, 完工",
    "工程即将完工, 完工",
    "工程原则上完工, 完工",
    "工程不能完工, 完工"
  })
  void qualifierOfAClaimMustBeStated(String printed, String claim) {
    link(printed, claim(printed, claim, null, ResultPeriod.STATUS));

    assertEquals(List.of(ProblemCode.MODALITY_MISSING), codes(), printed);
  }

  @ParameterizedTest
  @CsvSource({
    "工程尚未完工, 完工, 尚未",
    "村庄基本实现全覆盖, 实现全覆盖, 基本",
    "村庄基本实现全覆盖, 基本实现全覆盖,",
    "未来产业基金落地, 落地,",
    "未成年人保护全覆盖, 全覆盖,",
    "未结案件全部办结, 全部办结,",
    "基本公共服务全覆盖, 全覆盖,",
    "全市上下共同努力下工程完工, 完工,",
    "力争上游的企业、学校建成, 建成,",
    "形势没有改变, 没有改变,"
  })
  void claimWithItsQualifierIsRight(String printed, String claim, String modality) {
    link(printed, claim(printed, claim, modality, ResultPeriod.STATUS));

    assertEquals(List.of(), codes(), printed);
  }

  @Test
  void qualifierBeforeTheQuoteCountsToo() {
    link("工程尚未全部完工", claim("全部完工", "全部完工", null, ResultPeriod.STATUS));

    assertEquals(List.of(ProblemCode.MODALITY_MISSING), codes());
  }

  @Test
  void qualifierOfACommitmentMustBeStated() {
    String quote = "基本建成指挥平台";
    link(
        quote,
        row(Commitment.class, quote)
            .with("name", "指挥平台")
            .with("word", at("建成"))
            .with("nature", CommitmentAction.ESTABLISH));

    assertEquals(List.of(ProblemCode.MODALITY_MISSING), codes());
  }

  @Test
  void negationOfAFigureIsReported() {
    Linker.link(
        ReportBuilder.of("税收未增长5%。").target("a", "税收未增长5%", "5", "%", Bound.NONE).report(),
        problems);

    assertEquals(List.of(ProblemCode.MODALITY_MISSING), codes());
  }

  @Test
  void negationOfTheWordOfAMatterIsReported() {
    String quote = "试点未全面推进";
    link(
        quote,
        row(ContinuityStatement.class, quote)
            .with("matter", "试点")
            .with("year", 2024)
            .with("word", at("推进")));

    assertEquals(List.of(ProblemCode.MODALITY_MISSING), codes());
  }

  @ParameterizedTest
  @CsvSource({
    "考核连续五年优秀, 连续五年优秀, ANNUAL, CONTRADICTS_QUOTE",
    "考核连续五年优秀, 连续五年优秀, STREAK,",
    "五年来工程建成, 工程建成, ANNUAL, CONTRADICTS_QUOTE",
    "五年来工程建成, 工程建成, TERM,",
    "工程连续施工建成, 建成, ANNUAL,"
  })
  void periodOfAClaimIsThatOfItsWords(
      String printed, String claim, ResultPeriod period, ProblemCode expected) {
    link(printed, claim(printed, claim, null, period));

    assertEquals(expected == null ? List.of() : List.of(expected), codes(), printed);
  }

  @ParameterizedTest
  @CsvSource({
    "开工, DONE, CONTRADICTS_QUOTE",
    "全面启动, OPERATING, CONTRADICTS_QUOTE",
    "前期工作, STARTED, CONTRADICTS_QUOTE",
    "建成, STARTED, CONTRADICTS_QUOTE",
    "开工建设, STARTED,",
    "开工建设, UNDER_WAY, CONTRADICTS_QUOTE",
    "加快开工建设, UNDER_WAY,",
    "全面建设, UNDER_WAY,",
    "全面建设, DONE, CONTRADICTS_QUOTE",
    "加快推进, UNDER_WAY,",
    "建成投用, DONE,",
    "通车, OPERATING,",
    "谋划推动, CONSIDERED,",
    "落户, DONE,"
  })
  void stageIsThatOfTheWord(String word, ProjectStage stage, ProblemCode expected) {
    String quote = "东江大桥" + word;
    link(quote, project(quote, word, stage, 2024));

    assertEquals(expected == null ? List.of() : List.of(expected), codes(), word);
  }

  @ParameterizedTest
  @CsvSource({
    "争取西河高铁、东江大桥开工建设, 开工建设, STARTED, 争取",
    "争取东江大桥、西河高铁开工建设, 开工建设, STARTED, 争取",
    "力促东江大桥建成投运, 建成投运, OPERATING, 力促",
    "推动东江大桥年内开工建设, 年内开工建设, STARTED, 推动",
    "加快推进东江大桥建成, 建成, DONE, 加快推进",
    "东江大桥力争年内开工, 年内开工, STARTED, 力争",
    "西河高铁建成、争取东江大桥建成, 建成, DONE, 争取",
    "谋划推动东江大桥开工, 开工, STARTED, 谋划推动",
    "争取建成东江大桥, 建成, DONE, 争取",
    "积极促成东江大桥获批, 获批, APPROVED, 促成",
    "争取东江大桥加快建设, 加快建设, UNDER_WAY, 争取"
  })
  void effortBeforeTheStageOfAProjectMustBeStated(
      String printed, String word, ProjectStage stage, String effort) {
    RecordBuilder<Project> row =
        project(printed, word, stage, 2024).with("citation", focused(printed));
    link(printed, row);
    assertEquals(List.of(ProblemCode.MODALITY_MISSING), codes(), printed);

    problems = new Problems();
    link(printed, row.with("modality", at(effort)));
    assertEquals(List.of(), codes(), printed);
  }

  @ParameterizedTest
  @CsvSource({
    "产业促进中心与东江大桥开工, 开工, STARTED",
    "加快东江大桥前期工作, 前期工作, PREPARED",
    "争取到东江大桥获批, 获批, APPROVED",
    "确保东江大桥建成, 建成, DONE",
    "计划生育中心、东江大桥建成, 建成, DONE",
    "西河医院、加速器中心、东江大桥建成, 建成, DONE",
    "东江大桥建成、力争西河高铁开工, 建成, DONE",
    "加快推进东江大桥建设, 加快推进, UNDER_WAY"
  })
  void stageThatIsPrintedWithoutEffortNeedsNone(String printed, String word, ProjectStage stage) {
    link(printed, project(printed, word, stage, 2024).with("citation", focused(printed)));

    assertEquals(List.of(), codes(), printed);
  }

  @Test
  void effortIsNotPartOfTheNameOfAProject() {
    String printed = "争取东江大桥开工";
    link(
        printed,
        project(printed, "开工", ProjectStage.STARTED, 2024)
            .with("name", "争取东江大桥")
            .with("modality", at("争取")));

    assertEquals(List.of(ProblemCode.NAME_REPEATS_WORD), codes());
  }

  @Test
  void stageThatIsNotReachedIsReported() {
    link("东江大桥尚未开工", project("东江大桥尚未开工", "开工", ProjectStage.STARTED, 2024));

    assertEquals(List.of(ProblemCode.CONTRADICTS_QUOTE), codes());
  }

  @ParameterizedTest
  @CsvSource({
    "到2030年生产总值增长5%, 2030,",
    "到二〇三〇年生产总值增长5%, 2030,",
    "“十五五”末生产总值增长5%, 2030,",
    "2026—2028年生产总值增长5%, 2028,",
    "本世纪中叶生产总值增长5%, 2050,",
    "明年生产总值增长5%, 2025,",
    "生产总值增长5%, 2030, YEAR_NOT_IN_QUOTE",
    "到2030年建成。生产总值增长5%, 2030, YEAR_NOT_IN_QUOTE",
    "投资2030.5亿元和生产总值增长5%, 2030, YEAR_NOT_IN_QUOTE"
  })
  void yearOfATargetIsPrintedInItsSentence(String printed, int until, ProblemCode expected) {
    Figure figure = new Figure(at("5"), null, at("%"), null, FigureNature.GROWTH);
    link(
        printed,
        row(Target.class, "生产总值增长5%")
            .with("name", "生产总值")
            .with("figure", figure)
            .with("until", until));

    assertEquals(expected == null ? List.of() : List.of(expected), codes(), printed);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2023,",
    "1, 2024, YEAR_NOT_IN_QUOTE",
    "1, 2021, YEAR_NOT_IN_QUOTE",
    "2, 2024,",
    "2, 2023, YEAR_NOT_IN_QUOTE"
  })
  void yearOfAProjectIsThatOfItsPart(String part, int year, ProblemCode expected) {
    ReportBuilder given = new ReportBuilder().chapter(part + "-1", "东江大桥建成，生产总值增长5%。");
    if (part.equals("1")) {
      given.result("r", "生产总值增长5%", "5", "%", Bound.NONE, null);
    } else {
      given.target("t", "生产总值增长5%", "5", "%", Bound.NONE);
    }
    Linker.link(
        given
            .add(
                project("东江大桥建成", "建成", ProjectStage.DONE, year)
                    .with("citation", citation(part + "-1", "东江大桥建成")))
            .report(),
        problems);

    assertEquals(expected == null ? List.of() : List.of(expected), codes());
  }

  @ParameterizedTest
  @CsvSource({
    "固定资产投资, 社会消费品零售总额增长5%, NAME_NOT_IN_QUOTE",
    "固定资产投资增长, 社会消费品零售总额增长5%, NAME_NOT_IN_QUOTE",
    "一般公共预算收入, 社会消费品零售总额增长5%, NAME_NOT_IN_QUOTE",
    "社会零售额, 社会消费品零售总额增长5%,",
    "固定资产投资, 增长5%,",
    "投资位次, 居全国首位增长5%,",
    "人口, 4500多万群众增长5%,",
    "GDP, 社会消费品零售总额增长5%,",
    "总额, 社会消费品零售总额增长5%,"
  })
  void nameHasSomethingInCommonWithItsQuote(String name, String quote, ProblemCode expected) {
    Figure figure = new Figure(at("5"), null, at("%"), null, FigureNature.GROWTH);
    link(
        "固定资产投资" + (quote.startsWith("增") ? "" : "较快，") + quote,
        row(Target.class, quote).with("name", name).with("figure", figure));

    assertEquals(
        expected == null ? List.of() : List.of(expected),
        codes().stream().filter(code -> code != ProblemCode.NAME_REPEATS_WORD).toList(),
        name);
  }

  @Test
  void nameIsComparedWithAnotherChapterThoughItsOwnIsNotMatchedAgain() {
    List<Paragraph> own =
        ReportBuilder.of("固定投资较快，社会消费品零售总额增长5%").report().chapters().get(0).paragraphs();
    Figure figure = new Figure(at("5"), null, at("%"), null, FigureNature.GROWTH);
    RecordBuilder<Target> target =
        row(Target.class, "社会消费品零售总额增长5%").with("name", "固定资产投资").with("figure", figure);
    CachingMatcher matcher = new CachingMatcher();
    Linker.link(new ReportBuilder().chapter("1-1", own).add(target).report(), matcher, problems);
    assertEquals(List.of(), codes());
    Report edited =
        new ReportBuilder().chapter("1-1", own).chapter("1-2", "固定资产投资是关键。").add(target).report();

    ChapterMatchInputs unchanged =
        ChapterMatchInputs.of(new ChapterId("1-1"), edited, new ReviewAndPlanParts(edited));
    matcher.match(unchanged, found -> fail("matched again"), problems);
    Linker.link(edited, matcher, problems);

    assertEquals(List.of(ProblemCode.NAME_NOT_IN_QUOTE), codes());
  }

  @ParameterizedTest
  @CsvSource({
    "医院, 新建学校5所, NAME_NOT_IN_QUOTE",
    "民办医院, 新建民办学校5所, NAME_NOT_IN_QUOTE",
    "院士, 新建三甲医院5所, NAME_NOT_IN_QUOTE",
    "示范村, 建设示范镇5个, NAME_NOT_IN_QUOTE",
    "医院床位, 新增医院病床5张,",
    "上市公司, 新增上市企业5家,",
    "高层次人才, 引进博士人才5人,",
    "小区, 改造5个,",
    "产业园, 建设企业孵化园5个,",
    "高校毕业生, 离校未就业毕业生就业5人,"
  })
  void nameIsOfTheThingThatTheQuoteCounts(String name, String quote, ProblemCode expected) {
    String unit = quote.substring(quote.length() - 1);
    Figure figure = new Figure(at("5"), null, at(unit), null, FigureNature.COUNT);
    link(quote, row(Target.class, quote).with("name", name).with("figure", figure));

    assertEquals(
        expected == null ? List.of() : List.of(expected),
        codes().stream().filter(code -> code == ProblemCode.NAME_NOT_IN_QUOTE).toList(),
        name);
  }

  @ParameterizedTest
  @CsvSource({
    "产值突破, 产值突破5%, more-than, NAME_REPEATS_WORD",
    "产值约, 产值约5%, approximately, NAME_REPEATS_WORD",
    "产值, 产值突破5%, more-than,",
    "产值, 产值约5%, approximately,"
  })
  void nameEndsBeforeTheWordsShownNextToIt(
      String name, String quote, String bound, ProblemCode expected) {
    Bound printed = Bound.valueOf(bound.toUpperCase(Locale.ROOT).replace('-', '_'));
    Figure figure = new Figure(at("5"), null, at("%"), at(printed), FigureNature.RATE);
    link(quote, row(Target.class, quote).with("name", name).with("figure", figure));

    assertEquals(expected == null ? List.of() : List.of(expected), codes(), name);
  }

  @ParameterizedTest
  @CsvSource({"东江大桥,", "西岭水库枢纽, NAME_NOT_IN_QUOTE"})
  void projectIsNamedAsItsFocus(String name, ProblemCode expected) {
    String quote = "东江大桥、西岭水库枢纽开工";
    Citation citation = new Citation(at(new ChapterId("1-1")), at(quote), at("东江大桥"));
    link(
        quote,
        project(quote, "开工", ProjectStage.STARTED, 2024)
            .with("name", name)
            .with("citation", citation));

    assertEquals(expected == null ? List.of() : List.of(expected), codes());
  }

  private RecordBuilder<Result> claim(
      String quote, String claim, String modality, ResultPeriod period) {
    return row(Result.class, quote)
        .with("name", "指标")
        .with("modality", modality == null ? null : at(modality))
        .with("period", period)
        .with(
            "claim",
            new RecordBuilder<>(QualitativeClaim.class).with("judgement", at(claim)).build());
  }

  private RecordBuilder<Project> project(String quote, String word, ProjectStage stage, int year) {
    return row(Project.class, quote)
        .with("name", "东江大桥")
        .with("year", year)
        .with("stage", stage)
        .with("word", at(word));
  }

  private static <G extends Record> RecordBuilder<G> row(Class<G> type, String quote) {
    return new RecordBuilder<>(type)
        .with("id", new RowId("a"))
        .with("citation", citation("1-1", quote))
        .with("place", ReportBuilder.PLACE);
  }

  private static Citation focused(String quote) {
    return new Citation(at(new ChapterId("1-1")), at(quote), at("东江大桥"));
  }

  private static Citation citation(String chapter, String quote) {
    return new Citation(at(new ChapterId(chapter)), at(quote), null);
  }

  private void link(String printed, RecordBuilder<? extends Record> row) {
    Linker.link(ReportBuilder.of(printed + "。").add(row).report(), problems);
  }

  /** Returns the codes, without those for numbers without a row. */
  private List<ProblemCode> codes() {
    return problems.sorted().stream()
        .map(Problem::code)
        .filter(code -> code != ProblemCode.NUMERAL_UNACCOUNTED)
        .filter(code -> code != ProblemCode.QUANTITY_UNACCOUNTED)
        .distinct()
        .toList();
  }

  private static <T> Located<T> at(T value) {
    return new Located<>(value, ReportBuilder.PLACE);
  }
}
