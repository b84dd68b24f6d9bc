package lantai.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import lantai.diagnostics.Located;
import lantai.diagnostics.Problem;
import lantai.diagnostics.Problem.Hint;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.model.Aspiration;
import lantai.model.AspirationAction;
import lantai.model.ChapterId;
import lantai.model.Citation;
import lantai.model.Commitment;
import lantai.model.CommitmentAction;
import lantai.model.ReportBuilder;
import lantai.model.ReportRow;
import lantai.model.RowId;
import lantai.model.table.RecordBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that are shown without the adjacent words that change their meaning. */
class TruncatedWordCheckerTest {

  private final Problems problems = new Problems();

  @ParameterizedTest
  @CsvSource({"标准提高到全省水平, 提高, 提高到", "产假延长至半年, 延长, 延长至", "政策落实不到位, 落实, 落实不到位", "改革推进不快, 推进, 推进不快"})
  void wordWhoseRestChangesItIsReported(String quote, String word, String whole) {
    link(commitment(quote, word));

    assertEquals(
        List.of(Hint.of("contradicts-quote", "word", whole)),
        found().map(Problem::hint).toList(),
        quote);
  }

  @ParameterizedTest
  @CsvSource({
    "标准提高到全省水平, 提高到",
    "提高至关重要的能力, 提高",
    "全面提升到村服务, 提升到村",
    "建立不动产登记平台, 建立",
    "化解不良贷款, 化解",
    "解决不平衡问题, 解决",
    "提升不断优化的环境, 提升"
  })
  void wholeWordIsRight(String quote, String word) {
    link(commitment(quote, word));

    assertEquals(List.of(), found().toList(), quote);
  }

  @ParameterizedTest
  @CsvSource({
    "同样不能让群众掉队, 让, 不能",
    "决不让群众掉队, 让, 决不",
    "绝不突破底线, 突破, 绝不",
    "不得新建项目, 新建, 不得",
    "严禁新增债务, 新增, 严禁"
  })
  void negationNextToAWordIsReported(String quote, String word, String negation) {
    link(commitment(quote, word));

    assertEquals(
        List.of(negation + " " + word),
        problems.sorted().stream()
            .filter(problem -> problem.code() == ProblemCode.MODALITY_MISSING)
            .map(problem -> String.join(" ", problem.arguments()))
            .toList(),
        quote);
  }

  @ParameterizedTest
  @CsvSource({"同样不能让群众掉队, 不能让", "不断提升质量, 提升", "无不实现全覆盖, 实现", "毫不动摇推进, 推进"})
  void wordWithItsNegationIsRight(String quote, String word) {
    link(commitment(quote, word));

    assertEquals(List.of(), codes(), quote);
  }

  @ParameterizedTest
  @CsvSource({"不再创建园区, 创建, MODALITY_MISSING", "创建园区, 创建,"})
  void wordsOfEveryTableAreChecked(String quote, String word, ProblemCode expected) {
    link(row(Aspiration.class, quote, word).with("nature", AspirationAction.values()[0]));

    assertEquals(expected == null ? List.of() : List.of(expected), codes(), quote);
  }

  private static RecordBuilder<Commitment> commitment(String quote, String word) {
    return row(Commitment.class, quote, word).with("nature", CommitmentAction.ESTABLISH);
  }

  private static <G extends Record> RecordBuilder<G> row(Class<G> type, String quote, String word) {
    return new RecordBuilder<>(type)
        .with("id", new RowId("a"))
        .with("name", "事项")
        .with("citation", new Citation(at(new ChapterId("1-1")), at(quote), null))
        .with("word", at(word))
        .with("place", ReportBuilder.PLACE);
  }

  private void link(RecordBuilder<? extends Record> builder) {
    ReportRow row = (ReportRow) builder.build();
    String quote = row.citation().quote().value();
    Linker.link(ReportBuilder.of(quote + "。").add(builder).report(), problems);
  }

  /** Returns the problems, without those about the nature of the rows. */
  private Stream<Problem> found() {
    return problems.sorted().stream().filter(problem -> !problem.arguments().contains("nature"));
  }

  private List<ProblemCode> codes() {
    return found()
        .map(Problem::code)
        .filter(code -> code != ProblemCode.QUANTITY_UNACCOUNTED)
        .toList();
  }

  private static <T> Located<T> at(T value) {
    return new Located<>(value, ReportBuilder.PLACE);
  }
}
