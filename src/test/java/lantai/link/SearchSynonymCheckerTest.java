package lantai.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import lantai.diagnostics.Located;
import lantai.diagnostics.Place;
import lantai.diagnostics.Problem;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.model.Report;
import lantai.model.ReportBuilder;
import lantai.model.SiteSettings;
import lantai.model.SiteSettings.SearchSynonym;
import lantai.model.table.RecordBuilder;
import org.junit.jupiter.api.Test;

class SearchSynonymCheckerTest {

  private final Problems problems = new Problems();

  @Test
  void wordsOfTextAndNotesAreFound() {
    check("医疗", "医保");

    assertEquals(List.of(), problems.sorted());
  }

  @Test
  void formsOfLettersAndWhiteSpaceDoNotMatter() {
    check("Ｐｍ2.5", "医 疗");

    assertEquals(List.of(), problems.sorted());
  }

  @Test
  void eachWordThatIsNotPrintedIsReported() {
    check("医疗", "医师", "药店");

    List<Problem> found = problems.sorted();
    assertEquals(
        List.of(ProblemCode.SYNONYM_UNUSED, ProblemCode.SYNONYM_UNUSED),
        found.stream().map(Problem::code).toList());
    assertEquals(List.of("医师", "看病"), found.get(0).arguments());
    assertEquals(new Place("content/site.yaml", 2, 1), found.get(0).place());
  }

  private void check(String... printed) {
    List<Located<String>> words = new ArrayList<>();
    for (String word : printed) {
      words.add(new Located<>(word, new Place("content/site.yaml", words.size() + 1, 1)));
    }
    Report report =
        ReportBuilder.of("发展医疗事业，PM2.5下降。").note("n", 1, List.of("职工医保"), "保险").report();
    SiteSettings site =
        RecordBuilder.from(report.site())
            .with("synonyms", List.of(new SearchSynonym("看病", words)))
            .build();
    new SearchSynonymChecker(
            ReportBuilder.report(site, report.chapters(), List.of(), report.terms(), List.of()),
            problems)
        .check();
  }
}
