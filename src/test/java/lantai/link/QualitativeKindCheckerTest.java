package lantai.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lantai.diagnostics.Located;
import lantai.diagnostics.Problem;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.model.Aspiration;
import lantai.model.AspirationAction;
import lantai.model.ChapterId;
import lantai.model.Citation;
import lantai.model.Commitment;
import lantai.model.CommitmentAction;
import lantai.model.QualitativeClaim;
import lantai.model.QualitativeClaimKind;
import lantai.model.ReportBuilder;
import lantai.model.ReportRow;
import lantai.model.Result;
import lantai.model.ResultPeriod;
import lantai.model.RowId;
import lantai.model.table.RecordBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The kind of a row must be one that the printed words express. */
class QualitativeKindCheckerTest {

  private final Problems problems = new Problems();

  @ParameterizedTest
  @CsvSource({
    "全国率先开展, FIRST,",
    "全省首个, FIRST,",
    "全国唯一, FIRST,",
    "建成投用, FIRST, completion status",
    "全国首个, STATUS, first",
    "全国首个, RANK, first",
    "居全国第5, RANK,",
    "居全国第5, STATUS, rank",
    "居全国前列, BAND,",
    "增长较快, BAND, direction status",
    "考核优秀, GRADE,",
    "Ⅱ类水质, GRADE,",
    "稳步推进, GRADE, direction status",
    "县级全覆盖, COVERAGE,",
    "所有设区市通, COVERAGE,",
    "县级全覆盖, ZERO, coverage",
    "县级全覆盖, DIRECTION, coverage",
    "零违约, ZERO,",
    "未发生, ZERO,",
    "不及预期, ZERO, shortfall",
    "圆满完成, COMPLETION,",
    "如期实现, COMPLETION,",
    "圆满完成, SHORTFALL, completion direction status",
    "如期实现, STATUS,",
    "创新纪录, RECORD,",
    "正式揭牌, RECORD, status",
    "正式揭牌, DIRECTION, status",
    "实现双降, STATUS, completion shortfall direction",
    "全面推广应用, STATUS,",
    "全面改善, DIRECTION,",
    "没有改变, DIRECTION,",
    "差距缩小, DIRECTION,",
    "差距较大, SHORTFALL,",
    "还存在短板, SHORTFALL,",
    "还存在短板, STATUS, shortfall"
  })
  void kindOfAClaimIsThatOfItsJudgement(String claim, QualitativeClaimKind kind, String allowed) {
    String quote = "甲工程" + claim;
    link(
        row(Result.class, quote)
            .with("period", ResultPeriod.STATUS)
            .with(
                "claim",
                new RecordBuilder<>(QualitativeClaim.class)
                    .with("judgement", at(claim))
                    .with("kind", kind)
                    .build()));

    assertEquals(allowed == null ? List.of() : List.of("kind " + allowed), hints(), claim);
  }

  @ParameterizedTest
  @CsvSource({
    "编制规划, 编制, FINISH,",
    "编制规划, 编制, PILOT, finish",
    "建成平台, 建成, ESTABLISH,",
    "建成平台, 建成, HOLD, finish establish",
    "启动行动, 启动, START,",
    "启动建设行动, 启动, ESTABLISH, start",
    "深化改革试点, 深化, PILOT,",
    "深化改革, 深化, PILOT,",
    "扩大试点范围, 扩大, PILOT,",
    "推进监管全覆盖, 推进, EXTEND,",
    "编制监管规划, 编制, EXTEND, finish",
    "提高标准, 提高, RAISE,",
    "稳妥推进改革试点, 推进, HOLD, pilot",
    "守住底线, 守住, HOLD,",
    "守住底线, 守住, START, hold",
    "举办论坛, 举办, HOST,",
    "开展健身活动, 开展, HOST,",
    "开展健身, 开展, HOST,",
    "全面运营中心, 全面运营, OPERATE,"
  })
  void natureOfACommitmentIsExpressedInItsWords(
      String quote, String word, CommitmentAction nature, String allowed) {
    link(row(Commitment.class, quote).with("word", at(word)).with("nature", nature));

    boolean unsaid = quote.equals("深化改革") || quote.equals("开展健身");
    List<String> expected =
        unsaid ? List.of("nature") : allowed == null ? List.of() : List.of("nature " + allowed);
    assertEquals(expected, hints(), quote);
  }

  @ParameterizedTest
  @CsvSource({
    "争创示范区, 争创, CONTEND,",
    "争创示范区, 争创, SYSTEM, contend",
    "培育一批企业, 培育一批, BATCH,",
    "完善评价体系, 完善, SYSTEM,",
    "完善评价体系, 完善, CONTEND, system",
    "完善评价体系, 完善, BATCH, system"
  })
  void natureOfAnAspirationIsExpressedInItsWords(
      String quote, String word, AspirationAction nature, String allowed) {
    link(row(Aspiration.class, quote).with("word", at(word)).with("nature", nature));

    assertEquals(allowed == null ? List.of() : List.of("nature " + allowed), hints(), quote);
  }

  private static <G extends Record> RecordBuilder<G> row(Class<G> type, String quote) {
    return new RecordBuilder<>(type)
        .with("id", new RowId("a"))
        .with("name", "甲")
        .with("citation", new Citation(at(new ChapterId("1-1")), at(quote), null))
        .with("place", ReportBuilder.PLACE);
  }

  private void link(RecordBuilder<? extends Record> row) {
    String quote = ((ReportRow) row.build()).citation().quote().value();
    Linker.link(ReportBuilder.of(quote + "。").add(row).report(), problems);
  }

  private List<String> hints() {
    return problems.sorted().stream()
        .filter(problem -> problem.code() == ProblemCode.CONTRADICTS_QUOTE)
        .map(Problem::hint)
        .map(hint -> String.join(" ", hint.arguments()))
        .toList();
  }

  private static <T> Located<T> at(T value) {
    return new Located<>(value, ReportBuilder.PLACE);
  }
}
