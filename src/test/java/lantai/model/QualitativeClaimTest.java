package lantai.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import lantai.diagnostics.Located;
import lantai.model.table.RecordBuilder;
import org.junit.jupiter.api.Test;

class QualitativeClaimTest {

  private static final QualitativeClaim CLAIM =
      new RecordBuilder<>(QualitativeClaim.class)
          .with("judgement", at("第一"))
          .with("scope", at("全国"))
          .with("objects", List.of(at("茶叶"), at("柑橘")))
          .with("extent", at("全部"))
          .with("against", at("年度任务"))
          .with("band", at("前列"))
          .build();

  @Test
  void quotePrintsAllItsWords() {
    assertEquals(
        List.of("茶叶", "柑橘", "位居", "第一", "全国", "全部", "年度任务", "前列"), texts(CLAIM.printed(at("位居"))));
    assertEquals(List.of(), QualitativeClaim.NONE.printed(null));
  }

  @Test
  void scopeThatIsImpliedIsPrintedBeforeTheQuote() {
    QualitativeClaim implied = RecordBuilder.from(CLAIM).with("scopeImplied", true).build();

    assertEquals("全国", CLAIM.printedScope().value());
    assertNull(CLAIM.impliedScope());
    assertNull(implied.printedScope());
    assertEquals("全国", implied.impliedScope().value());
    assertEquals(List.of("茶叶", "柑橘", "第一", "全部", "年度任务", "前列"), texts(implied.printed(null)));
  }

  private static Located<String> at(String text) {
    return new Located<>(text, ReportBuilder.PLACE);
  }

  private static List<String> texts(List<Located<String>> words) {
    return words.stream().map(Located::value).toList();
  }
}
